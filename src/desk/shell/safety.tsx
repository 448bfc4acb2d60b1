import { useErrorBoundary } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { shell as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Bare } from './bare';

/** A defect of ours takes one page away, says so, and leaves what was typed in its draft. */
export function Safety({ children }: { children: ComponentChildren }) {
  const [broken] = useErrorBoundary();
  if (!broken) return <>{children}</>;
  return (
    <Bare>
      <Notice tone="bad" title={words.broken}>
        <p>{words.brokenHelp}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    </Bare>
  );
}
