/** Why authored text was refused. */
export type UnfitCode =
  | 'unknown-field' // a merge field that no mapping can fill
  | 'field-syntax' // sections, partials and the like
  | 'unclosed-field'
  | 'field-in-link' // an address is never made of what a page says
  | 'link-scheme' // other than https, mailto, tel
  | 'image'
  | 'reference' // links whose address stands elsewhere
  | 'nested-list'
  | 'too-deep'
  | 'too-long';

/** Thrown inside the parser only; it leaves as a value. */
export class Unfit extends Error {
  readonly problem: `${UnfitCode}:${string}`;

  constructor(code: UnfitCode, what: string) {
    super(code);
    this.problem = `${code}:${what}`;
  }
}
