import type { Article } from '../model/article.ts';
import type { EventDraft, Where } from '../model/event.ts';
import type { Geography } from '../model/geography.ts';
import type { NamedEntity } from '../model/mention.ts';
import { precisionOf } from '../model/place.ts';
import type { SpatialRelation } from '../model/relation.ts';
import type { Route } from '../model/route.ts';
import { actorsOf } from './actors.ts';
import { type Journey, journeyOf, phrasesOfLeg, wayOf } from './journey.ts';
import { modalityOf } from './modality.ts';
import type { SentenceReading } from './reading.ts';
import { relationsIn } from './relations.ts';
import { routeOf } from './routes.ts';
import { titleOf } from './title.ts';
import type { Site, ToldEvent } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { roleOf, whereAt } from './where.ts';

interface DraftInput {
  readonly article: Article;
  readonly readings: readonly SentenceReading[];
  readonly geography: Geography;
  readonly entities: readonly NamedEntity[];
  readonly vocabulary: EventsVocabulary;
}

/** The events as the store keeps them, with their routes, and with each spatial claim of the text at the event it tells of. */
export function draftsOf(
  story: readonly ToldEvent[],
  { article, readings, geography, entities, vocabulary }: DraftInput,
): EventDraft[] {
  const relations = new Map<ToldEvent, SpatialRelation[]>(story.map((event) => [event, []]));
  const tellers = eventsBySentence(story);
  for (const reading of readings) {
    const told = tellers.get(reading) ?? [];
    for (const relation of relationsIn(reading, geography))
      relations.get(eventFor(relation, told, story))!.push(relation);
  }
  return story.map((event, i) => {
    const journey = journeyOf(event, story[i - 1], vocabulary);
    return {
      kind: event.kind,
      title: titleOf(event, article, vocabulary),
      modality: modalityOf(event.happening, event.when, article.publishedAt, vocabulary),
      lead: event.lead,
      where: event.site && whereOf(event.site),
      when: event.when,
      otherPlaces: otherPlacesOf(event, journey),
      actors: actorsOf(event, entities, article.text),
      evidence: evidenceOf(event),
      confidence: confidenceOf(event),
      routes: routesOf(event, journey, geography, vocabulary),
      relations: relations.get(event)!,
    };
  });
}

function eventsBySentence(story: readonly ToldEvent[]): ReadonlyMap<SentenceReading, readonly ToldEvent[]> {
  const events = new Map<SentenceReading, ToldEvent[]>();
  for (const event of story) {
    for (const { happening } of event.proofs)
      events.set(happening.reading, [...(events.get(happening.reading) ?? []), event]);
  }
  return events;
}

/** The event that a claim belongs to: one at its subject, else one that its sentence tells, else the lead. */
function eventFor({ subject }: SpatialRelation, told: readonly ToldEvent[], story: readonly ToldEvent[]): ToldEvent {
  const there = (event: ToldEvent): boolean => event.site?.place.place.id === subject.id;
  return told.find(there) ?? story.find(there) ?? told[0] ?? story[0]!;
}

function whereOf({ place, phrase, role }: Site): Where {
  return whereAt(place, role, phrase);
}

function routesOf(
  event: ToldEvent,
  journey: Journey | null,
  geography: Geography,
  vocabulary: EventsVocabulary,
): Route[] {
  const way = journey && wayOf(journey, event, vocabulary);
  const route = way && routeOf(way, geography);
  return route ? [route] : [];
}

/** The other places of its sentences, each once; last the home that a visitor is taken to go to, without any words. */
function otherPlacesOf(event: ToldEvent, journey: Journey | null): Where[] {
  const others: Where[] = [];
  if (journey?.impliedHome && journey.destination) {
    const place = journey.destination;
    const implied = { place, point: null, precision: precisionOf(place.kind), radiusKm: place.radiusKm };
    others.push({ ...implied, role: 'DESTINATION', span: null, confidence: impliedConfidence });
  }
  others.push(...event.otherSites.map(whereOf));
  for (const { happening } of event.proofs) {
    for (const phrase of phrasesOfLeg(happening)) {
      for (const place of phrase.references) others.push(whereAt(place, roleOf(phrase, happening.kind)));
    }
  }
  const seen = new Set(event.site ? [event.site.place.place.id] : []);
  return others.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}

const impliedConfidence = 0.6;

/** Each sentence once, with the rule that made it evidence first. */
function evidenceOf({ proofs }: ToldEvent): EventDraft['evidence'] {
  const sentences = new Map(proofs.map(({ happening, rule }) => [happening.reading, rule] as const).reverse());
  return [...sentences].reverse().map(([{ span }, rule]) => ({ span, rule }));
}

/** A lead names its own time and place less often than others do, but a story is surely about something. */
function confidenceOf({ site, when, happening, lead }: ToldEvent): number {
  const told = Math.min(1, 0.5 + happening.strength / 8);
  const place = site ? site.place.confidence * (0.5 + site.fit / 2) : 0.5;
  const time = !when ? 0.6 : when.text === null ? 0.8 : when.uncertain ? 0.85 : 1;
  return Math.round(Math.min(0.99, told * place * time * (lead ? 1.05 : 1)) * 100) / 100;
}
