import { GraphQLError } from 'graphql';
import type { Store } from '../store/store.ts';

/** What writes has limits of its own: an article half stored because a clock ran out would be worse than a wait. */
const writes: ReadonlySet<PropertyKey> = new Set(['ingest', 'retractArticle', 'purgeArticle']);

/**
 * The same store, whose reads all have to answer before one moment: `ms` from now. So an operation cannot read for longer, however
 * many statements it takes. The store itself ends the statement that is late.
 */
export function withinDeadline(store: Store, ms: number): Store {
  const deadline = performance.now() + ms;
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || writes.has(name)) return value;
      return (...args: unknown[]) => {
        const answer: unknown = value.apply(target, args);
        return answer instanceof Promise ? before(deadline, answer, ms) : answer;
      };
    },
  });
}

async function before<Answer>(deadline: number, answer: Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tookTooLong(ms)), Math.max(deadline - performance.now(), 0));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(ms: number): GraphQLError {
  return new GraphQLError(
    `Expected an answer within ${ms / 1000} s, got none. Ask for less: a smaller page, a narrower filter.`,
    {
      extensions: { code: 'TIMEOUT' },
    },
  );
}
