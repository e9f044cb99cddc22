import { Gauge, type Registry } from 'prom-client';
import type { Store } from '../../store/store.ts';

/** How full the queue is and when each source was last heard of, asked of the store when someone looks; a store that is down tells nothing. */
export function registerQueueMetrics(registry: Registry, { queue, feeds }: Pick<Store, 'queue' | 'feeds'>): void {
  const registers = [registry];
  const counts = sharedFor(1_000, () => queue.counts().catch(() => null));
  new Gauge({
    name: 'dateline_queue_deliveries',
    help: 'Deliveries that wait to be read.',
    registers,
    async collect() {
      const now = await counts();
      if (now) this.set(now.waiting);
    },
  });
  new Gauge({
    name: 'dateline_queue_dead_letters',
    help: 'Deliveries that could not be read.',
    registers,
    async collect() {
      const now = await counts();
      if (now) this.set(now.dead);
    },
  });
  new Gauge({
    name: 'dateline_queue_oldest_seconds',
    help: 'For how long the oldest delivery has waited; 0 where none does.',
    registers,
    async collect() {
      const now = await counts();
      if (now) this.set(now.oldestAt ? (Date.now() - Date.parse(now.oldestAt)) / 1000 : 0);
    },
  });
  const states = sharedFor(1_000, () => feeds.all().catch(() => []));
  new Gauge({
    name: 'dateline_feed_failures',
    help: 'Attempts in a row at which a watched feed could not be read.',
    labelNames: ['source', 'url'] as const,
    registers,
    async collect() {
      for (const { source, url, failures } of await states()) this.set({ source: source ?? 'unknown', url }, failures);
    },
  });
  new Gauge({
    name: 'dateline_source_minutes_since_last_story',
    help: 'Minutes since the newest story of a watched source was stored.',
    labelNames: ['source'] as const,
    registers,
    async collect() {
      for (const { source, lastStoryAt } of await states()) {
        if (lastStoryAt) this.set({ source: source ?? 'unknown' }, (Date.now() - Date.parse(lastStoryAt)) / 60_000);
      }
    },
  });
}

/** Several figures come from one question: who looks at all of them asks it once. */
function sharedFor<Answer>(ms: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let [answer, askedAt]: [Promise<Answer> | null, number] = [null, 0];
  return () => {
    const now = Date.now();
    if (!answer || now - askedAt > ms) [answer, askedAt] = [ask(), now];
    return answer;
  };
}
