import type { Logger } from 'pino';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import type { Services } from './services.ts';

/** What one operation carries: the services, its own loaders, and who asks. */
export interface ApiContext {
  readonly services: Services;
  /** Replaced between the results of a subscription. */
  loaders: Loaders;
  /** Whether this caller may change things: a valid key, or a loopback server that has none. */
  readonly mayMutate: boolean;
  /** With the request's id. */
  readonly logger: Logger;
}

/** A fresh context; never shared between requests, since its loaders remember rows. */
export function createContext(services: Services, caller: Pick<ApiContext, 'mayMutate' | 'logger'>): ApiContext {
  return { services, loaders: createLoaders(services), ...caller };
}
