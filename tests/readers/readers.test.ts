import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { createReaders, type Readers, type ReadersOptions } from '../../src/readers/readers.ts';
import { createReading } from '../../src/reading.ts';
import { loadResources, readSharedFiles } from '../../src/resources.ts';

const files = readSharedFiles();
const resources = loadResources(files);
const { gazetteer } = resources;
const here = createReading(resources);

const text =
  'ZWOLLE (ANP) - Bij Zwolle is maandag een trein uit Meppel ontspoord, zo’n 20 kilometer van de grens met Duitsland.';
const article = here.readOne({ text, language: 'nl', publishedAt: '2025-03-04T12:00:00+01:00' });
const long: Article = { ...article, text: `${text}\n`.repeat(Math.floor(2_000_000 / (text.length + 1))) };

const opened: Readers[] = [];
function open(options: Partial<ReadersOptions> = {}): Readers {
  const readers = createReaders({ files, gazetteer, threads: 1, ...options });
  opened.push(readers);
  return readers;
}
afterAll(() => Promise.all(opened.map((readers) => readers.close())));

describe('threads that read', () => {
  let readers: Readers;
  beforeAll(() => {
    readers = open();
  });

  test('read what this thread reads, and give places of its own gazetteer', async () => {
    const annotation = await readers.annotate(article);
    const expected = here.annotate(article);
    expect(annotation).toEqual({
      ...expected,
      sentences: expected.sentences.map((sentence) => ({ ...sentence, tokens: [] })),
    });
    expect(annotation.article).toBe(article);
    const places = annotation.mentions.map(({ place }) => place);
    expect(places.map((place) => place?.name)).toContain('Zwolle');
    for (const place of places) expect(place && gazetteer.place(place.id)).toBe(place);
  });

  test('pass on what the stages are told', async () => {
    const { mentions } = await readers.annotate(article, {
      spans: [{ start: text.indexOf('Meppel'), end: text.indexOf('Meppel') + 6 }],
    });
    expect(mentions.map((mention) => mention.text)).toEqual(['Meppel']);
  });

  test('split pages, and say what is wrong with one as this thread does', async () => {
    const page = {
      text: `Trein ontspoord\n\n${text}\n\nMeer uit Binnenland\n\nBrand in loods\n\nGOES (ANP) - In Goes brandde een loods.\n`,
    };
    expect(await readers.read(page)).toEqual(here.read(page));
    expect(await readers.readOne({ text, language: 'nl' })).toEqual(here.readOne({ text, language: 'nl' }));
    await expect(readers.read({ text: ' ' })).rejects.toMatchObject({
      name: 'ProblemError',
      kind: 'INVALID_INPUT',
      field: 'text',
    });
    await expect(readers.annotate({ ...article, language: 'xx' })).rejects.toMatchObject({
      kind: 'UNSUPPORTED',
      field: 'language',
    });
  });

  test('who waits for an answer goes before what may wait', async () => {
    const order: string[] = [];
    const background = Array.from({ length: 6 }, (_, number) =>
      readers.inBackground.annotate(article).then(() => order.push(`background ${number}`)),
    );
    const urgent = readers.annotate(article).then(() => order.push('urgent'));
    await Promise.all([urgent, ...background]);
    // Two were with the thread already.
    expect(order.indexOf('urgent')).toBe(2);
  });
});

test('more than may wait is refused, not taken into memory', async () => {
  const readers = open({ mostWaiting: 3 });
  const asked = Array.from({ length: 10 }, () => readers.annotate(article));
  const outcomes = await Promise.allSettled(asked);
  expect(readers.waiting).toBe(0);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  // Two with the thread, three that wait.
  expect(refused.map(({ reason }) => reason.name)).toEqual(Array(5).fill('BusyError'));
});

test('an article over the time limit is refused, and those behind it are read by a new thread', async () => {
  const readers = open({ timeLimitMs: 5000 });
  await readers.annotate(article);
  const [over, ...behind] = await Promise.allSettled([long, article, article].map((each) => readers.annotate(each)));
  expect(over).toMatchObject({ status: 'rejected', reason: { kind: 'TOO_LARGE', field: 'text' } });
  expect(behind.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});

test('a fault in a thread is an error here, and the thread goes on', async () => {
  const readers = open();
  const broken = { ...article, text: null } as unknown as Article;
  await expect(readers.annotate(broken)).rejects.toThrow(/null/);
  expect((await readers.annotate(article)).events.length).toBeGreaterThan(0);
});

test('closing finishes what was asked and refuses the rest', async () => {
  const readers = open({ threads: 2 });
  const asked = Array.from({ length: 5 }, () => readers.annotate(article));
  const closed = readers.close();
  await expect(readers.annotate(article)).rejects.toMatchObject({ name: 'BusyError' });
  await closed;
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(Array(5).fill('fulfilled'));
});

test('threads that cannot start say why to those who wait', async () => {
  const readers = open({ files: { gazetteer: new SharedArrayBuffer(8) } });
  await expect(readers.annotate(article)).rejects.toThrow(/Gazetteer index .* cannot be used/);
});
