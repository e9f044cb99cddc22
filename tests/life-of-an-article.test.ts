import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Annotation } from '../src/model/annotation.ts';
import type { Span } from '../src/model/span.ts';
import { repositoryRoot } from '../src/paths.ts';
import { createReading } from '../src/reading.ts';
import { loadResources } from '../src/resources.ts';

/**
 * Writes `docs/life-of-an-article.md` from what the stages really do, and fails when the page says something else.
 * `UPDATE_DOCS=1 npx vitest run --config tests/vitest.config.ts tests/life-of-an-article.test.ts` writes it anew.
 */
it('the page about the life of an article says what happens', async () => {
  const path = join(repositoryRoot, 'docs/life-of-an-article.md');
  const page = await written();
  if (process.env.UPDATE_DOCS) writeFileSync(path, page);
  expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(page);
});

const delivery = {
  text: `Trein van Kim op weg naar huis

VLADIVOSTOK (DEMO) - De Noord-Koreaanse leider Kim Jong-un heeft Rusland verlaten. Zijn trein vertrok zondag uit Artjom, op zo'n 200 kilometer van de grens met Noord-Korea.

Meer uit Buitenland

Brand in Luik

LUIK (DEMO) - In het centrum van Luik is dinsdagavond brand uitgebroken.

3 uur geleden
`,
  publishedAt: '2023-09-17T12:00:00+02:00',
  retrievedAt: '2026-01-29T22:30:00+01:00',
  source: 'dateline.example',
};

async function written(): Promise<string> {
  const reading = createReading(loadResources());
  const articles = reading.read(delivery);
  const annotation = reading.annotate(articles[0]!);
  return [
    '# The life of an article',
    '',
    'One page on its way through the folders, with the values that each stage gives. This file is written by',
    '`tests/life-of-an-article.test.ts`, so that it cannot say anything else than the code does.',
    '',
    'In comes, at half past ten in the evening of 29 January 2026, a page of which the main story is of 17 September 2023:',
    '',
    ...fenced(delivery.text.trim().split('\n')),
    '',
    '## `src/ingest`: a delivery becomes articles',
    '',
    'The heading parts the main story from its brief; the age under the brief is counted back from when the page was read.',
    '',
    ...table(
      ['title', 'dateline', 'agencies', 'published', 'section'],
      articles.map(({ title, text, dateline, publishedAt, section }) => [
        title,
        dateline ? text.slice(dateline.span.start, dateline.span.end).trim() : '',
        dateline?.agencies.join(', ') ?? '',
        publishedAt ?? 'unknown',
        section ?? '',
      ]),
    ),
    '',
    ...stages(annotation),
    '## `src/store` and `src/api`: rows, and what the world sees of them',
    '',
    'Article, mentions, places, events and evidence are stored in one transaction with a change for each event. The API gives them',
    'as `events`, `eventsSince` and `eventChanged`; `web/` draws them; `src/publish` writes pages, cards and exports of them.',
    '',
  ].join('\n');
}

function stages({ article, sentences, mentions, timexes, events }: Annotation): string[] {
  const words = ({ start, end }: Span): string => article.text.slice(start, end);
  const at = ({ start, end }: Span): string => `${start}–${end}`;
  return [
    '## `src/text`: an article becomes sentences',
    '',
    'Offsets count UTF-16 code units of the main story and are half-open.',
    '',
    ...table(
      ['at', 'tokens'],
      sentences.map((each) => [at(each), each.tokens.map(({ text }) => text).join(' · ')]),
    ),
    '',
    '## `src/geoparse` with `src/gazetteer`: sentences become places',
    '',
    ...table(
      ['words', 'kind', 'place', 'what spoke most for it'],
      mentions.map(({ span, kind, place, candidates }) => [
        words(span),
        kind,
        place ? `${place.name} (${place.id}, ${place.kind})` : 'unresolved',
        [...(candidates[0]?.reasons ?? [])]
          .sort((a, b) => b.weight - a.weight)
          .slice(0, 3)
          .map(({ label }) => label)
          .join(', '),
      ]),
    ),
    '',
    '## `src/time`: sentences become times',
    '',
    ...table(
      ['words', 'type', 'TIMEX3 value', 'EDTF', 'said by the text'],
      timexes.map(({ text, type, value, edtf, certain }) => [
        text,
        type,
        value,
        edtf ?? 'relative',
        certain.join(', '),
      ]),
    ),
    '',
    '## `src/events`: places and times become events',
    '',
    ...events.flatMap((event) => [
      `**${event.title}**`,
      '',
      `- ${event.kind}, ${event.modality}${event.lead ? ', the lead' : ''}`,
      `- where: ${event.where ? `${event.where.place.name} as ${event.where.role}, precision ${event.where.precision}` : 'unknown'}`,
      ...event.otherPlaces.map(({ place, role }) => `- also: ${place.name} as ${role}`),
      `- when: ${event.when?.edtf ?? 'unknown'}${event.when?.text ? ` (“${event.when.text}”)` : ''}`,
      ...event.relations.map(
        ({ subject, reference, referencePart, claimedKm, measuredKm, measuredRailKm, verdict }) =>
          `- distance from ${subject.name} to the ${referencePart.toLowerCase()} of ${reference.name}: claimed ${claimedKm} km, measured ${measuredKm?.toFixed(0)} km straight and ${measuredRailKm?.toFixed(0) ?? '–'} km by rail: ${verdict}`,
      ),
      ...event.routes.map(
        ({ mode, method, stops, lengthKm }) =>
          `- route: ${stops.map(({ place }) => place?.name ?? 'the border').join(' to ')}, ${lengthKm.toFixed(0)} km (${mode}, ${method})`,
      ),
      ...event.evidence.map(({ rule, span }) => `- because (${rule}): “${words(span)}”`),
      '',
    ]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function fenced(lines: readonly string[]): string[] {
  return ['```', ...lines, '```'];
}
