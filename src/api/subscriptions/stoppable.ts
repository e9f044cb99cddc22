/**
 * An async generator that waits cannot be ended from outside: its `return` waits too. This one is told by a signal when its reader
 * goes, and must then end by itself.
 */
export function stoppable<Item>(
  generate: (signal: AbortSignal) => AsyncGenerator<Item, void, void>,
): AsyncIterableIterator<Item, void, void> {
  const stopping = new AbortController();
  const generator = generate(stopping.signal);
  return {
    next: () => generator.next(),
    return() {
      stopping.abort();
      return generator.return();
    },
    throw(error) {
      stopping.abort();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
