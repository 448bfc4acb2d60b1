import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shell as words } from '../../text/desk';

type PageHeadProps = {
  title: string;
  /** What stands beside the title: states. */
  tags?: ComponentChildren;
  /** What can be done with the whole page. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
};

let first = true;

/** The page's one first heading. Coming from another page puts the focus on it, so that it is read out. */
export function PageHead({ title, tags, actions, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void (document.title = words.documentTitle(title)), [title]);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <header class="page-head">
      <div class="page-head-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tags}
      </div>
      {actions && <div class="page-head-actions">{actions}</div>}
      {children && <div class="page-head-lead">{children}</div>}
    </header>
  );
}
