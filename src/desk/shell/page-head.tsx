import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { shell as words } from '../../text/desk';

type PageHeadProps = {
  title: string;
  /** What stands beside the title: states. */
  tags?: ComponentChildren;
  /** What can be done with the whole page. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
};

/** The page's one first heading; coming from another page, the focus goes here, so that it is read out. */
export function PageHead({ title, tags, actions, children }: PageHeadProps) {
  useEffect(() => void (document.title = words.documentTitle(title)), [title]);
  return (
    <header class="page-head">
      <div class="page-head-title">
        <h1 tabIndex={-1}>{title}</h1>
        {tags}
      </div>
      {actions && <div class="page-head-actions">{actions}</div>}
      {children && <div class="page-head-lead">{children}</div>}
    </header>
  );
}
