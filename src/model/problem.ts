/** What a caller can cause and mend; everything else is a fault. */
export type ProblemKind = 'INVALID_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'TOO_LARGE' | 'UNSUPPORTED';

/**
 * A deliberate error: its message is meant for the person who caused it, and says what was expected,
 * what was got and the next step. The API shows these and masks all others.
 */
export class ProblemError extends Error {
  constructor(
    readonly kind: ProblemKind,
    message: string,
    /** The argument or line it is about: `publishedAt`. */
    readonly field: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProblemError';
  }
}
