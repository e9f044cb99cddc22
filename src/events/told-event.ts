import type { EventKind, When } from '../model/event.ts';
import type { Happening } from './happening.ts';
import type { LocatedPlace, SentenceReading } from './reading.ts';
import type { SpatialPhrase } from './spatial-phrases.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import type { PlaceChoice } from './where.ts';

/** Where an event is told to be, and by which words. */
export interface Site {
  readonly place: LocatedPlace;
  readonly phrase: SpatialPhrase | null;
  readonly role: 'HAPPENED_AT' | 'SAID_AT' | 'ORIGIN' | 'DESTINATION';
  /** 0..1, how well the words fit. */
  readonly fit: number;
}

/** An event while the story is read: later sentences add to it. */
export interface ToldEvent {
  readonly lead: boolean;
  readonly kind: EventKind;
  /** What tells it, first and foremost. */
  readonly happening: Happening;
  /** Each sentence that tells it, with the rule that read it. */
  readonly proofs: readonly { readonly happening: Happening; readonly rule: string }[];
  readonly site: Site | null;
  /** Where it happened too: places within the site that later sentences name, or the desk where it was said. */
  readonly otherSites: readonly Site[];
  readonly when: When | null;
}

/** A departure stands where it begins. */
function siteRole({ kind, movement }: Happening, phrase: SpatialPhrase | null): Site['role'] {
  if (kind === 'STATEMENT') return 'SAID_AT';
  if (kind !== 'TRAVEL') return 'HAPPENED_AT';
  if (phrase?.reading === 'ORIGIN' || movement === 'DEPARTURE') return 'ORIGIN';
  return phrase?.reading === 'DESTINATION' ? 'DESTINATION' : 'HAPPENED_AT';
}

/** The site that a choice of place makes. */
export function siteAt({ place, phrase, fit }: PlaceChoice, happening: Happening): Site {
  return { place, phrase, role: siteRole(happening, phrase), fit: Math.min(1, fit) };
}

/** "Dat meldt de burgemeester": who told it, no event. */
export function isAttribution({ words }: SentenceReading, { attribution }: EventsVocabulary): boolean {
  return attribution.find(words.slice(0, 4)).some(({ first }) => first === 0);
}
