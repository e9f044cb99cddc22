import type { Logger } from 'pino';
import type { Annotation } from '../model/annotation.ts';
import { withinDeadline } from './deadline.ts';
import type { Identity } from './identity.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import type { Services } from './services.ts';

/** What one operation carries: the services, its own loaders, and who asks. */
export interface ApiContext {
  readonly services: Services;
  /** Replaced after a mutation and between the results of a subscription. */
  loaders: Loaders;
  /** Who asks: see `requireScope`. Rejects where the store does not answer. */
  identity(): Promise<Identity>;
  /** The answer has something in it that not everyone may see. */
  keepPrivate(): void;
  /** With the request's id. */
  readonly logger: Logger;
  /** Takes a cost from the caller's budget of this minute. Throws RATE_LIMITED where too little is left. */
  spend(cost: number): Promise<void>;
  /** Called where the answer may be given to anyone who asks the same. */
  readonly onPublicRead?: () => void;
  /** Called with what was stored, for those who count. */
  readonly onStored?: (annotations: readonly Annotation[]) => void;
}

export interface Caller extends Pick<ApiContext, 'identity' | 'logger' | 'spend' | 'onPublicRead' | 'onStored'> {
  /** How long its reads may take together; without it only each statement is limited. */
  readonly queryMs?: number;
}

/** A fresh context; never shared between requests, since its loaders remember rows. */
export function createContext(services: Services, { queryMs, onPublicRead, ...caller }: Caller): ApiContext {
  const bounded = queryMs === undefined ? services : { ...services, store: withinDeadline(services.store, queryMs) };
  let isPrivate = false;
  return {
    services: bounded,
    loaders: createLoaders(bounded),
    ...caller,
    keepPrivate() {
      isPrivate = true;
    },
    onPublicRead() {
      if (!isPrivate) onPublicRead?.();
    },
  };
}
