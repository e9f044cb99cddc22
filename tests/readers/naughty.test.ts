import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Delivery } from '../../src/model/delivery.ts';
import { createReaders, type Readers } from '../../src/readers/readers.ts';
import { loadWorld, readSharedFiles } from '../../src/resources.ts';
import type { Store } from '../../src/store/store.ts';
import { takeIn } from '../../src/take-in.ts';
import { createDatabase, type TestDatabase } from '../store/databases.ts';

const require = createRequire(import.meta.url);
/** Max Woolf's list of strings that break programs. */
const naughty = require('big-list-of-naughty-strings') as readonly string[];

const files = readSharedFiles();
const { gazetteer } = loadWorld(files);
let readers: Readers;
let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  readers = createReaders({ files, gazetteer, threads: 1 });
  database = await createDatabase('pglite');
  store = await database.open();
});
afterAll(async () => {
  await readers.close();
  await store.close();
  await database.drop();
});

/** Stored, or refused with a reason that is meant for people: anything else is a fault of ours. */
async function take(deliveries: readonly Delivery[]): Promise<{ readonly stored: number; readonly refused: number }> {
  const outcomes = await takeIn(deliveries, { store, reading: readers, options: { engineVersion: '1', gazetteer } });
  for (const { error } of outcomes) {
    if (error === null) continue;
    expect(error).toMatchObject({ name: 'ProblemError', message: expect.stringMatching(/^Expected .+, got /s) });
  }
  const refused = outcomes.filter(({ error }) => error !== null).length;
  return { stored: outcomes.length - refused, refused };
}

const inChunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size));

test('the Big List of Naughty Strings: every one is stored or refused in words', { timeout: 300_000 }, async () => {
  let [stored, refused] = [0, 0];
  const deliveries = naughty.flatMap((string): Delivery[] => [
    {
      text: `Kop met ${string}\n\nGOES (ANP) - De brug in Goes ${string} is sinds maandag open.`,
      source: 'krant.example',
    },
    { html: `<article><h1>${string}</h1><p>In Goes is ${string} gezien.</p></article>` },
    { text: string },
  ]);
  for (const chunk of inChunks(deliveries, 60)) {
    const outcome = await take(chunk);
    stored += outcome.stored;
    refused += outcome.refused;
  }
  process.stderr.write(
    `naughty strings: ${deliveries.length} deliveries, ${stored} stored, ${refused} refused, 0 crashes\n`,
  );
  expect(stored).toBeGreaterThan(naughty.length);
  expect(await store.verify()).toEqual([]);
});

const deep = (open: string, close: string, levels = 10_000) =>
  `${open.repeat(levels)}In Goes woedt brand.${close.repeat(levels)}`;
const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY ${'bcdefghij'[level]} "${`&${'abcdefghi'[level]};`.repeat(10)}">`,
).join(
  '',
)}]><rss version="2.0"><channel><item><title>Lachen</title><description>In Goes lacht men: &j;</description></item></channel></rss>`;

test.each<[string, Delivery]>([
  ['50 MB of text', { text: 'In Goes woedt brand. '.repeat(2_500_000) }],
  ['50 MB without a space', { text: 'a'.repeat(50_000_000) }],
  ['50 MB of markup', { html: '<p>brand</p>'.repeat(4_200_000) }],
  ['markup 10,000 deep', { html: `<!doctype html><html><body>${deep('<div>', '</div>')}</body></html>` }],
  ['emphasis 10,000 deep', { html: `<article><h1>Brand</h1><p>${deep('<b><i>', '</i></b>')}</p></article>` }],
  ['lists 10,000 deep that nobody closes', { html: `<article>${deep('<ul><li>', '')}</article>` }],
  ['XML 10,000 deep', { text: `<rss>${deep('<item>', '</item>')}</rss>` }],
  ['JSON 10,000 deep', { text: `[${'['.repeat(10_000)}${']'.repeat(10_000)}]` }],
  [
    'ninjs 10,000 deep',
    { text: `{"uri":"x","body_text":"In Goes woedt brand.","place":${'['.repeat(10_000)}${']'.repeat(10_000)}}` },
  ],
  ['a billion laughs', { text: laughs }],
  [
    'an entity that is a file',
    {
      text: '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Brand</title><description>In Goes: &x;</description></item></channel></rss>',
    },
  ],
  [
    'an inclusion',
    {
      text: '<rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><title>Brand</title><description>In Goes.<xi:include href="file:///etc/passwd" parse="text"/></description></item></channel></rss>',
    },
  ],
  ['a million attributes', { html: `<p ${'a=1 '.repeat(1_000_000)}>In Goes woedt brand.</p>` }],
  ['a comment without an end', { html: `<p>In Goes woedt brand.<!-- ${'-'.repeat(1_000_000)}` }],
  ['combining marks without end', { text: `In Goes woedt brand${'\u0301'.repeat(500_000)}.` }],
  ['one sentence of a megabyte', { text: `GOES (ANP) - ${'en toen in Goes '.repeat(60_000)}` }],
])('%s', { timeout: 180_000 }, async (_, delivery) => {
  await take([delivery]);
  const { rows } = await store.articles({}, { first: 1 });
  const [newest] = rows;
  expect(newest?.row.text ?? '').not.toMatch(/root:|(?:ha){1000}/);
  // Whatever came, the next story is read.
  expect(await take([{ text: `Brand\n\nGOES (ANP) - In Goes woedde brand, ${_}.` }])).toEqual({
    stored: 1,
    refused: 0,
  });
});
