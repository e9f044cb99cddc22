import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ services: { store: storeWith() } });
});
afterAll(() => api.close());

/** GETs without a header that a form could send: the guard against forged requests refuses them. */
const refused = ['5A70', 'D6D5', '6A70'];

/** The audit of the GraphQL over HTTP specification, by its authors. */
test('GraphQL over HTTP: every MUST and SHOULD, and all MAYs but the GETs that could be forged', async () => {
  const passed: Record<string, number> = { MUST: 0, SHOULD: 0, MAY: 0 };
  const failed: string[] = [];
  for (const audit of serverAudits({ url: `${api.url}/graphql`, fetchFn: fetch })) {
    const result = await audit.fn();
    if (result.status === 'ok') passed[audit.name.split(' ', 1)[0]!]!++;
    else if (!refused.includes(audit.id)) failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
  expect(passed).toEqual({ MUST: 13, SHOULD: 23, MAY: 22 });
});
