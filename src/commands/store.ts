import type { Command } from 'commander';
import { readConfiguration } from '../configuration.ts';
import { ProblemError } from '../model/problem.ts';
import type { Store } from '../store/store.ts';

/** `dateline purge`: what is done to the store itself, with no server running on an embedded one. */
export function addStoreCommands(program: Command): void {
  program
    .command('purge')
    .argument('<article>', "the article's id, as `ingest` printed it")
    .description("remove an article's text, quotes and events for good")
    .action((id: string) =>
      withStore(async (store) => {
        if (!(await store.purgeArticle(id))) {
          throw new ProblemError(
            'NOT_FOUND',
            `There is no article ${id}. \`ingest\` prints ids, the API gives them too.`,
          );
        }
        process.stderr.write(`Article ${id} is gone.\n`);
      }),
    );
}

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore(readConfiguration(process.env));
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
