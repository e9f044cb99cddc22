/** More is asked to be read than can wait. Not the caller's mistake: the same may be asked again after `retryAfterSeconds`. */
export class BusyError extends Error {
  readonly retryAfterSeconds = 5;

  constructor(message: string) {
    super(message);
    this.name = 'BusyError';
  }
}
