import type { EventKind, PlaceRole, Where } from '../model/event.ts';
import { type GeoPrecision, hasPoint, precisionOf } from '../model/place.ts';
import { destinationOf } from '../geo/destination.ts';
import { BEARINGS, type Movement } from './language.ts';
import type { Happening } from './happening.ts';
import type { LocatedPlace } from './reading.ts';
import type { SpatialPhrase, SpatialReading } from './spatial-phrases.ts';

/** A place that a happening may have, with how well its phrase fits: 0..1. */
export interface PlaceChoice {
  readonly phrase: SpatialPhrase;
  readonly place: LocatedPlace;
  readonly fit: number;
}

/** From here on a phrase alone says where something happened. */
export const goodFit = 0.5;

const fitOfReading: Readonly<Record<SpatialReading, number>> = {
  CONTAINMENT: 1,
  NEAR: 0.9,
  ALONG: 0.8,
  BETWEEN: 0.7,
  DIRECTION: 0.7,
  DISTANCE: 0.6,
  VIA: 0.5,
  BARE: 0.45,
  DESTINATION: 0.3,
  ORIGIN: 0.2,
  ATTRIBUTE: 0.25,
  OF: 0.3,
  ABOUT: 0.2,
};

/** Where a movement is told: where it begins, for a departure; else where it leads. */
const fitOfMovement: Readonly<Record<Movement, Partial<Record<SpatialReading, number>>>> = {
  DEPARTURE: { ORIGIN: 1.1, BARE: 0.9, DESTINATION: 0.6, DISTANCE: 0.3 },
  ARRIVAL: { DESTINATION: 1.1, BARE: 0.8, ORIGIN: 0.3, DISTANCE: 0.3 },
  VISIT: { DESTINATION: 1.1, BARE: 0.9, ABOUT: 0.7, ORIGIN: 0.3 },
  JOURNEY: { ORIGIN: 0.9, DESTINATION: 1.05, VIA: 0.6, CONTAINMENT: 0.45, BARE: 0.4, DISTANCE: 0.3 },
  UNDERWAY: { ORIGIN: 1, DESTINATION: 0.9, DISTANCE: 0.3 },
};

/** Where "naar" names the place itself: help that is sent there, shells that are fired at it. */
const fitOfTarget: Readonly<Partial<Record<EventKind, number>>> = { AID: 0.8, MOBILIZE: 0.8, ASSAULT: 0.4 };

const fitOfTown = 0.52;
const otherClause = 0.8;
const fartherClause = 0.7;
/** A metonym acts, it is no site: "Moskou ontkent". */
const metonymFit = 0.3;

/** The places of a happening's sentence, the fittest first; of two that fit alike the finer, then the nearer to its words. */
export function placeChoices(happening: Happening): PlaceChoice[] {
  const { reading } = happening;
  const choices = reading.phrases.flatMap((phrase) => {
    const fit = fitOf(phrase, happening);
    return phrase.references.map(
      (place, i): PlaceChoice => ({ phrase, place, fit: (place.kind === 'METONYM' ? metonymFit : 1) * fit - i * 0.01 }),
    );
  });
  const finest = choices.map((choice) =>
    choices.some((other) => refines(other, choice)) ? { ...choice, fit: choice.fit * 0.6 } : choice,
  );
  return finest.sort((a, b) => b.fit - a.fit || distance(a, happening) - distance(b, happening));
}

/** The share of the outer place's fit that the inner one needs: the same reading in the same clause. */
const asPlainly = 0.85;

/** "Op een markt in Garissa, in Kenia": the inner place says more, if it says it as plainly. */
function refines(inner: PlaceChoice, outer: PlaceChoice): boolean {
  return inner.place.place.ancestors.includes(outer.place.place.id) && inner.fit >= outer.fit * asPlainly;
}

/** "een minuut stilte voor de schietpartij in Graz": the place is that of the noun right before it. */
function isAnothers(phrase: SpatialPhrase, { reading, first, kind }: Happening): boolean {
  return reading.cues.some(
    ({ label, last, first: at }) =>
      label.form === 'NOUN' && last + 1 === phrase.first && at !== first && label.kind !== kind,
  );
}

const anothersShare = 0.5;

/** The place stands in a clause with a verb of its own: "is aangeklaagd nadat hij in Woolwich iemand had gestoken". */
function tellsOther(phrase: SpatialPhrase, { reading, first, isSubordinate }: Happening): boolean {
  const clause = reading.clauses[phrase.first];
  // A clause that hangs on another happens where that does: "de ramp in Enschede die een wijk verwoestte".
  if (isSubordinate || clause === reading.clauses[first]) return false;
  return reading.cues.some(
    ({ label, first: at }) => label.form === 'VERB' && label.kind !== 'STATEMENT' && reading.clauses[at] === clause,
  );
}

/** A semicolon parts two sentences that were written as one. */
export function isBeyondSemicolon(phrase: SpatialPhrase, { reading, first }: Happening): boolean {
  const [from, to] = first < phrase.first ? [first, phrase.first] : [phrase.last, first];
  return reading.words.slice(from, to).includes(';');
}

const otherTale = 0.45;

function fitOf(phrase: SpatialPhrase, happening: Happening): number {
  const { reading, movement, first, kind } = happening;
  // "De burgemeester van Chilpancingo is vermoord": a town says more of where than a country does.
  const town =
    phrase.reading === 'OF' &&
    kind !== 'SPORT' &&
    kind !== 'STATEMENT' &&
    phrase.references.some(({ place }) => hasPoint(precisionOf(place.kind)));
  const base = town
    ? fitOfTown
    : ((movement && fitOfMovement[movement][phrase.reading]) ?? fitOfReading[phrase.reading]);
  // "Dilovasi, ten oosten van Istanbul": the distance tells of the place before it, which is the one.
  const tells = phrase.reading === 'DIRECTION' || phrase.reading === 'DISTANCE';
  const described =
    tells && reading.phrases.some((other) => other.last < phrase.first && fitOfReading[other.reading] >= 0.8);
  const apart = Math.abs(reading.clauses[phrase.first]! - reading.clauses[first]!);
  const other = tellsOther(phrase, happening) || isBeyondSemicolon(phrase, happening);
  const near = apart === 0 ? 1 : other ? otherTale : apart === 1 ? otherClause : fartherClause;
  const towards = phrase.reading === 'DESTINATION' ? fitOfTarget[kind] : undefined;
  const share = isAnothers(phrase, happening) ? anothersShare : 1;
  return (described ? 0.3 : (towards ?? base)) * near * share;
}

function distance({ place }: PlaceChoice, { first, last }: Happening): number {
  return place.first > last ? place.first - last : Math.max(0, first - place.last);
}

/** A place as an event has it: a point only where the text says as much. */
export function whereAt(place: LocatedPlace, role: PlaceRole, phrase: SpatialPhrase | null = null): Where {
  const precision = precisionIn(place, phrase);
  const base = { place: place.place, role, span: place.span, confidence: place.confidence };
  if (phrase?.reading === 'DIRECTION' && phrase.km !== null && phrase.side !== null && hasPoint(precision)) {
    const point = destinationOf(place.place.point, phrase.km, BEARINGS[phrase.side]);
    return { ...base, point, precision: 'AREA', radiusKm: Math.max(place.place.radiusKm, phrase.km * directionSpread) };
  }
  if ((phrase?.reading === 'DISTANCE' || phrase?.reading === 'DIRECTION') && hasPoint(precision)) {
    const radiusKm = place.place.radiusKm + (phrase.km ?? vagueKm);
    return { ...base, point: null, precision: 'REGION', radiusKm };
  }
  return { ...base, point: hasPoint(precision) ? place.place.point : null, precision, radiusKm: place.place.radiusKm };
}

/** "Ten noorden van" means anything within some 20 degrees of north. */
const directionSpread = 0.35;
/** "Ten oosten van Istanbul" without a number: how far that may be. */
const vagueKm = 40;

function precisionIn({ place }: LocatedPlace, phrase: SpatialPhrase | null): GeoPrecision {
  const precision = precisionOf(place.kind);
  return phrase?.reading === 'NEAR' && (precision === 'CITY' || precision === 'EXACT') && phrase.part === 'POINT'
    ? 'AREA'
    : precision;
}

/** What the other places of a sentence are to its event. */
export function roleOf(phrase: SpatialPhrase, kind: EventKind): PlaceRole {
  if (kind === 'TRAVEL') {
    if (phrase.reading === 'ORIGIN') return 'ORIGIN';
    if (phrase.reading === 'DESTINATION') return 'DESTINATION';
    if (phrase.reading === 'VIA') return 'VIA';
  }
  if (kind === 'STATEMENT') return 'ABOUT';
  return phrase.reading === 'CONTAINMENT' || phrase.reading === 'NEAR' || phrase.reading === 'ALONG'
    ? 'HAPPENED_AT'
    : 'ABOUT';
}
