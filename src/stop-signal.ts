export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Resolves when the process is told to stop: Ctrl-C, or SIGTERM from whatever runs it. */
export function stopSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
