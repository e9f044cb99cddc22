import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from './limits.ts';

/** Whose budget it is, and how many times the public one. Null: a program on this machine, which has no limit. */
export interface Payer {
  readonly id: string;
  readonly times: number;
}

export interface Rates {
  /** Resolves with null, or with the seconds after which to come back. */
  request(payer: Payer | null): Promise<number | null>;
  /** Throws a `rateProblem` where too little is left. */
  spend(payer: Payer | null, cost: number): Promise<void>;
}

const minute = 60;
/** A point costs the public this many and a key fewer, by how many times its budget is the public one. */
const fineness = 10;

/** Budgets of a minute, kept in this process: one for requests, one for what their operations cost. */
export function createRates({ requestsPerMinute, costPerMinute }: Limits): Rates {
  const requests = new RateLimiterMemory({ points: requestsPerMinute * fineness, duration: minute });
  const costs = new RateLimiterMemory({ points: costPerMinute * fineness, duration: minute });
  return {
    request: (payer) => consume(requests, payer, 1),
    async spend(payer, cost) {
      const retryAfter = await consume(costs, payer, cost);
      if (retryAfter !== null) throw rateProblem(retryAfter);
    },
  };
}

async function consume(limiter: RateLimiterMemory, payer: Payer | null, points: number): Promise<number | null> {
  if (!payer) return null;
  try {
    await limiter.consume(payer.id, Math.ceil((points * fineness) / payer.times));
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(Math.ceil(refused.msBeforeNext / 1000), 1);
    throw refused;
  }
}

/** What a caller is told whose budget is spent. */
export function rateProblem(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(
    `The budget of this minute is spent; come back in ${retryAfterSeconds} s, or ask for less at once.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        http: { status: 429, headers: new Map([['retry-after', String(retryAfterSeconds)]]) },
      },
    },
  );
}
