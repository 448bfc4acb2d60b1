/** Why the hub does not start, in words that say what to do. The only exception that a start means. */
export class StartProblem extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartProblem';
  }
}
