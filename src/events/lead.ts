import type { Article } from '../model/article.ts';
import type { EventKind, When } from '../model/event.ts';
import type { ResolvedMention } from '../model/mention.ts';
import type { Tense } from '../model/tense.ts';
import { type Happening, happeningIn, happeningsOf, recalls } from './happening.ts';
import { type KindContext, noContext } from './kind-choice.ts';
import { modalityOf } from './modality.ts';
import type { LocatedPlace, SentenceReading } from './reading.ts';
import { isAttribution, type Site, siteAt, type ToldEvent } from './told-event.ts';
import { topicOf } from './topic.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { dayMs, publicationDay, whenOf } from './when.ts';
import { goodFit, type PlaceChoice, placeChoices } from './where.ts';

export interface LeadInput {
  readonly article: Article;
  readonly readings: readonly SentenceReading[];
  readonly datelines: readonly ResolvedMention[];
  /** The tense of the clause at an offset of the text; null where no verb shows one. */
  readonly tenseAt: (offset: number) => Tense | null;
  readonly vocabulary: EventsVocabulary;
}

/** The event that the first sentence tells, with the dateline as evidence of where and, where it goes on now, the publication day of when. */
export function readLead({ article, readings, datelines, tenseAt, vocabulary }: LeadInput): ToldEvent {
  const opening = readings[0]!;
  const happening = leadHappening(article.title, readings, vocabulary);
  const desk = deskOf(datelines);
  const { site, otherSites } = leadSite(happening, desk);
  const told = whenOf(happening, vocabulary, takenBeside(happening, vocabulary));
  const planned = modalityOf(happening, told, article.publishedAt, vocabulary) === 'PLANNED';
  const when =
    told ??
    whenInNext(happening, readings, article, site, vocabulary) ??
    (planned || !goesOn(happening, tenseAt) ? null : publicationDay(article.publishedAt));
  return {
    lead: true,
    kind: happening.kind,
    happening,
    proofs:
      opening === happening.reading
        ? [{ happening, rule: 'lead' }]
        : [
            { happening: happeningIn(opening), rule: 'lead' },
            { happening, rule: 'lead told by the next sentence' },
          ],
    site,
    otherSites,
    when,
  };
}

/** Told in the present, or by verbs that no list has. What is past has no date of its own: "is overleden" may be days ago. */
function goesOn({ reading, first }: Happening, tenseAt: LeadInput['tenseAt']): boolean {
  return tenseAt(reading.tokens[first]!.start) !== 'PAST';
}

/**
 * What the first sentence tells. Where no word of it tells anything: what the next one tells, a statement if that says who said it, else
 * something.
 */
function leadHappening(title: string, readings: readonly SentenceReading[], vocabulary: EventsVocabulary): Happening {
  const reading = readings[0]!;
  const [main] = happeningsOf(reading, vocabulary, contextOfLead(title, readings, vocabulary));
  if (main && main.ownTimex === null && main.strength > 0) return main;
  const bare = happeningIn(reading);
  if (main && main.ownTimex === null) return { ...bare, kind: main.kind };
  const next = readings[1]?.paragraph === reading.paragraph ? happeningsOf(readings[1]!, vocabulary)[0] : undefined;
  const isStrong = next && next.strength >= strongEnough && !next.previous && next.kind !== 'STATEMENT';
  const [there] = isStrong ? placeChoices(next) : [];
  const [here] = placeChoices(bare);
  const isApart = here && there && here.fit >= goodFit && here.place.place.id !== there.place.place.id;
  if (isStrong && there && there.fit >= goodFit && !isApart) return next;
  const said = next?.kind === 'STATEMENT' || reading.cues.some((cue) => cue.label.kind === 'STATEMENT');
  if (!said && isStrong && !isApart) return { ...bare, kind: next.kind };
  return { ...bare, kind: topicOf(title, readings, vocabulary) ?? (said ? 'STATEMENT' : 'OTHER') };
}

/** The words of the headline and of the next sentence: what else says what the first one tells. */
export function contextOfLead(
  title: string,
  readings: readonly SentenceReading[],
  { kinds }: EventsVocabulary,
): KindContext {
  const headline = title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const next = readings[1]?.paragraph === readings[0]!.paragraph ? readings[1]!.cues : [];
  return { ...noContext, around: [...kinds.find(headline), ...next].map(({ label }) => label) };
}

/** How strongly the second sentence must tell its kind to lend it to the first. */
const strongEnough = 2.5;

/** Times that belong to other words of the sentence: "informatie over de treinramp van 18 januari". */
function takenBeside(
  happening: Happening,
  vocabulary: EventsVocabulary,
): ReadonlySet<NonNullable<Happening['ownTimex']>> {
  return new Set(
    happeningsOf(happening.reading, vocabulary).flatMap(
      (other) => (other.first !== happening.first && other.ownTimex) || [],
    ),
  );
}

function deskOf(datelines: readonly ResolvedMention[]): LocatedPlace | null {
  const located = datelines.find((mention) => mention.place !== null);
  if (!located?.place) return null;
  return {
    span: located.span,
    first: 0,
    last: 0,
    place: located.place,
    kind: 'DATELINE',
    confidence: located.confidence,
  };
}

/** Kinds that happen where the desk hears them, whatever country they are about. */
const saidAtDesk: ReadonlySet<EventKind> = new Set<EventKind>([
  'STATEMENT',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'AID',
]);
/** Kinds that a whole country has: "de Chinese economie is gegroeid". */
const overAreas: ReadonlySet<EventKind> = new Set<EventKind>(['ECONOMY', 'ELECTION', 'WEATHER', 'DISASTER']);
/** Kinds in which the people whom a demonym names may act at home while the desk is elsewhere. */
const actsAbroad: ReadonlySet<EventKind> = new Set<EventKind>([
  'ACCIDENT',
  'DISASTER',
  'ASSAULT',
  'ELECTION',
  'ECONOMY',
  'WEATHER',
  'PROTEST',
  'ARREST',
  'MOBILIZE',
  'OTHER',
]);
/** How far the dateline alone says where something happened. */
const deskFit = 0.45;

/**
 * Where the lead is. Words of the sentence come first. A country that it merely names or describes ("de Georgische president") is
 * narrowed to the desk's city when the desk stands there, and outweighs it when it does not (PARIJS on Colombia).
 */
function leadSite(happening: Happening, desk: LocatedPlace | null): { site: Site | null; otherSites: Site[] } {
  const choices = placeChoices(happening);
  // "De Noord-Koreaanse leider is op weg naar huis": whose leader travels says not where he is.
  const best = choices.find(({ place }) => place.kind !== 'DEMONYM' || !desk || actsAbroad.has(happening.kind));
  const atDesk: Site | null = desk && {
    place: desk,
    phrase: null,
    role: happening.kind === 'STATEMENT' ? 'SAID_AT' : 'HAPPENED_AT',
    fit: deskFit,
  };
  const said = happening.kind === 'STATEMENT';
  if (best && best.fit >= goodFit && !(said && desk && !isOwn(best, happening)))
    return { site: siteAt(best, happening), otherSites: [] };
  if (!best)
    return happening.kind === 'WEATHER'
      ? { site: null, otherSites: atDesk ? [{ ...atDesk, role: 'SAID_AT' }] : [] }
      : { site: atDesk, otherSites: [] };
  if (!desk) return { site: said ? null : siteAt(best, happening), otherSites: [] };
  if (saidAtDesk.has(happening.kind)) return { site: atDesk, otherSites: [] };
  const bare = best.phrase.reading === 'BARE' && best.place.kind === 'LITERAL';
  const home = choices.some(({ place }) => place.place.countryCode === desk.place.countryCode);
  return { site: home && !bare && !overAreas.has(happening.kind) ? atDesk : siteAt(best, happening), otherSites: [] };
}

/** How many words may stand between what tells a statement and its place. */
const besideWords = 5;

/** A statement's place stands with the words that tell the statement: "zei hij zondag in Boedapest". */
function isOwn({ phrase }: PlaceChoice, { reading, first, last }: Happening): boolean {
  const apart = Math.max(phrase.first - last, first - phrase.last);
  return (
    phrase.reading === 'CONTAINMENT' && reading.clauses[phrase.first] === reading.clauses[first] && apart <= besideWords
  );
}

/** How many sentences after the first may name its time, and how far back that may lie. */
const nextSentences = 2;
const recentMs = 14 * dayMs;

/** The time that the next sentences of the paragraph give: "Dat heeft de vakbond maandag bekendgemaakt." Only a recent one. */
function whenInNext(
  lead: Happening,
  readings: readonly SentenceReading[],
  article: Article,
  site: Site | null,
  vocabulary: EventsVocabulary,
): When | null {
  const published = Date.parse(article.publishedAt ?? '');
  for (const reading of readings.slice(1, 1 + nextSentences)) {
    if (reading.paragraph !== readings[0]!.paragraph) return null;
    const happenings = happeningsOf(reading, vocabulary);
    const said = isAttribution(reading, vocabulary) ? happenings.find(({ kind }) => kind === 'STATEMENT') : undefined;
    const main = said ?? happenings[0];
    if (main && (isElsewhere(main, site) || isAnother(main, lead))) return null;
    const when = main?.ownTimex
      ? null
      : whenOf(main ?? happeningIn(reading), vocabulary, main ? takenBeside(main, vocabulary) : new Set());
    if (!when || when.earliest === null) continue;
    const age = published - Date.parse(when.earliest);
    const oldest = recalls(reading, vocabulary) ? Number.POSITIVE_INFINITY : recentMs;
    return age >= -dayMs / 2 && age < oldest && when.precision !== 'YEAR' ? when : null;
  }
  return null;
}

/** A sentence that tells something else has a time for that. Who said it, or who fell victim, belongs to the lead. */
function isAnother({ kind, movement, strength }: Happening, lead: Happening): boolean {
  if (strength < weak || kind === 'STATEMENT' || kind === 'CASUALTY' || kind === 'AID') return false;
  return kind !== lead.kind || movement !== lead.movement;
}

const weak = 2;

/** A sentence that tells of another place tells another event. */
function isElsewhere(happening: Happening, site: Site | null): boolean {
  const [best] = placeChoices(happening);
  if (!best || best.fit < goodFit || happening.kind === 'STATEMENT' || !site) return false;
  const [there, here] = [best.place.place, site.place.place];
  return there.id !== here.id && !there.ancestors.includes(here.id) && !here.ancestors.includes(there.id);
}
