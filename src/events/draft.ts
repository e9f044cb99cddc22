import type { Article } from '../model/article.ts';
import type { EventDraft, Where } from '../model/event.ts';
import type { Geography } from '../model/geography.ts';
import type { NamedEntity } from '../model/mention.ts';
import { actorsOf } from './actors.ts';
import { modalityOf } from './modality.ts';
import type { SentenceReading } from './reading.ts';
import type { Site, ToldEvent } from './told-event.ts';
import { titleOf } from './title.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { roleOf, whereAt } from './where.ts';

export interface DraftInput {
  readonly article: Article;
  readonly readings: readonly SentenceReading[];
  readonly geography: Geography;
  readonly entities: readonly NamedEntity[];
  readonly vocabulary: EventsVocabulary;
}

/** A told event as the store keeps it. */
export function draftOf(event: ToldEvent, { article, entities, vocabulary }: DraftInput): EventDraft {
  return {
    kind: event.kind,
    title: titleOf(event, article),
    modality: modalityOf(event.happening, event.when, article.publishedAt, vocabulary),
    lead: event.lead,
    where: event.site && whereOf(event.site),
    when: event.when,
    otherPlaces: otherPlacesOf(event),
    actors: actorsOf(event, entities, article.text),
    evidence: event.proofs.map(({ happening, rule }) => ({ span: happening.reading.span, rule })),
    confidence: confidenceOf(event),
    routes: [],
    relations: [],
  };
}

function whereOf({ place, phrase, role }: Site): Where {
  return whereAt(place, role, phrase);
}

/** The other places of its sentences, each once. */
function otherPlacesOf(event: ToldEvent): Where[] {
  const others: Where[] = event.otherSites.map(whereOf);
  for (const { happening } of event.proofs) {
    for (const phrase of happening.reading.phrases) {
      for (const place of phrase.references) others.push(whereAt(place, roleOf(phrase, event.kind)));
    }
  }
  const seen = new Set(event.site ? [event.site.place.place.id] : []);
  return others.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}

/** A lead names its own time and place less often than others do, but a story is surely about something. */
function confidenceOf({ site, when, happening, lead }: ToldEvent): number {
  const told = Math.min(1, 0.5 + happening.strength / 8);
  const place = site ? site.place.confidence * (0.5 + site.fit / 2) : 0.5;
  const time = !when ? 0.6 : when.text === null ? 0.8 : when.uncertain ? 0.85 : 1;
  return Math.round(Math.min(0.99, told * place * time * (lead ? 1.05 : 1)) * 100) / 100;
}
