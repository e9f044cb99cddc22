import type { Article } from '../model/article.ts';
import type { EventKind, When } from '../model/event.ts';
import type { ResolvedMention } from '../model/mention.ts';
import type { Timex } from '../model/timex.ts';
import { type Happening, happeningsOf } from './happening.ts';
import { readLead } from './lead.ts';
import type { SentenceReading } from './reading.ts';
import { type Site, siteRole, type ToldEvent } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { mayCoincide, whenOf } from './when.ts';
import { goodFit, placeChoices } from './where.ts';

interface StoryInput {
  readonly article: Article;
  readonly readings: readonly SentenceReading[];
  readonly datelines: readonly ResolvedMention[];
  readonly vocabulary: EventsVocabulary;
}

/** The events that a story tells, the lead first. */
export function tellStory({ article, readings, datelines, vocabulary }: StoryInput): ToldEvent[] {
  const opening = readings[0];
  if (!opening) return [];
  const events: ToldEvent[] = [];
  const lead = readLead({ article, readings, datelines, vocabulary });
  events.push(lead);
  let previous: ToldEvent = lead;
  for (const reading of readings) {
    const happenings = happeningsOf(reading, vocabulary);
    const taken = new Set(happenings.flatMap(({ ownTimex }) => ownTimex ?? []));
    for (const [i, happening] of happenings.entries()) {
      if (reading === opening && (i === 0 || happening === lead.happening)) continue;
      const told = tellFurther(happening, i === 0, { events, previous, taken, vocabulary });
      if (!told) continue;
      const at = events.indexOf(told.replaces!);
      if (at >= 0) events[at] = told.event;
      else events.push(told.event);
      previous = told.event;
    }
  }
  return events;
}

interface Telling {
  readonly events: readonly ToldEvent[];
  /** The event told last. */
  readonly previous: ToldEvent;
  readonly taken: ReadonlySet<Timex>;
  readonly vocabulary: EventsVocabulary;
}

interface Told {
  readonly event: ToldEvent;
  /** The event that this sentence tells more of. */
  readonly replaces: ToldEvent | null;
}

/** How strongly words must tell a happening for it to be an event of its own. */
const leastStrength = 1.5;

/** What a sentence after the lead adds: an event of its own, more about one told before, or nothing. */
function tellFurther(
  happening: Happening,
  isMain: boolean,
  { events, previous, taken, vocabulary }: Telling,
): Told | null {
  const { kind, ownTimex, strength } = happening;
  if (ownTimex === null && strength < leastStrength) return null;
  if (kind === 'STATEMENT' && isAttribution(happening, vocabulary)) return null;
  const site = siteOf(happening);
  const when = whenOf(happening, vocabulary, ownTimex ? new Set() : taken);
  if (!site && !ownTimex) return null;
  const same = events.find((event) => isSameEvent(event, { happening, site, when }));
  if (same) return { event: addTo(same, { happening, site, when }), replaces: same };
  if (!isMain && !ownTimex && !when) return null;
  if (!site) return { event: eventOf(happening, siteWithin(events), when), replaces: null };
  return { event: eventOf(happening, site, when ?? inheritedWhen(happening, previous)), replaces: null };
}

function siteOf(happening: Happening): Site | null {
  const [best] = placeChoices(happening);
  if (!best || best.fit < goodFit) return null;
  return { place: best.place, phrase: best.phrase, role: siteRole(happening, best.phrase), fit: Math.min(1, best.fit) };
}

/** "Dat meldt de burgemeester": who told it, no event. */
function isAttribution({ reading: { words } }: Happening, { attribution }: EventsVocabulary): boolean {
  return attribution.find(words.slice(0, 3)).some(({ first }) => first === 0);
}

interface Account {
  readonly happening: Happening;
  readonly site: Site | null;
  readonly when: When | null;
}

/** Kinds that tell of victims of another. */
const consequences: ReadonlySet<EventKind> = new Set<EventKind>(['CASUALTY', 'AID']);
const disasters: ReadonlySet<EventKind> = new Set<EventKind>(['ACCIDENT', 'DISASTER', 'ASSAULT', 'WEATHER']);

function isSameEvent(event: ToldEvent, { happening, site, when }: Account): boolean {
  const sameKind = event.kind === happening.kind || (consequences.has(happening.kind) && disasters.has(event.kind));
  if (!sameKind || !mayCoincide(event.when, when)) return false;
  if (event.kind === 'TRAVEL' && event.happening.movement !== happening.movement) return false;
  if (!site || !event.site) return !site && happening.ownTimex === null;
  return isWithin(site, event.site) || isWithin(event.site, site) || (happening.definite && event.site.fit < goodFit);
}

function isWithin(inner: Site, outer: Site): boolean {
  const [a, b] = [inner.place.place, outer.place.place];
  return a.id === b.id || a.ancestors.includes(b.id);
}

function addTo(event: ToldEvent, { happening, site, when }: Account): ToldEvent {
  const proofs = [...event.proofs, { happening, rule: 'elaboration' }];
  const refined =
    site && event.site && site.place.place.id !== event.site.place.place.id ? refine(event, happening, site) : {};
  return {
    ...event,
    proofs,
    ...refined,
    when: event.when && event.when.text !== null ? event.when : (when ?? event.when),
  };
}

/**
 * A later sentence that names a place within the first: the site itself where it points back ("het ongeluk gebeurde bij Malang"), or where
 * a journey's country becomes its station; else another place of the same event.
 */
function refine(event: ToldEvent, happening: Happening, site: Site): Pick<ToldEvent, 'site' | 'otherSites'> {
  const finer = isWithin(site, event.site!) || event.site!.fit < goodFit;
  if (finer && (happening.definite || event.kind === 'TRAVEL'))
    return { site, otherSites: [...event.otherSites, event.site!] };
  return { site: event.site, otherSites: finer ? [...event.otherSites, site] : event.otherSites };
}

/** The area of the story for an event that names no place: "na de verkiezingen van oktober". Only an area: a point would be a guess. */
function siteWithin(events: readonly ToldEvent[]): Site | null {
  const area = events
    .flatMap(({ site, otherSites }) => [site, ...otherSites])
    .find((site) => site && site.place.place.kind === 'COUNTRY');
  return area ? { ...area, role: 'HAPPENED_AT', fit: goodFit } : null;
}

/** A sentence that goes on in its paragraph and names no time has that of the one before: less sure. */
function inheritedWhen(happening: Happening, previous: ToldEvent): When | null {
  const last = previous.proofs.at(-1)!.happening.reading;
  const goesOn = last.paragraph === happening.reading.paragraph && happening.reading.index - last.index <= 2;
  return goesOn && previous.when ? { ...previous.when, uncertain: true } : null;
}

function eventOf(happening: Happening, site: Site | null, when: When | null): ToldEvent {
  const rule = happening.ownTimex ? 'past happening' : 'located happening';
  return { lead: false, kind: happening.kind, happening, proofs: [{ happening, rule }], site, otherSites: [], when };
}
