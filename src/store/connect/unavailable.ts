/** The database does not answer now and may later: HTTP says 503 to it. */
export class UnavailableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnavailableError';
  }
}

/** True when the store did not answer: nothing is wrong with what it was asked. Told by name, so that any store may say it. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'UnavailableError';
}
