import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { EventDraft, EventKind, Modality, Where } from '../../src/model/event.ts';
import type { ResolvedMention } from '../../src/model/mention.ts';
import { hasPoint, type Place, type PlaceKind, precisionOf } from '../../src/model/place.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';

/** Small annotations built from sentences, as the stages would give them: spans are those of the words in the text. */

export function place(
  id: string,
  name: string,
  [longitude, latitude]: readonly [number, number],
  more: Partial<Place> & { readonly kind?: PlaceKind } = {},
): Place {
  return {
    id,
    name,
    names: { nl: name },
    kind: 'CITY',
    countryCode: null,
    admin1: null,
    admin2: null,
    ancestors: [],
    disputedBy: [],
    point: [longitude, latitude],
    bbox: null,
    population: 1000,
    radiusKm: 10,
    featureCode: null,
    gazetteerIds: [`test:${id}`],
    ...more,
  };
}

export interface EventSpec {
  /** A sentence of the text: the evidence and the title. */
  readonly words: string;
  readonly kind?: EventKind;
  readonly modality?: Modality;
  readonly where?: Place | null;
  /** `2024-03-05` (a day in UTC), or two instants. */
  readonly when?: string | readonly [earliest: string | null, latest: string | null] | null;
  readonly otherPlaces?: readonly Place[];
  readonly confidence?: number;
}

export interface ArticleSpec extends Partial<Omit<Article, 'dateline' | 'text'>> {
  readonly title: string;
  readonly events?: readonly EventSpec[];
  /** Sentences besides those of the events, put after them. */
  readonly more?: readonly string[];
}

export function annotation({ events = [], more = [], ...given }: ArticleSpec): Annotation {
  const lines = [...new Set(events.map(({ words }) => words)), ...more];
  const text = lines.join('\n');
  const sentences: Sentence[] = [];
  for (const [paragraph, line] of lines.entries()) {
    const start = paragraph === 0 ? 0 : (sentences[paragraph - 1] as Sentence).end + 1;
    sentences.push({ start, end: start + line.length, paragraph, tokens: [] });
  }
  const article: Article = {
    language: 'nl',
    dateline: null,
    publishedAt: '2024-03-05T12:00:00Z',
    retrievedAt: null,
    source: 'krant.example',
    externalId: null,
    url: null,
    section: null,
    mediaTopics: [],
    version: 1,
    status: 'USABLE',
    rights: 'FULL',
    embargoUntil: null,
    ...given,
    text,
  };
  const drafts = events.map((event, index) => draft(text, event, index === 0));
  return {
    article,
    sentences,
    mentions: drafts.flatMap(({ where, otherPlaces }) => [where, ...otherPlaces].flatMap((at) => mention(text, at))),
    entities: [],
    timexes: [],
    events: drafts,
  };
}

function draft(text: string, spec: EventSpec, lead: boolean): EventDraft {
  const { words, kind = 'OTHER', modality = 'ACTUAL', otherPlaces = [], confidence = 0.9 } = spec;
  const evidence = spanOf(text, words);
  return {
    kind,
    title: words.slice(0, 100),
    modality,
    lead,
    where: spec.where ? whereAt(text, spec.where, 'HAPPENED_AT') : null,
    when: timeOf(spec.when ?? null),
    otherPlaces: otherPlaces.map((other) => whereAt(text, other, 'ABOUT')),
    actors: [],
    evidence: [{ span: evidence, rule: 'test' }],
    confidence,
    routes: [],
    relations: [],
  };
}

function whereAt(text: string, at: Place, role: Where['role']): Where {
  const precision = precisionOf(at.kind);
  return {
    place: at,
    point: hasPoint(precision) ? at.point : null,
    precision,
    radiusKm: at.radiusKm,
    role,
    span: text.includes(at.name) ? spanOf(text, at.name) : null,
    confidence: 0.95,
  };
}

function timeOf(when: EventSpec['when']): EventDraft['when'] {
  if (when == null) return null;
  const day = typeof when === 'string';
  const [earliest, latest] = day ? [`${when}T00:00:00.000Z`, nextDay(when)] : when;
  return {
    edtf: day ? when : null,
    earliest,
    latest,
    precision: day ? 'DAY' : 'HOUR',
    approximate: false,
    uncertain: false,
    text: null,
    span: null,
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000).toISOString();
}

function mention(text: string, where: Where | null | undefined): ResolvedMention[] {
  if (!where?.span) return [];
  const candidate = {
    place: where.place,
    name: where.place.name,
    nameKind: 'PREFERRED' as const,
    match: 'EXACT' as const,
    languages: [],
    score: 1.5,
    reasons: [{ label: 'population', weight: 1.5 }],
  };
  return [
    {
      span: where.span,
      kind: 'LITERAL',
      text: text.slice(where.span.start, where.span.end),
      recognition: 0.9,
      place: where.place,
      confidence: where.confidence,
      candidates: [candidate],
    },
  ];
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
