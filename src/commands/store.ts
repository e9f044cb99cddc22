import type { Command } from 'commander';
import { localIdOf } from '../api/global-id.ts';
import { ProblemError } from '../model/problem.ts';
import type { Reading } from '../reading.ts';
import { readAsCorrected } from '../store/corrections.ts';
import type { IngestedArticle, RereadArticle, Store } from '../store/store.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';

/** `dateline purge | backup | restore | verify | reprocess`: what is done to the store itself. An embedded one must not be in use. */
export function addStoreCommands(program: Command): void {
  program
    .command('purge')
    .argument('<article>', "the article's id, as `ingest` printed it")
    .description("remove an article's text, quotes and events for good")
    .action((id: string) => withStore((store) => purge(store, id)));

  program
    .command('backup')
    .argument('<file>', 'where to write it; it must not be there yet')
    .description('write everything to a file that either store can be restored from')
    .action((file: string) => withStore(async (store) => say(`${await store.backUp(file)} rows are in ${file}.`)));

  program
    .command('restore')
    .argument('<file>', 'a file that `backup` wrote')
    .description('fill an empty store from a backup, all or nothing')
    .action((file: string) => withStore(async (store) => say(`${await store.restore(file)} rows are back.`)));

  program
    .command('verify')
    .description('read everything and say what does not belong together')
    .action(() => withStore(verify));

  program
    .command('reprocess')
    .option('--since <instant>', 'only articles published at or after this ISO 8601 instant')
    .description('read stored articles again with this engine; ids stay, differences become changes')
    .action(({ since }: { since?: string }) => withStore((store) => reprocess(store, since ?? null)));
}

async function purge(store: Store, id: string): Promise<void> {
  // The API shows its own ids; both name the article.
  const localId = localIdOf('Article', id) ?? id;
  if (!(await store.purgeArticle(localId))) {
    throw new ProblemError('NOT_FOUND', `There is no article ${id}. \`ingest\` prints ids, the API gives them too.`);
  }
  say(`Article ${id} is gone.`);
}

async function verify(store: Store): Promise<void> {
  const faults = await store.verify();
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0)
    throw new Error(`The store has ${faults.length} faults. Restore the last backup, or reprocess.`);
  say('Everything belongs together.');
}

const batch = 50;

async function reprocess(store: Store, since: string | null): Promise<void> {
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  if (Number.isNaN(from)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected --since as an ISO 8601 instant such as 2025-03-01T00:00:00Z, got "${since}".`,
    );
  }
  const [{ openEngine }, { ENGINE_VERSION }] = await Promise.all([import('./engine.ts'), import('../pipeline.ts')]);
  const engine = await openEngine();
  const bar = progressBar('articles');
  try {
    const total = await store.countArticles({});
    let [seen, changed] = [0, 0];
    for (let after: string | null = null; ; ) {
      const stored = await store.articlesToReread(ENGINE_VERSION, after, batch);
      if (stored.length === 0) break;
      const isWanted = (instant: string | null) => since === null || Date.parse(instant ?? '') >= from;
      const outcomes = await reread(
        store,
        engine,
        stored.filter(({ article }) => isWanted(article.publishedAt)),
        ENGINE_VERSION,
      );
      changed += outcomes.filter(({ outcome }) => outcome === 'UPDATED').length;
      seen += stored.length;
      bar.update(Math.min(seen, total), total);
      after = stored.at(-1)!.articleId;
    }
    say(`${seen} articles were read by another engine before; ${changed} of them tell something else now.`);
  } finally {
    bar.stop();
    await engine.close();
  }
}

/** One that cannot be read stays as it is. */
async function reread(
  store: Store,
  engine: Reading,
  stored: readonly RereadArticle[],
  engineVersion: string,
): Promise<readonly IngestedArticle[]> {
  const { annotateAll } = await import('../take-in.ts');
  const idOf = new Map(stored.map(({ article, articleId }) => [article, articleId]));
  return readAsCorrected(
    store,
    [...idOf.keys()],
    (articles, pins) =>
      annotateAll(articles, pins, engine, (article, error) =>
        say(`Article ${idOf.get(article)} stays as it is: ${error instanceof Error ? error.message : error}`),
      ),
    (read) =>
      store.reread(
        read.map((annotation) => ({ articleId: idOf.get(annotation.article)!, annotation })),
        engineVersion,
      ),
  );
}
