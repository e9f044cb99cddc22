import type { Command } from 'commander';
import { z } from 'zod';
import { checkedSource } from '../ingest/check-delivery.ts';
import { inOrder } from '../in-order.ts';
import type { Annotation } from '../model/annotation.ts';
import { LONGEST_STORY } from '../model/delivery.ts';
import { ProblemError } from '../model/problem.ts';
import type { Readers } from '../readers/readers.ts';
import type { Reading } from '../reading.ts';
import { linesOf, writeJsonLine } from './json-lines.ts';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  dct: z.string().nullish(),
  source: z.string().nullish(),
  title: z.string().nullish(),
  spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).nullish(),
});

/** `dateline annotate`: JSON Lines in, JSON Lines out, a line for each line. */
export function addAnnotate(program: Command): void {
  program
    .command('annotate')
    .description('read stories as JSON Lines from standard input and write places, times and entities as JSON Lines')
    .addHelpText(
      'after',
      `
In:  {"id", "text", "lang"?, "dct"?, "source"?, "title"?, "spans"?: [{"start", "end"}]}
     dct is when the story was written (ISO 8601), source the publisher's domain; with spans, exactly those are resolved.
Out: {"id", "toponyms": [...], "timexes": [...], "entities": [...]}, or {"id", "error"} for a line that cannot be read.
     Offsets count UTF-16 code units, end exclusive. lat and lon are absent where a place is not resolved.`,
    )
    .action(async () => {
      const { openEngine } = await import('./engine.ts');
      const engine = await openEngine();
      try {
        const answers = inOrder(linesOf(process.stdin), linesAtOnce(engine), ({ line, number }) =>
          answer(line, number, engine),
        );
        for await (const line of answers) await writeJsonLine(line);
      } finally {
        await engine.close();
      }
    });
}

/** Enough for every thread to have its next line at hand. */
function linesAtOnce({ most }: Readers): number {
  return 3 * most;
}

async function answer(line: string, number: number, reading: Reading): Promise<unknown> {
  let id: unknown = null;
  try {
    const value: unknown = parse(line, number);
    id = (value as { id?: unknown } | null)?.id ?? null;
    const read = request.safeParse(value);
    if (!read.success) {
      const { path, message } = read.error.issues[0]!;
      throw new ProblemError('INVALID_INPUT', `Line ${number}: ${path.join('.') || 'the line'}: ${message}.`);
    }
    return { id, ...(await annotate(read.data, number, reading)) };
  } catch (error) {
    if (error instanceof ProblemError) return { id, error: error.message };
    // A fault of ours must not lose the lines that follow.
    process.stderr.write(`Line ${number}: ${error instanceof Error ? error.stack : error}\n`);
    return {
      id,
      error: `Line ${number} could not be read because of a fault in Dateline; its details are on standard error.`,
    };
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Line ${number}: expected one JSON object, got something else: ${(cause as Error).message}.`,
      null,
      {
        cause,
      },
    );
  }
}

async function annotate(
  { text, lang, dct, source, title, spans }: z.infer<typeof request>,
  number: number,
  reading: Reading,
): Promise<object> {
  if (text.length > LONGEST_STORY) {
    throw new ProblemError(
      'TOO_LARGE',
      `Line ${number}: expected a text of at most ${LONGEST_STORY} code units, got ${text.length}. Split it into its stories.`,
    );
  }
  const publishedAt = dct ? instantOf(dct) : null;
  if (dct && publishedAt === null) {
    process.stderr.write(
      `Line ${number}: dct ${JSON.stringify(dct)} is no ISO 8601 date; read without one, so relative times stay relative.\n`,
    );
  }
  const outside = spans?.find(({ start, end }) => start >= end || end > text.length);
  if (outside) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Line ${number}: expected spans within the ${text.length} code units of the text, got ${JSON.stringify(outside)}.`,
    );
  }
  const article = {
    ...(await reading.readOne({ text, title, language: lang, source: domainOf(source, number) })),
    publishedAt,
  };
  return printed(await reading.annotate(article, { spans }));
}

/** Corpora have "wikinews" where a publisher's domain is expected: the story is read all the same. */
function domainOf(source: string | null | undefined, number: number): string | null {
  try {
    return checkedSource(source);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    process.stderr.write(`Line ${number}: ${error.message} Read without one.\n`);
    return null;
  }
}

/** A date alone stays one: with an invented hour, "three hours ago" would become an invented instant. */
function instantOf(dct: string): string | null {
  const text = dct.trim();
  if (Number.isNaN(Date.parse(text))) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`;
}

function printed({ article, mentions, timexes, entities }: Annotation): object {
  return {
    toponyms: mentions.map(({ span, place, confidence, kind }) => ({
      ...span,
      text: article.text.slice(span.start, span.end),
      ...(place && {
        lat: place.point[1],
        lon: place.point[0],
        ...geonamesIdOf(place.gazetteerIds),
        name: place.name,
        ...(place.countryCode && { countryCode: place.countryCode }),
      }),
      kind,
      confidence: Math.round(confidence * 1000) / 1000,
    })),
    timexes: timexes.map(({ span, text, type, value }) => ({ ...span, text, type, value })),
    entities: entities.map(({ start, end, type }) => ({ start, end, type })),
  };
}

function geonamesIdOf(ids: readonly string[]): { geonamesId?: number } {
  const id = ids.find((each) => each.startsWith('geonames:'));
  return id ? { geonamesId: Number(id.slice('geonames:'.length)) } : {};
}
