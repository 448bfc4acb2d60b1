import { controls as words } from '../../text/controls';

type SkeletonProps = { lines?: number };

/** The place of something that is being fetched. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <div class="skeleton" role="status">
      <span class="only-heard">{words.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class="skeleton-line" />
      ))}
    </div>
  );
}
