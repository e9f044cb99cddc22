import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../src/paths.ts';
import { corporaFolder, corpusPath, domainOf, type GoldDocument, readCorpus } from './corpora.ts';

/** What `dateline annotate` is given besides the text. */
export interface Given {
  /** The gold spans, so that only resolution is measured. */
  readonly spans: boolean;
  /** The publisher's domain. */
  readonly source: boolean;
}

/** Precision, recall and F1 as the scorer prints them, 0..1. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What ../shared/corpora/score.mjs answers with --json; which parts are there depends on the corpus. */
export interface Score {
  readonly kind: string;
  readonly docs: number;
  readonly recognitionExact?: Figures;
  readonly recognitionOverlap?: Figures;
  readonly endToEnd?: Figures;
  readonly resolution?: {
    readonly n: number;
    readonly acc161: number;
    readonly medianKm: number;
    readonly auc: number;
  };
  readonly relaxed?: Figures;
  readonly value?: Figures;
  readonly values?: Figures;
  readonly calendarValues?: Figures;
  readonly all?: Figures;
  readonly LOC?: Figures;
  readonly PER?: Figures;
  readonly ORG?: Figures;
  readonly MISC?: Figures;
}

/** Runs the product's own command over a development corpus and scores what it writes. Throws when either fails. */
export function scoreCorpus(corpus: string, given: Given, flags: readonly string[] = []): Score {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-accuracy-'));
  try {
    const predictions = join(folder, `${corpus}.jsonl`);
    writeFileSync(predictions, annotate(readCorpus(corpus).map((document) => requestFor(document, given))));
    const arguments_ = [
      realpathSync(join(corporaFolder, 'score.mjs')),
      corpusPath(corpus),
      predictions,
      '--json',
      ...flags,
    ];
    return JSON.parse(run(arguments_, '')) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function requestFor(document: GoldDocument, given: Given): object {
  const { id, text, lang, dct, title, toponyms } = document;
  return {
    id,
    text,
    lang,
    dct,
    title,
    ...(given.source && { source: domainOf(document) }),
    ...(given.spans && { spans: toponyms!.map(({ start, end }) => ({ start, end })) }),
  };
}

/** The scorer itself, for predictions that are not the command's: gold and predicted documents in, figures out. */
export async function sharedScorer(): Promise<
  (gold: readonly object[], predicted: readonly object[], flags?: object) => Score
> {
  const { score } = await import(pathToFileURL(join(corporaFolder, 'score.mjs')).href);
  return score;
}

/** `dateline annotate` on these requests, JSON Lines in and out. */
export function annotate(requests: readonly object[]): string {
  return run(
    [join(repositoryRoot, 'src/run.mjs'), 'annotate'],
    requests.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
}

function run(args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`\`node ${args.join(' ')}\` ended with code ${status}: ${stderr.slice(-500)}`);
  return stdout;
}

/** Lines of JSON as objects. */
export function linesOf<Line>(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** A file of JSON, or null where it is not there. */
export function readJson<Value>(path: string): Value | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch {
    return null;
  }
}
