import { mentionsAt } from './geoparse/recognise/mentions-at.ts';
import type { ResolverPins } from './geoparse/resolve/pins.ts';
import type { LanguagePack } from './languages.ts';
import type { Article } from './model/article.ts';
import type { Gazetteer } from './model/candidate.ts';
import { continuedIds, readEvent } from './model/continuity.ts';
import type { HiddenDecision, PinOutcome, Pins, PlaceDecision, TimeDecision } from './model/correction.ts';
import type { EventDraft } from './model/event.ts';
import type { Mention } from './model/mention.ts';
import type { Place } from './model/place.ts';
import type { Sentence } from './model/sentence.ts';
import { overlaps, type Span, wordsOf } from './model/span.ts';
import { anchorOf } from './model/text-quote.ts';
import type { Timex } from './model/timex.ts';
import { readValue } from './time/read-value.ts';

/** A decision whose words were found in the text. */
interface Anchored<Kind> {
  readonly id: string;
  readonly decision: Kind;
  readonly span: Span;
}

/** Editors' decisions as the stages take them, and what becomes of each. */
export interface AppliedPins {
  readonly places: readonly Anchored<PlaceDecision>[];
  readonly times: readonly Anchored<TimeDecision>[];
  readonly hidden: readonly { readonly id: string; readonly decision: HiddenDecision }[];
  readonly remembered: Pins['remembered'];
  /** Decisions whose words, or whose place, are gone. */
  readonly lost: readonly string[];
}

/** Finds the words of each decision in the text. A place that the gazetteer no longer has is lost, as lost words are. */
export function anchored({ decisions, remembered }: Pins, { text }: Article, gazetteer: Gazetteer): AppliedPins {
  const places: Anchored<PlaceDecision>[] = [];
  const times: Anchored<TimeDecision>[] = [];
  const hidden: { id: string; decision: HiddenDecision }[] = [];
  const lost: string[] = [];
  for (const { id, decision } of decisions) {
    if (decision.kind === 'HIDDEN') {
      hidden.push({ id, decision });
      continue;
    }
    const found = anchorOf(text, decision.quote);
    const isKnown = decision.kind === 'TIME' || decision.placeId === null || gazetteer.place(decision.placeId);
    if (!found || !isKnown) lost.push(id);
    else if (decision.kind === 'TIME') times.push({ id, decision, span: { start: found.start, end: found.end } });
    else places.push({ id, decision, span: { start: found.start, end: found.end } });
  }
  return { places, times, hidden, remembered, lost };
}

/** The mentions with one for each pinned span, whether the recogniser saw a name there or not. */
export function withPinnedMentions(
  mentions: readonly Mention[],
  { places }: AppliedPins,
  { article, sentences, gazetteer, pack }: MentionSources,
): readonly Mention[] {
  const missing = places
    .map(({ span }) => span)
    .filter((span) => !mentions.some((mention) => isSame(mention.span, span)));
  if (missing.length === 0) return mentions;
  const added = mentionsAt({ article, sentences, gazetteer, pack: pack.geoparse, spans: missing }).mentions;
  const kept = mentions.filter(({ span }) => !missing.some((pinned) => overlaps(pinned, span)));
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start);
}

interface MentionSources {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly pack: LanguagePack;
}

/** What the resolver is told: which mention means which place, and which names the source's editors gave a place before. */
export function resolverPins(
  mentions: readonly Mention[],
  { places, remembered }: AppliedPins,
  gazetteer: Gazetteer,
): ResolverPins {
  const pinned = new Map<number, Place | null>();
  for (const { span, decision } of places) {
    const index = mentions.findIndex((mention) => isSame(mention.span, span));
    if (index >= 0) pinned.set(index, decision.placeId === null ? null : gazetteer.place(decision.placeId)!);
  }
  return {
    places: pinned,
    remembered: new Map(
      remembered.flatMap(({ name, placeId }) => {
        const place = gazetteer.place(placeId);
        return place ? [[name, place] as const] : [];
      }),
    ),
  };
}

/** The time expressions as editors decided: with their values, without what they said is no time. */
export function withPinnedTimes(
  timexes: readonly Timex[],
  { times }: AppliedPins,
  { text, publishedAt }: Article,
  { time }: LanguagePack,
): readonly Timex[] {
  if (times.length === 0) return timexes;
  const kept = timexes.filter(({ span }) => !times.some((pinned) => overlaps(pinned.span, span)));
  const pinned = times.flatMap(({ span, decision: { value } }): Timex[] => {
    if (value === null) return [];
    const printed = timexes.find((timex) => isSame(timex.span, span));
    const reading = readValue(value, { reference: { instant: publishedAt }, pack: time });
    return [{ ...reading, span, text: wordsOf(text, span), certain: printed?.certain ?? [] }];
  });
  return [...kept, ...pinned].sort((a, b) => a.span.start - b.span.start);
}

/** An event that shares fewer of its words with a hidden one is another. */
const LEAST_OVERLAP_OF_HIDDEN = 0.5;

/** The events that are left, and what became of every decision. */
export function withoutHidden(
  events: readonly EventDraft[],
  { places, times, hidden, lost }: AppliedPins,
  { text }: Article,
): { readonly events: readonly EventDraft[]; readonly pinned: readonly PinOutcome[] } {
  const read = events.map(({ kind, where, evidence }) =>
    readEvent(
      kind,
      where?.place.id ?? null,
      evidence.map(({ span }) => wordsOf(text, span)),
    ),
  );
  const old = hidden.map(({ id, decision }) => ({
    id,
    ...readEvent(decision.eventKind, decision.placeId, decision.quotes),
  }));
  const ids = continuedIds(old, read, LEAST_OVERLAP_OF_HIDDEN);
  return {
    events: events.filter((_, index) => ids[index] === null),
    pinned: [
      ...[...places, ...times].map(({ id, span }) => ({ id, span })),
      ...hidden.map(({ id }) => ({ id, span: events[ids.indexOf(id)]?.evidence[0]?.span ?? null })),
      ...lost.map((id) => ({ id, span: null })),
    ],
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
