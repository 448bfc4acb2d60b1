import { type Mark, markPaths } from './mark';

export function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" data-mark={mark} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={markPaths[mark]} />
    </svg>
  );
}
