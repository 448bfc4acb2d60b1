import type { ClockView } from '../../domain/clock/clock';

/** The state of a lead as a shape, so that it is never told by colour alone. */
export type Mark = 'steady' | 'soon' | 'late' | 'done' | 'unknown' | 'neutral';

/** One path each, on a field of 16 × 16, filled by the even-odd rule. */
export const markPaths: Record<Mark, string> = {
  steady: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  soon: 'M8 1.2 15.3 14H.7zM7.2 6v4h1.6V6zm0 5v1.6h1.6V11z',
  late: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm2.2 3v5h1.6V4zm0 6.2v1.8h1.6v-1.8z',
  done: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.4 3.7L12.6 6 7 11.6 3.5 8.1l1.2-1.2L7 9.1z',
  unknown:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.6 6.2C5.7 4.6 6.700 3.700 8.100 3.700c1.500 0 2.500.9 2.500 2.200 0 1-.5 1.500-1.200 2-.5.4-.7.6-.7 1.200H7.200c0-1.200.4-1.700 1.100-2.200.5-.4.7-.6.7-1 0-.5-.3-.8-.9-.8s-1 .4-1 1.100zm1.500 4h1.700V12H7.100z',
  neutral: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.700a4.300 4.300 0 1 1 0 8.600 4.300 4.300 0 0 1 0-8.600z',
};

/** The shape that stands for the state of a clock. */
export function markOf({ state }: Pick<ClockView, 'state'>): Mark {
  switch (state) {
    case 'running':
      return 'steady';
    case 'near breach':
      return 'soon';
    case 'breached':
      return 'late';
    case 'stopped':
      return 'done';
    case 'cannot tell':
      return 'unknown';
    case 'paused':
    case 'before the pact':
    case 'no service level':
      return 'neutral';
  }
}
