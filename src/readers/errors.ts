/** The threads that read cannot start: a fault of this process, whatever it was given to read. */
export class ReadersError extends Error {
  constructor(cause: Error) {
    super(`The threads that read articles cannot start: ${cause.message}`, { cause });
    this.name = 'ReadersError';
  }
}

/** More is asked to be read than can wait. Not the caller's mistake: the same may be asked again after `retryAfterSeconds`. */
export class BusyError extends Error {
  readonly retryAfterSeconds = 5;

  constructor(message: string) {
    super(message);
    this.name = 'BusyError';
  }
}
