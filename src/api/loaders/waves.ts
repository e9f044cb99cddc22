/**
 * Sends a request's batches in waves: a loader's batch waits until every statement of the wave before it has answered. So what two
 * fields ask for, one after the other, by different ways through the graph, still becomes one statement a type, and the number
 * of statements depends on the depth of the query alone.
 */
export class Waves {
  #running = 0;
  #waiting: (() => void)[] = [];
  #scheduled = false;

  /** DataLoader's `batchScheduleFn`. */
  readonly schedule = (dispatch: () => void): void => {
    this.#waiting.push(dispatch);
    this.#scheduleWave();
  };

  /** Wraps a batch function, so that the next wave waits for it. */
  track<Key, Value>(load: (keys: readonly Key[]) => Promise<Value>): (keys: readonly Key[]) => Promise<Value> {
    return async (keys) => {
      this.#running++;
      try {
        return await load(keys);
      } finally {
        this.#running--;
        this.#scheduleWave();
      }
    };
  }

  #scheduleWave(): void {
    if (this.#scheduled || this.#running > 0 || this.#waiting.length === 0) return;
    this.#scheduled = true;
    // After all promise jobs: by then every field that could be resolved has asked for what it needs.
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#running > 0) return;
      const wave = this.#waiting;
      this.#waiting = [];
      for (const dispatch of wave) dispatch();
    });
  }
}
