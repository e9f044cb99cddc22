import { Gauge, type Registry } from 'prom-client';
import type { Store } from '../../store/store.ts';

/** How full the queue is and when each source was last heard of, asked of the store when someone looks; a store that is down tells nothing. */
export function registerQueueMetrics(registry: Registry, { queue, feeds }: Pick<Store, 'queue' | 'feeds'>): void {
  const registers = [registry];
  const waiting = new Gauge({ name: 'dateline_queue_deliveries', help: 'Deliveries that wait to be read.', registers });
  const dead = new Gauge({
    name: 'dateline_queue_dead_letters',
    help: 'Deliveries that could not be read.',
    registers,
  });
  new Gauge({
    name: 'dateline_queue_oldest_seconds',
    help: 'For how long the oldest delivery has waited; 0 where none does.',
    registers,
    async collect() {
      const counts = await queue.counts().catch(() => null);
      if (!counts) return;
      waiting.set(counts.waiting);
      dead.set(counts.dead);
      this.set(counts.oldestAt ? (Date.now() - Date.parse(counts.oldestAt)) / 1000 : 0);
    },
  });
  const failures = new Gauge({
    name: 'dateline_feed_failures',
    help: 'Attempts in a row at which a watched feed could not be read.',
    labelNames: ['source', 'url'] as const,
    registers,
  });
  new Gauge({
    name: 'dateline_source_minutes_since_last_story',
    help: 'Minutes since the newest story of a watched source was stored.',
    labelNames: ['source'] as const,
    registers,
    async collect() {
      for (const feed of await feeds.all().catch(() => [])) {
        const source = feed.source ?? 'unknown';
        failures.set({ source, url: feed.url }, feed.failures);
        if (feed.lastStoryAt) this.set({ source }, (Date.now() - Date.parse(feed.lastStoryAt)) / 60_000);
      }
    },
  });
}
