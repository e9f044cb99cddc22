import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfiguration } from '../configuration.ts';
import { decodeBytes } from '../ingest/decode-bytes.ts';
import type { Delivery } from '../model/delivery.ts';
import { ProblemError } from '../model/problem.ts';
import { deliverTo } from './deliver-to-server.ts';
import { progressBar } from './progress.ts';

interface Options {
  readonly published?: string;
  readonly retrieved?: string;
  readonly source?: string;
  readonly language?: string;
  readonly server?: string;
  readonly json?: boolean;
}

/** What became of one story. */
export interface Delivered {
  readonly id: string;
  readonly title: string;
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly events: number;
}

/** Takes one delivery in and says what became of its stories. Throws a ProblemError for what cannot be read. */
export type Deliver = (delivery: Delivery) => Promise<readonly Delivered[]>;

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
    .option('--json', 'one line of JSON for each story')
    .description('read pages and stories and store their events')
    .action(async (from: string, options: Options) => {
      const deliveries = deliveriesFrom(from, options);
      const { deliver, close } = options.server
        ? { deliver: deliverTo(options.server, process.env.DATELINE_KEY ?? null), close: async () => {} }
        : await deliverHere();
      try {
        await deliverAll(deliveries, deliver, options.json === true);
      } finally {
        await close();
      }
    });
}

async function deliverHere(): Promise<{ deliver: Deliver; close: () => Promise<void> }> {
  const [{ openStore }, { openEngine }, { ENGINE_VERSION }, { annotateAll }] = await Promise.all([
    import('../store/open-store.ts'),
    import('./engine.ts'),
    import('../pipeline.ts'),
    import('../reading.ts'),
  ]);
  // The lock on an embedded store comes first: whoever must wait for it should learn so at once.
  const store = await openStore(readConfiguration(process.env));
  const engine = await openEngine();
  return {
    async deliver(delivery) {
      const articles = await engine.read(delivery);
      const annotations = await annotateAll(articles, engine);
      const stored = await store.ingest(annotations, { engineVersion: ENGINE_VERSION, gazetteer: engine.gazetteer });
      return stored.map(({ article }, i) => ({
        id: article.id,
        title: article.title,
        dateline:
          article.dateline &&
          (article.text?.slice(article.dateline.span.start, article.dateline.span.end).trim() ?? null),
        publishedAt: article.publishedAt,
        events: annotations[i]!.events.length,
      }));
    },
    async close() {
      await engine.close();
      await store.close();
    },
  };
}

/** Goes on after a delivery that cannot be read, and fails at the end when there was one. */
async function deliverAll(deliveries: readonly NamedDelivery[], deliver: Deliver, asJson: boolean): Promise<void> {
  const bar = progressBar('pages');
  const failures: string[] = [];
  let stories = 0;
  for (const [i, { name, delivery }] of deliveries.entries()) {
    try {
      for (const story of await deliver(delivery())) {
        stories++;
        process.stdout.write(`${asJson ? JSON.stringify(story) : printed(story)}\n`);
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      failures.push(`${name}: ${error.message}`);
    }
    bar.update(i + 1, deliveries.length);
  }
  bar.stop();
  process.stderr.write(
    `${stories} stories from ${deliveries.length - failures.length} of ${deliveries.length} pages\n`,
  );
  if (failures.length > 0) throw new ProblemError('INVALID_INPUT', failures.join('\n'));
}

function printed({ id, title, dateline, publishedAt, events }: Delivered): string {
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
