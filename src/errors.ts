/** What the operator can mend; each code is asserted by a test. */
export type ErrorCode =
  | 'bad-config'
  | 'bad-request'
  | 'no-articles-folder'
  | 'unknown-command'
  | 'no-token'
  | 'discord'
  | 'search-engine'
  | 'cannot-write';

/** An error whose message tells a person what is wrong, where, and what to do. */
export class VerbatimError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VerbatimError';
    this.code = code;
  }
}
