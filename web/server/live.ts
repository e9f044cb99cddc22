import { createClient } from 'graphql-ws';
import { EventChangesDocument } from '../generated/graphql.ts';

/** Calls back, at most every two seconds, when events were added, changed or withdrawn. Reconnects by itself; returns how to stop. */
export function watchChanges(onChange: () => void): () => void {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const client = createClient({ url: url.href, lazy: true, retryAttempts: 12, shouldRetry: () => true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = client.subscribe(
    { query: String(EventChangesDocument) },
    {
      next() {
        timer ??= setTimeout(() => {
          timer = undefined;
          onChange();
        }, 2000);
      },
      error() {},
      complete() {},
    },
  );
  return () => {
    clearTimeout(timer);
    stop();
    void client.dispose();
  };
}
