/** Resolves when the process is told to stop: Ctrl-C, or SIGTERM from whatever runs it. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
