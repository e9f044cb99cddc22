import type { Annotation } from '../../model/annotation.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured, for Prometheus. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'dateline_http_request_seconds',
      help: 'How long HTTP requests took.',
      labelNames: ['route', 'status'] as const,
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    operations: new Histogram({
      name: 'dateline_graphql_operation_seconds',
      help: 'How long GraphQL operations took.',
      labelNames: ['type', 'outcome'] as const,
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    cost: new Histogram({
      name: 'dateline_graphql_operation_cost',
      help: 'What GraphQL operations cost, as their limit counts it.',
      buckets: [1, 10, 100, 1_000, 5_000, 10_000, 50_000],
      registers,
    }),
    subscriptions: new Gauge({ name: 'dateline_subscriptions', help: 'Subscriptions that are open.', registers }),
    articles: new Counter({
      name: 'dateline_articles_total',
      help: 'Articles stored.',
      labelNames: ['source'] as const,
      registers,
    }),
    lastArticle: new Gauge({
      name: 'dateline_last_article_timestamp_seconds',
      help: 'When the last article of a source was stored.',
      labelNames: ['source'] as const,
      registers,
    }),
    mentions: new Counter({
      name: 'dateline_mentions_total',
      help: 'Toponyms read, by whether they were resolved to a place.',
      labelNames: ['resolved'] as const,
      registers,
    }),
    remembered: new Counter({
      name: 'dateline_answers_remembered_total',
      help: 'Answers that were given again from memory.',
      registers,
    }),
    limited: new Counter({
      name: 'dateline_rate_limited_total',
      help: 'Requests refused because a budget was spent.',
      registers,
    }),
    faults: new Counter({ name: 'dateline_faults_total', help: 'Errors that were masked.', registers }),
  };
}

/** Counts what was read in stories that were just stored. */
export function countStored(metrics: Metrics, annotations: readonly Annotation[]): void {
  for (const { article, mentions } of annotations) {
    const source = article.source ?? 'unknown';
    metrics.articles.inc({ source });
    metrics.lastArticle.setToCurrentTime({ source });
    for (const { place } of mentions) metrics.mentions.inc({ resolved: place ? 'yes' : 'no' });
  }
}
