import { greatCircleKm } from '../geo/distance.ts';
import type { Article } from '../model/article.ts';
import type { EventKind, When } from '../model/event.ts';
import type { ResolvedMention } from '../model/mention.ts';
import { hasPoint, type Place, precisionOf } from '../model/place.ts';
import type { Timex } from '../model/timex.ts';
import { type Happening, happeningIn, happeningsOf, recallsInClause } from './happening.ts';
import { noContext } from './kind-choice.ts';
import { type LeadInput, readLead } from './lead.ts';
import { locatedHappening } from './located-happening.ts';
import type { SentenceReading } from './reading.ts';
import { isAttribution, type Site, siteAt, type ToldEvent } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { hasTimeInClause, mayCoincide, whenOf } from './when.ts';
import { goodFit, placeChoices } from './where.ts';

interface StoryInput {
  readonly article: Article;
  readonly readings: readonly SentenceReading[];
  readonly datelines: readonly ResolvedMention[];
  readonly tenseAt: LeadInput['tenseAt'];
  readonly vocabulary: EventsVocabulary;
}

/** The events that a story tells, the lead first. */
export function tellStory({ article, readings, datelines, tenseAt, vocabulary }: StoryInput): ToldEvent[] {
  const body = withoutHeadings(readings);
  const opening = body[0];
  if (!opening) return [];
  const lead = withFinerSite(readLead({ article, readings: body, datelines, tenseAt, vocabulary }), body, vocabulary);
  const events: ToldEvent[] = [lead];
  let previous: ToldEvent = lead;
  let narrative: NarrativeTime = { paragraph: opening.paragraph, when: lead.when };
  for (const reading of body) {
    if (reading.paragraph !== narrative.paragraph) narrative = { paragraph: reading.paragraph, when: null };
    const happenings = happeningsOf(reading, vocabulary, { ...noContext, storyKind: lead.kind });
    const happened = vocabulary.happened.find(reading.words)[0];
    if (happenings.length === 0 && happened) happenings.push(happeningIn(reading, happened));
    const located = reading === opening ? null : locatedHappening(reading, happenings, lead.kind, vocabulary);
    if (located) happenings.splice(0, happenings.length, located, ...happenings.filter(({ ownTimex }) => ownTimex));
    const taken = new Set(happenings.flatMap(({ ownTimex }) => ownTimex ?? []));
    for (const [i, happening] of happenings.entries()) {
      if (reading === opening && happening.first === lead.happening.first) continue;
      const told = tellFurther(happening, i === 0, { events, previous, readings, narrative, taken, vocabulary });
      if (!told) continue;
      const at = told.replaces ? events.indexOf(told.replaces) : -1;
      if (at >= 0) events[at] = told.event;
      else events.push(told.event);
      previous = told.event;
    }
    const told = happenings.flatMap((each) => (each.ownTimex ? [] : (whenOf(each, vocabulary, taken) ?? [])))[0];
    if (told) narrative = { paragraph: reading.paragraph, when: told };
  }
  return events;
}

/** Sentences after the first that may name the spot. */
const nextSentences = 2;

/**
 * "In het westen van Bolivia ... De stroom sleurde huizen mee aan de rand van Tipuani": what happens at one spot is at the finest place that
 * the sentences on it name.
 */
function withFinerSite(lead: ToldEvent, body: readonly SentenceReading[], vocabulary: EventsVocabulary): ToldEvent {
  const { site, happening } = lead;
  if (!site || hasPoint(precisionOf(site.place.place.kind)) || !isAtOneSpot(lead)) return lead;
  const from = happening.reading.index;
  for (const reading of body.filter(({ index }) => index > from && index <= from + nextSentences)) {
    if (reading.paragraph !== happening.reading.paragraph) break;
    const [main] = happeningsOf(reading, vocabulary);
    if (main?.previous || (main && !isOnSame(main, lead))) continue;
    const told = main ? whenOf(main, vocabulary, new Set()) : null;
    if (!mayCoincide(told, lead.when)) continue;
    const [spot] = placeChoices(main ?? happeningIn(reading)).filter(
      ({ place, fit, phrase }) =>
        fit >= goodFit &&
        (phrase.reading === 'CONTAINMENT' || phrase.reading === 'NEAR') &&
        hasPoint(precisionOf(place.place.kind)) &&
        isInOrBeside(place.place, site.place.place),
    );
    if (!spot) continue;
    const proof = { happening: main ?? happeningIn(reading), rule: 'place told later' };
    return {
      ...lead,
      site: siteAt(spot, happening),
      otherSites: [...lead.otherSites, site],
      proofs: [...lead.proofs, proof],
    };
  }
  return lead;
}

function isAtOneSpot({ kind }: ToldEvent): boolean {
  return atOneSpot.has(kind) || kind === 'OTHER';
}

/** The same kind of thing, its victims or its rescue. */
function isOnSame({ kind, strength }: Happening, lead: ToldEvent): boolean {
  return kind === lead.kind || consequences.has(kind) || kind === 'OTHER' || strength < leastStrength;
}

function isInOrBeside(inner: Place, outer: Place): boolean {
  return (
    inner.ancestors.includes(outer.id) ||
    (outer.kind !== 'COUNTRY' &&
      outer.kind !== 'REGION' &&
      greatCircleKm(inner.point, outer.point) <= outer.radiusKm + besideKm)
  );
}

/** How far from the edge of a lake or an island's middle a town may lie that stands for it. */
const besideKm = 50;

/** How many lines may stand above a story: headline, date, byline. */
const deepestHead = 3;

/** The story without the lines above it that end in no full stop: a text that was not split has its headline in it. */
export function withoutHeadings(readings: readonly SentenceReading[]): readonly SentenceReading[] {
  const isHeading = (reading: SentenceReading, i: number): boolean =>
    !/[.!?…"”»]$/.test(reading.words.at(-1)!) && readings[i + 1]?.paragraph !== reading.paragraph;
  const first = readings.slice(0, deepestHead + 1).findIndex((reading, i) => !isHeading(reading, i));
  return first > 0 ? readings.slice(first) : readings;
}

/** The time that a paragraph has come to: a sentence without one goes on in it. */
interface NarrativeTime {
  readonly paragraph: number;
  readonly when: When | null;
}

interface Telling {
  readonly events: readonly ToldEvent[];
  /** The event told last. */
  readonly previous: ToldEvent;
  readonly readings: readonly SentenceReading[];
  readonly narrative: NarrativeTime;
  readonly taken: ReadonlySet<Timex>;
  readonly vocabulary: EventsVocabulary;
}

interface Told {
  readonly event: ToldEvent;
  /** The event that this sentence tells more of. */
  readonly replaces: ToldEvent | null;
}

/** How strongly words must tell a happening for it to be an event of its own. */
const leastStrength = 2;
/** The same for a statement, told by weaker words. */
const leastStatement = 1.5;

/** What a sentence after the lead adds: an event of its own, more about one told before, or nothing. */
function tellFurther(
  said: Happening,
  isMain: boolean,
  { events, previous, readings, narrative, taken, vocabulary }: Telling,
): Told | null {
  const happening = inView(said, previous, vocabulary);
  const { kind, ownTimex, strength } = happening;
  if (!ownTimex && (strength < (kind === 'STATEMENT' ? leastStatement : leastStrength) || happening.previous))
    return null;
  const site = siteOf(happening) ?? (recallsInClause(happening, vocabulary) ? previous.site : null);
  const told = whenOf(happening, vocabulary, ownTimex ? new Set() : taken);
  // A time of another clause is that of the sentence's main happening.
  const when = told && (isMain || ownTimex || hasTimeInClause(happening, told)) ? told : null;
  if (kind === 'STATEMENT' && !isStatementApart(happening, site, when, vocabulary)) return null;
  if (!site && !told && happening.definite && kind === 'ASSAULT' && previous.kind === 'ACCIDENT') {
    // "Een beweging heeft de aanslag opgeëist": what was told as an explosion was one.
    return { event: { ...withProof(previous, happening, 'elaboration'), kind }, replaces: previous };
  }
  if (!site && !ownTimex) return null;
  const inherited = !when && narrative.when && !ownTimex ? { ...narrative.when, uncertain: true } : null;
  const account = { happening, site, when: when ?? inherited, isTimeTold: when !== null };
  if (happening.movement === 'UNDERWAY')
    return { event: withProof(previous, happening, 'journey'), replaces: previous };
  const same = recent(events).find((event) => isSameEvent(event, account));
  if (same) return { event: addTo(same, account), replaces: same };
  if (!isMain && !ownTimex && !when) return null;
  const later = site ? null : placeToldLater(happening, readings);
  const event = eventOf(happening, site ?? later?.site ?? countryToldBefore(recent(events)), when ?? inherited);
  return { event: later ? withProof(event, later.happening, 'place told later') : event, replaces: null };
}

/**
 * "Het gebeurde bij Malang" tells of what was told right before; so does a collapse or a victim after a quake or an attack: its cause is
 * there.
 */
function inView(happening: Happening, previous: ToldEvent, { happened }: EventsVocabulary): Happening {
  const { reading, kind, ownTimex } = happening;
  const last = previous.proofs.at(-1)!.happening.reading;
  if (ownTimex || reading === last || reading.index - last.index > 2 || reading.paragraph !== last.paragraph)
    return happening;
  const points = happened.find(reading.words).length > 0 && !happening.previous;
  if (points && kind !== 'STATEMENT')
    return { ...happening, kind: previous.kind, movement: previous.happening.movement, definite: true };
  const caused = effects.has(kind) && causes.has(previous.kind) && previous.kind !== kind;
  return caused ? { ...happening, kind: previous.kind } : happening;
}

const effects: ReadonlySet<EventKind> = new Set<EventKind>(['ACCIDENT', 'CASUALTY']);
const causes: ReadonlySet<EventKind> = new Set<EventKind>(['DISASTER', 'ASSAULT', 'WEATHER', 'ACCIDENT']);

/** How far back a story refers, in events; the lead is always in reach. */
const longMemory = 40;

function recent(events: readonly ToldEvent[]): readonly ToldEvent[] {
  return events.length <= longMemory ? events : [events[0]!, ...events.slice(-longMemory)];
}

function siteOf(happening: Happening): Site | null {
  const [best] = placeChoices(happening);
  return best && best.fit >= goodFit ? siteAt(best, happening) : null;
}

/** Only what someone says at a time and a place told with it is an event beside the story; "dat meldt de burgemeester" is none. */
function isStatementApart(
  happening: Happening,
  site: Site | null,
  when: When | null,
  vocabulary: EventsVocabulary,
): boolean {
  if (!site || isAttribution(happening.reading, vocabulary)) return false;
  const isThere = happening.reading.clauses[site.place.first] === happening.reading.clauses[happening.first];
  return (
    isThere &&
    (when ? hasTimeInClause(happening, when) : site.phrase?.reading === 'CONTAINMENT' && site.fit >= plainFit)
  );
}

/** From here on nothing else is told there. */
const plainFit = 0.9;

interface Account {
  readonly happening: Happening;
  readonly site: Site | null;
  readonly when: When | null;
  /** False where the time is the paragraph's. */
  readonly isTimeTold: boolean;
}

/** Kinds that tell of victims of another. */
const consequences: ReadonlySet<EventKind> = new Set<EventKind>(['CASUALTY', 'AID']);
const disasters: ReadonlySet<EventKind> = new Set<EventKind>(['ACCIDENT', 'DISASTER', 'ASSAULT', 'WEATHER']);

function isSameEvent(event: ToldEvent, { happening, site, when, isTimeTold }: Account): boolean {
  // "Het besluit viel maandag in Brussel": said where and when it happened.
  if (
    happening.kind === 'STATEMENT' &&
    site &&
    event.site?.place.place.id === site.place.place.id &&
    mayCoincide(event.when, when)
  )
    return true;
  const sameKind = event.kind === happening.kind || (consequences.has(happening.kind) && disasters.has(event.kind));
  if (!sameKind) return false;
  if (isUnderwayFrom(event, happening)) return true;
  // A time that nobody told is no objection to one that points back: "door de beving van 7 januari".
  const guessed = event.when?.text === null && happening.definite;
  // "De ramp van 18 januari in Andalusië. Daar botsten twee treinen": no time of its own, and "daar" says of which it tells.
  const pointsBack = !isTimeTold && site?.place.kind === 'ANAPHOR';
  if (!guessed && !pointsBack && !mayCoincide(event.when, when)) return false;
  if (event.kind === 'TRAVEL' && !isSameJourney(event, happening, isTimeTold)) return false;
  if (event.kind === 'TRAVEL' && event.happening.movement === 'JOURNEY' && happening.movement === 'DEPARTURE')
    return true;
  if (!site || !event.site) return !site && (happening.ownTimex === null || happening.definite);
  if (isStopOf(event, happening, site)) return false;
  return (
    isWithin(site, event.site) ||
    isWithin(event.site, site) ||
    (happening.definite && event.site.fit < goodFit && happening.reading.index <= 3)
  );
}

/** "In Griekenland is gestaakt. In Athene trokken tienduizend mensen naar het parlement": a clause of its own in what spans an area. */
function isStopOf({ site, kind }: ToldEvent, { definite }: Happening, stop: Site): boolean {
  if (definite || atOneSpot.has(kind) || kind === 'STATEMENT' || stop.place.kind === 'ANAPHOR') return false;
  const spans = site!.place.place.kind === 'COUNTRY' || site!.place.place.kind === 'REGION';
  return spans && stop.place.place.kind === 'CITY' && stop.phrase?.reading === 'CONTAINMENT';
}

/** "Is op weg naar huis. Zijn trein vertrok zondag uit Artjom": on the way from where it left. */
function isUnderwayFrom({ happening, when }: ToldEvent, { movement }: Happening): boolean {
  return happening.movement === 'UNDERWAY' && movement === 'DEPARTURE' && (when === null || when.text === null);
}

/** The same way of moving; or where a journey told by its end begins. */
function isSameJourney(event: ToldEvent, { movement, reading }: Happening, isTimeTold: boolean): boolean {
  const told = event.happening.movement;
  if (told === movement || told === null) return event.happening.reading !== reading;
  if (event.when === null && event.happening.movement === 'VISIT') return movement === 'ARRIVAL';
  return (
    event.happening.movement === 'JOURNEY' &&
    movement === 'DEPARTURE' &&
    !isTimeTold &&
    event.site?.role === 'DESTINATION'
  );
}

/** A place lies within another by the gazetteer's word, or, on an island or a coast, by its distance. */
function isWithin(inner: Site, outer: Site): boolean {
  const [a, b] = [inner.place.place, outer.place.place];
  if (a.id === b.id || a.ancestors.includes(b.id)) return true;
  const physical = b.kind === 'ISLAND' || b.kind === 'FEATURE' || b.kind === 'WATER';
  return physical && a.radiusKm < b.radiusKm && greatCircleKm(a.point, b.point) <= b.radiusKm;
}

function addTo(event: ToldEvent, { happening, site, when }: Account): ToldEvent {
  const told = withProof(event, happening, 'elaboration');
  if (isUnderwayFrom(event, happening))
    return { ...told, happening, site: site ?? event.site, when: when ?? event.when };
  const differs = site && event.site && site.place.place.id !== event.site.place.place.id;
  return {
    ...told,
    // What names the time tells it best.
    ...(event.when === null && when ? { happening } : {}),
    ...(differs ? refine(event, happening, site) : {}),
    when: event.when && event.when.text !== null ? event.when : (when ?? event.when),
  };
}

/** More sentences than this prove nothing more. */
const mostProofs = 12;

function withProof(event: ToldEvent, happening: Happening, rule: string): ToldEvent {
  return event.proofs.length < mostProofs ? { ...event, proofs: [...event.proofs, { happening, rule }] } : event;
}

/** Kinds that happen at one spot, so that a finer place told later is the place. */
const atOneSpot: ReadonlySet<EventKind> = new Set<EventKind>([
  'ACCIDENT',
  'ASSAULT',
  'ARREST',
  'AGREE',
  'CONSULT',
  'CULTURE',
  'SPORT',
  'TRAVEL',
]);

/**
 * A later sentence that names a place within the first: the site itself where it points back ("het ongeluk gebeurde bij Malang"), or where
 * such a thing happens at one spot; else, and for one more of the same ("ook in Sapporo"), another place of the same event.
 */
function refine(event: ToldEvent, happening: Happening, site: Site): Pick<ToldEvent, 'site' | 'otherSites'> {
  const finer = isWithin(site, event.site!) || event.site!.fit < goodFit;
  const others = [...event.otherSites, finer ? event.site! : site];
  const journeyGoesOn = event.kind === 'TRAVEL' && event.happening.movement !== happening.movement;
  if (!finer || happening.also || journeyGoesOn) return { site: event.site, otherSites: [...event.otherSites, site] };
  const coarse = event.site!.place.place.kind === 'COUNTRY' || event.site!.place.place.kind === 'REGION';
  if (happening.definite || (coarse && atOneSpot.has(event.kind))) return { site, otherSites: others };
  return { site: event.site, otherSites: [...event.otherSites, site] };
}

/** For a past happening that names no place ("na de verkiezingen van oktober"): the story's country. Only an area: a point would be a guess. */
function countryToldBefore(events: readonly ToldEvent[]): Site | null {
  const places = events.flatMap(({ proofs }) => proofs.flatMap(({ happening }) => happening.reading.places));
  const country = places.find(({ place, kind }) => place.kind === 'COUNTRY' && kind !== 'METONYM');
  return country ? { place: country, phrase: null, role: 'HAPPENED_AT', fit: goodFit } : null;
}

/** How many sentences on a past happening may get its place. */
const lookAhead = 3;

/** "De treinramp van 18 januari ... de botsing in Andalusië": the same kind of thing, told again with its place. */
function placeToldLater(
  happening: Happening,
  readings: readonly SentenceReading[],
): { site: Site; happening: Happening } | null {
  const { reading, kind } = happening;
  for (const later of readings.slice(reading.index + 1, reading.index + 1 + lookAhead)) {
    const again = later.cues.find((cue) => cue.label.kind === kind);
    const place =
      again &&
      later.phrases.find(
        ({ reading: said, first }) => said === 'CONTAINMENT' && later.clauses[first] === later.clauses[again.first],
      );
    if (place) {
      const site: Site = { place: place.references[0]!, phrase: place, role: 'HAPPENED_AT', fit: goodFit };
      return { site, happening: { ...happening, reading: later, first: again.first, last: again.last } };
    }
  }
  return null;
}

function eventOf(happening: Happening, site: Site | null, when: When | null): ToldEvent {
  const rule = happening.ownTimex ? 'past happening' : 'located happening';
  return { lead: false, kind: happening.kind, happening, proofs: [{ happening, rule }], site, otherSites: [], when };
}
