import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfiguration } from '../configuration.ts';
import { inOrder } from '../in-order.ts';
import { decodeBytes } from '../ingest/decode-bytes.ts';
import type { Delivery } from '../model/delivery.ts';
import { ProblemError } from '../model/problem.ts';
import type { Destination, Outcome, StoredStory } from './destination.ts';
import { progressBar } from './progress.ts';
import { say } from './say.ts';

interface Options {
  readonly published?: string;
  readonly retrieved?: string;
  readonly source?: string;
  readonly language?: string;
  readonly server?: string;
  readonly queue?: boolean;
  readonly json?: boolean;
}

/** `dateline ingest`: pages and stories from files, folders, URLs or standard input into the store. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .argument('<from>', 'a file, a folder of files, a URL, or - for standard input')
    .option('--published <instant>', 'when the main story was published, ISO 8601 with offset')
    .option('--retrieved <instant>', 'when the page was read: "4 uur geleden" counts back from it')
    .option('--source <domain>', "the publisher's domain")
    .option('--language <tag>', 'BCP 47; guessed when absent')
    .option('--server <url>', 'a running Dateline to hand the stories to, instead of opening its store')
    .option('--queue', 'put them in the queue and return; a server reads them, or `queue work`')
    .option('--json', 'one line of JSON for each story')
    .description('read pages and stories and store their events')
    .addHelpText(
      'after',
      `
Stories that are stored already are not read again: after an interruption, run the same command once more.`,
    )
    .action(async (from: string, options: Options) => {
      const deliveries = deliveriesFrom(from, options);
      const destination = await destinationOf(options);
      try {
        await deliverAll(deliveries, destination, options);
      } finally {
        await destination.close();
      }
    });
}

async function destinationOf({ server, queue = false }: Options): Promise<Destination> {
  const { toQueue, toServer, toServersQueue, toStore } = await import('./destination.ts');
  const key = process.env.DATELINE_KEY ?? null;
  if (server) return queue ? toServersQueue(server, key) : toServer(server, key);
  return queue ? toQueue(readConfiguration(process.env)) : toStore(readConfiguration(process.env));
}

/** Goes on after a delivery that cannot be read, and fails at the end when there was one. */
async function deliverAll(
  deliveries: readonly NamedDelivery[],
  destination: Destination,
  { json = false, queue = false }: Options,
): Promise<void> {
  const bar = progressBar('pages');
  const failures: string[] = [];
  let [stories, done] = [0, 0];
  const batches = inOrder(batchesOf(deliveries, destination.batchSize), 2, (batch) => deliver(batch, destination));
  for await (const batch of batches) {
    for (const { name, stories: stored, error } of batch) {
      for (const story of stored) process.stdout.write(`${json ? JSON.stringify(story) : printed(story)}\n`);
      stories += stored.length;
      if (error !== null) failures.push(`${name}: ${error}`);
    }
    done += batch.length;
    bar.update(done, deliveries.length);
  }
  bar.stop();
  const well = deliveries.length - failures.length;
  say(
    queue
      ? `${well} of ${deliveries.length} pages wait to be read`
      : `${stories} stories from ${well} of ${deliveries.length} pages`,
  );
  if (failures.length > 0) throw new ProblemError('INVALID_INPUT', failures.join('\n'));
}

/** A file that cannot be read is an outcome, like a page that cannot. */
async function deliver(
  batch: readonly NamedDelivery[],
  destination: Destination,
): Promise<readonly (Outcome & { readonly name: string })[]> {
  const opened = batch.map(({ delivery }) => {
    try {
      return { delivery: delivery(), error: null };
    } catch (error) {
      return { delivery: null, error: (error as Error).message };
    }
  });
  const outcomes = [...(await destination.take(opened.flatMap(({ delivery }) => delivery ?? [])))];
  return batch.map(({ name }, index) => {
    const { delivery, error } = opened[index]!;
    return { name, ...(delivery ? outcomes.shift()! : { stories: [], error }) };
  });
}

function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function printed({ id, title, dateline, publishedAt, events }: StoredStory): string {
  return `${id}  ${publishedAt ?? 'date unknown'}  ${dateline ?? ''}  ${title}  (${events} events)`;
}

interface NamedDelivery {
  readonly name: string;
  /** Read only when its turn comes. */
  readonly delivery: () => Delivery;
}

function deliveriesFrom(from: string, options: Options): NamedDelivery[] {
  const facts: Delivery = {
    publishedAt: options.published,
    retrievedAt: options.retrieved,
    source: options.source,
    language: options.language,
  };
  if (/^https?:\/\//.test(from)) return [{ name: from, delivery: () => ({ ...facts, url: from }) }];
  if (from === '-') return [{ name: 'standard input', delivery: () => ({ ...facts, ...contentOf(readFileSync(0)) }) }];
  return filesAt(from).map((path) => ({
    name: path,
    delivery: () => ({ ...facts, ...contentOf(readFileSync(path)) }),
  }));
}

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new ProblemError('NOT_FOUND', `Expected a file, a folder, a URL or -, got "${path}", which is not there.`);
  if (!found.isDirectory()) return [path];
  const names = readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort();
  return names.map((name) => join(path, name)).filter((each) => statSync(each).isFile());
}

/** What it is, text, page or feed, is told by its first characters. */
function contentOf(bytes: Buffer): Pick<Delivery, 'text'> {
  return { text: decodeBytes(bytes) };
}
