import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { type Delivery, LONGEST_STORY } from '../../src/model/delivery.ts';
import type { EventDraft, Where } from '../../src/model/event.ts';
import type { ResolvedMention } from '../../src/model/mention.ts';
import { hasPoint, type Place, precisionOf } from '../../src/model/place.ts';
import { ProblemError } from '../../src/model/problem.ts';
import type { Span } from '../../src/model/span.ts';
import type { Timex } from '../../src/model/timex.ts';
import { apia, artyom, crimea, northKorea, russia, suva, vladivostok } from './places.ts';

const spellings: Readonly<Record<string, Place>> = {
  Artjom: artyom,
  Vladivostok: vladivostok,
  Rusland: russia,
  'Noord-Korea': northKorea,
  'de Krim': crimea,
  Suva: suva,
  Apia: apia,
};

/** The article that a delivery holds, taken as it is. */
export function articleOf(delivery: Delivery & { readonly title?: string | null }): Article {
  const { text, publishedAt, retrievedAt, source, language, externalId, version, status, embargoUntil, rights, title } =
    delivery;
  if (!text?.trim()) throw new ProblemError('INVALID_INPUT', 'Expected a story, got nothing but blanks.', 'text');
  if (text.length > LONGEST_STORY) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${LONGEST_STORY} characters, got ${text.length}. Deliver stories one by one.`,
      'text',
    );
  }
  const [headline = '', ...body] = text.split('\n');
  const isTold = title !== undefined;
  const content = isTold || body.length === 0 ? text : body.join('\n');
  const dateline = /^([A-Z]{3,}) \((\w+)\) - /.exec(content);
  return {
    title: title ?? headline,
    text: content,
    language: language ?? 'nl',
    dateline: dateline && {
      span: { start: 0, end: dateline[0].length - 1 },
      places: [{ start: 0, end: dateline[1]!.length }],
      agencies: [dateline[2]!],
    },
    publishedAt: publishedAt ?? null,
    retrievedAt: retrievedAt ?? null,
    source: source ?? null,
    externalId: externalId ?? null,
    url: null,
    section: null,
    mediaTopics: [],
    version: version ?? 1,
    status: status ?? 'USABLE',
    rights: rights ?? 'QUOTES',
    embargoUntil: embargoUntil ?? null,
  };
}

/**
 * Reads by rules a test can foresee: a sentence that names a place is an event there; "200 kilometer van X" relates the place to
 * X's border; a date `2023-09-17` is its time.
 */
export function annotate(article: Article): Annotation {
  const sentences = sentencesOf(article.text);
  const mentions = mentionsOf(article);
  const timexes = timexesOf(article.text);
  const within = <Item extends { readonly span: Span }>(items: readonly Item[], sentence: Span): Item[] =>
    items.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  const events = sentences.flatMap((sentence) => {
    const [first, ...others] = within(mentions, sentence).filter(({ kind }) => kind !== 'DATELINE');
    return first ? [eventOf(article, sentence, first, others, within(timexes, sentence)[0])] : [];
  });
  return {
    article,
    sentences: sentences.map((span) => ({ ...span, tokens: [], paragraph: 0 })),
    mentions,
    entities: [],
    timexes,
    events,
  };
}

function eventOf(
  article: Article,
  sentence: Span,
  first: ResolvedMention,
  others: readonly ResolvedMention[],
  timex: Timex | undefined,
): EventDraft {
  const words = article.text.slice(sentence.start, sentence.end);
  const reference = /200 kilometer van/.test(words) ? others[0]?.place : undefined;
  const isJourney = /trein/.test(words);
  return {
    kind: isJourney ? 'TRAVEL' : 'STATEMENT',
    title: words.slice(0, 100),
    modality: 'ACTUAL',
    lead: sentence.start === 0,
    where: whereOf(first, 'HAPPENED_AT'),
    when: timex ? { ...timex, text: timex.text } : null,
    otherPlaces: others.map((mention) => whereOf(mention, 'ABOUT')),
    actors: [],
    evidence: [{ span: sentence, rule: 'sentence' }],
    confidence: 0.8,
    routes: isJourney
      ? [
          {
            stops: [
              { place: first.place, position: first.place!.point },
              { place: null, position: [130.7, 42.3] },
            ],
            lines: [[first.place!.point, [130.7, 42.3]]],
            lengthKm: 267,
            method: 'RAIL_NETWORK',
            mode: 'RAIL',
            span: sentence,
          },
        ]
      : [],
    relations: reference
      ? [
          {
            kind: 'DISTANCE',
            subject: first.place!,
            reference,
            referencePart: 'BORDER',
            claimedKm: 200,
            claimedApproximate: true,
            measuredKm: 161,
            measuredRailKm: 267,
            line: [first.place!.point, [130.7, 42.3]],
            verdict: 'DIFFERS',
            span: sentence,
          },
        ]
      : [],
  };
}

function whereOf({ place, span, confidence }: ResolvedMention, role: Where['role']): Where {
  const precision = precisionOf(place!.kind);
  return {
    place: place!,
    point: hasPoint(precision) ? place!.point : null,
    precision,
    radiusKm: place!.radiusKm,
    role,
    span,
    confidence,
  };
}

function mentionsOf({ text, dateline }: Article): ResolvedMention[] {
  const names = new RegExp(Object.keys(spellings).join('|'), 'gi');
  return [...text.matchAll(names)].flatMap(({ 0: printed, index }) => {
    const [spelling, place] = Object.entries(spellings).find(([name]) => name.toLowerCase() === printed.toLowerCase())!;
    const isDateline = dateline !== null && index < dateline.span.end;
    const candidate = { place, name: spelling, nameKind: 'PREFERRED', match: 'EXACT', languages: ['nl'] } as const;
    const mention: ResolvedMention = {
      span: { start: index, end: index + printed.length },
      kind: isDateline ? 'DATELINE' : 'LITERAL',
      text: printed,
      recognition: 1,
      place,
      confidence: 0.9,
      candidates: [{ ...candidate, score: 3, reasons: [{ label: 'population', weight: 3 }] }],
    };
    return [mention];
  });
}

function timexesOf(text: string): Timex[] {
  return [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(({ 0: printed, index }) => {
    const start = Date.parse(`${printed}T00:00:00+02:00`);
    return {
      span: { start: index, end: index + printed.length },
      text: printed,
      type: 'DATE',
      value: printed,
      modifier: null,
      anchor: null,
      certain: ['YEAR', 'MONTH', 'DAY'],
      edtf: printed,
      earliest: new Date(start).toISOString(),
      latest: new Date(start + 86_400_000).toISOString(),
      precision: 'DAY',
      approximate: false,
      uncertain: false,
    } satisfies Timex;
  });
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.\s][^.]*\./g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
