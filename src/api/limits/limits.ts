/** How much one operation may ask. The figures are in `docs/api.md`. */
export interface Limits {
  /** Fields within fields. */
  readonly depth: number;
  /** What an operation may cost, as `cost.ts` counts it. */
  readonly cost: number;
  readonly aliases: number;
  /** Words and marks of a document. */
  readonly tokens: number;
  /** Directives on one node, and repetitions of one field in one selection. */
  readonly repetitions: number;
  /** Bytes of a request's body: a story of 2,000,000 characters, each escaped in JSON. */
  readonly bodyBytes: number;
  /** How long a query may read. */
  readonly queryMs: number;
  /** How many operations may be under way at once; more are asked to come back. */
  readonly operationsAtOnce: number;
  /** Requests of one address in a minute; a key has ten times as many, programs on this machine have no limit. */
  readonly requestsPerMinute: number;
  /** What the operations of one address may cost in a minute; likewise. */
  readonly costPerMinute: number;
  /** Operations at once on one WebSocket. */
  readonly subscriptionsPerConnection: number;
  readonly connections: number;
  /** Operations at once on all WebSockets of this process. */
  readonly subscriptions: number;
  /** How long a WebSocket may be open before it says who it is. */
  readonly socketInitMs: number;
}

export const defaultLimits: Limits = {
  depth: 15,
  cost: 50_000,
  aliases: 30,
  tokens: 2_000,
  repetitions: 10,
  bodyBytes: 16_000_000,
  queryMs: 10_000,
  operationsAtOnce: 256,
  requestsPerMinute: 3_000,
  costPerMinute: 2_000_000,
  subscriptionsPerConnection: 20,
  connections: 5_000,
  subscriptions: 10_000,
  socketInitMs: 3_000,
};
