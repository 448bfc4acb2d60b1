import type { FieldFace } from './field';
import { TextField } from './text-field';

type DateFieldProps = FieldFace & {
  /** A day, `2026-11-21`, or empty. */
  value: string;
  onValue: (day: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  name?: string;
  required?: boolean;
};

/** A day, by the browser's own picker: typed or chosen. */
export function DateField({ min, max, ...rest }: DateFieldProps) {
  return <TextField {...rest} type="date" {...(min && { min })} {...(max && { max })} />;
}
