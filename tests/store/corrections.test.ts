import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Pins } from '../../src/model/correction.ts';
import { anchorOf, quoteOf } from '../../src/model/text-quote.ts';
import { type NewCorrection, OutdatedReading, readAsCorrected } from '../../src/store/corrections.ts';
import type { Store } from '../../src/store/store.ts';
import { uuidv7 } from '../../src/store/write/uuid.ts';
import { availableDatabases, createDatabase } from './databases.ts';
import { annotation, utrecht } from './fixtures.ts';
import { useStore } from './use-store.ts';

const options = { engineVersion: '1' };
const words = 'De geheime brug in Utrecht is dicht.';

const story = (externalId: string, more: readonly string[] = []): Annotation =>
  annotation({ title: `Bericht ${externalId}`, externalId, events: [{ words, where: utrecht }], more });

/** As the pipeline would say what became of each decision about a place. */
function pinnedWith(read: Annotation, { decisions }: Pick<Pins, 'decisions'>): Annotation {
  const pinned = decisions.map(({ id, decision }) => {
    const found = decision.kind === 'HIDDEN' ? null : anchorOf(read.article.text, decision.quote);
    return { id, span: found && { start: found.start, end: found.end } };
  });
  return pinned.length > 0 ? { ...read, pinned } : read;
}

function placeOf(articleId: string, { article }: Annotation, placeId: string): NewCorrection {
  const start = article.text.indexOf('Utrecht');
  const quote = quoteOf(article.text, { start, end: start + 7 });
  const decision = { kind: 'PLACE', quote, placeId } as const;
  return { id: uuidv7(), articleId, decision, rememberedName: 'utrecht', note: null };
}

/** Stores a story and a decision about it. */
async function corrected(store: Store, externalId: string, placeId = 't:other') {
  const read = story(externalId);
  const [stored] = await store.ingest([read], options);
  const articleId = stored!.article.id;
  const made = placeOf(articleId, read, placeId);
  const change = {
    made: [made],
    withdrawnIds: [],
    by: 'desk',
    read: [{ articleId, annotation: pinnedWith(read, { decisions: [made] }) }],
  };
  await store.corrections.change(change, options);
  return { articleId, made, read };
}

const kinds = await availableDatabases();
describe.each(kinds)('corrections on %s', (kind) => {
  const used = useStore(kind);

  test('a reading without them is refused, and nothing is stored of it', async () => {
    const { articleId, made, read } = await corrected(used.store, 'refused');
    const newer = story('refused', ['Er is een omleiding ingesteld door de gemeente.']);
    await expect(used.store.ingest([newer], options)).rejects.toThrow(OutdatedReading);
    await expect(used.store.reread([{ articleId, annotation: read }], '2')).rejects.toThrow(OutdatedReading);
    expect((await used.store.articlesByIds([articleId])).get(articleId)).toMatchObject({ version: 1 });
    const [pins] = await used.store.corrections.pinsFor([newer.article]);
    expect(pins!.decisions).toEqual([{ id: made.id, decision: made.decision }]);
    await used.store.ingest([pinnedWith(newer, pins!)], options);
    expect((await used.store.corrections.byIds([made.id])).get(made.id)).toMatchObject({
      span: { start: 19, end: 26 },
      articleVersion: 2,
    });
  });

  test('what is decided while an article is read is read once more', async () => {
    const { articleId, read } = await corrected(used.store, 'meanwhile');
    let rounds = 0;
    const newer = story('meanwhile', ['Er is een omleiding ingesteld door de gemeente.']);
    await readAsCorrected(
      used.store,
      [newer.article],
      async (_articles, pins) => {
        const annotations = [pinnedWith(newer, pins[0]!)];
        if (rounds++ === 0) {
          const made = placeOf(articleId, read, 't:third');
          const decisions = [...pins[0]!.decisions, made];
          await used.store.corrections.change(
            {
              made: [made],
              withdrawnIds: [],
              by: 'desk',
              read: [{ articleId, annotation: pinnedWith(read, { decisions }) }],
            },
            options,
          );
        }
        return annotations;
      },
      (annotations) => used.store.ingest(annotations, options),
    );
    expect(rounds).toBe(2);
  });

  test('of a version that is no more are refused', async () => {
    const { articleId, read } = await corrected(used.store, 'moved');
    const newer = story('moved', ['Er is een omleiding ingesteld door de gemeente.']);
    const [pins] = await used.store.corrections.pinsFor([newer.article]);
    await used.store.ingest([pinnedWith(newer, pins!)], options);
    const made = placeOf(articleId, read, 't:third');
    const change = { made: [made], withdrawnIds: [], by: 'desk', read: [{ articleId, annotation: read }] };
    await expect(used.store.corrections.change(change, options)).rejects.toMatchObject({ kind: 'CONFLICT' });
    expect((await used.store.corrections.ofArticles([articleId])).get(articleId)).toHaveLength(1);
  });

  test('a name is remembered for the other articles of its source, and not where editors gave it two places', async () => {
    const source = 'tweespalt.example';
    const remembered = async () =>
      (await used.store.corrections.pinsFor([{ ...story('later').article, source }]))[0]!.remembered;
    const give = async (externalId: string, placeId: string) => {
      const read = { ...story(externalId), article: { ...story(externalId).article, source } };
      const [stored] = await used.store.ingest([read], options);
      const articleId = stored!.article.id;
      const made = placeOf(articleId, read, placeId);
      const annotations = [{ articleId, annotation: pinnedWith(read, { decisions: [made] }) }];
      await used.store.corrections.change({ made: [made], withdrawnIds: [], by: 'desk', read: annotations }, options);
      return (await used.store.corrections.pinsFor([read.article]))[0]!.remembered;
    };
    expect(await give('one', 't:one')).toEqual([]);
    expect(await remembered()).toEqual([{ name: 'utrecht', placeId: 't:one' }]);
    expect(await give('two', 't:two')).toEqual([{ name: 'utrecht', placeId: 't:one' }]);
    expect(await remembered()).toEqual([]);
  });

  test('go into a backup and come back, and none of their words outlives a purge', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-corrections-'));
    const file = join(folder, 'backup.gz');
    const linesOf = async (store: Store): Promise<readonly string[]> => {
      await store.backUp(file);
      return gunzipSync(readFileSync(file)).toString().split('\n');
    };
    const { made } = await corrected(used.store, 'kept');
    const { key } = await used.store.keys.create('edit', 'desk');
    expect(await linesOf(used.store)).toContainEqual(expect.stringMatching(`^correction .*${made.id}`));
    const database = await createDatabase(kinds.at(-1)!);
    const other = await database.open();
    await other.restore(file);
    expect(await other.corrections.byIds([made.id])).toEqual(await used.store.corrections.byIds([made.id]));
    expect(await other.keys.find(key)).toMatchObject({ name: 'desk', scope: 'edit' });
    expect(await other.verify()).toEqual([]);

    const ids = (await other.articles({}, { first: 100 })).rows.map(({ row }) => row.id);
    for (const id of ids) await other.purgeArticle(id);
    expect(await linesOf(other)).not.toContainEqual(expect.stringMatching(/geheime|^correction /));
    expect(await other.verify()).toEqual([]);
    await other.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });
});
