import pg from 'pg';

const firstDelayMs = 250;
const longestDelayMs = 10_000;

/**
 * Calls `onNotice` for every notice on a PostgreSQL channel, and once after each new connection, as some may have been missed.
 * Connects again with growing pauses for as long as it takes. Returns the way to stop.
 */
export function listenOn(databaseUrl: string, channel: string, onNotice: () => void): () => Promise<void> {
  let client: pg.Client | null = null;
  let stopped = false;
  let delayMs = firstDelayMs;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'dateline listener',
      keepAlive: true,
    });
    client = fresh;
    const again = (): void => {
      if (client !== fresh || stopped) return;
      client = null;
      timer = setTimeout(() => void connect(), delayMs).unref();
      delayMs = Math.min(longestDelayMs, delayMs * 2);
    };
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', onNotice);
    try {
      await fresh.connect();
      await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
      delayMs = firstDelayMs;
      onNotice();
    } catch {
      again();
    }
  };
  void connect();

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
