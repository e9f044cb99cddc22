import { angleBetween, bearingOf } from '../geo/bearing.ts';
import type { Geography } from '../model/geography.ts';
import { hasPoint, type Place, precisionOf } from '../model/place.ts';
import type { RelationKind, SpatialRelation, Verdict } from '../model/relation.ts';
import { BEARINGS } from './language.ts';
import { type Measured, measure, measureByRail } from './measure.ts';
import type { LocatedPlace, SentenceReading } from './reading.ts';
import type { SpatialPhrase, SpatialReading } from './spatial-phrases.ts';

/** Share of the claim that a measured distance may differ from it. */
const tolerance = { approximate: 0.15, exact: 0.05 };
/** "Ten noorden van" holds up to halfway to the next but one of eight points of the compass. */
const toleranceDegrees = 67.5;

/** Readings that relate one place to another; the rest say where an event is or which way it goes. */
const kinds: Readonly<Partial<Record<SpatialReading, RelationKind>>> = {
  DISTANCE: 'DISTANCE',
  DIRECTION: 'DIRECTION',
  NEAR: 'NEAR',
  BETWEEN: 'BETWEEN',
  ALONG: 'ALONG',
};

/**
 * What a sentence claims of how its places lie to each other, beside what the map says. A claim needs a subject with a point: the place
 * before it ("Malang, zo'n 90 kilometer ten zuiden van Surabaya"), one that it points back to ("Die stad ligt ..."), or the one after it.
 */
export function relationsIn(reading: SentenceReading, geography: Geography): SpatialRelation[] {
  return reading.phrases.flatMap((phrase, i) => {
    const kind = kinds[phrase.reading];
    const subject = kind && subjectOf(reading.phrases, i);
    if (!subject) return [];
    return phrase.references
      .filter(({ place }) => place.id !== subject.place.id)
      .map((reference) => relationOf(kind, subject.place, reference.place, phrase, reading, geography));
  });
}

/** How many words may stand between a claim and its subject. */
const reach = 12;
/** "Niet ver van de grens" claims something of a place only right beside it. */
const closeReach = 4;

function subjectOf(phrases: readonly SpatialPhrase[], index: number): LocatedPlace | null {
  const phrase = phrases[index]!;
  const near = phrase.km === null && phrase.reading !== 'DIRECTION' ? closeReach : reach;
  const before = phrases.slice(0, index).findLast((other) => canBeSubject(other) && phrase.first - other.last <= near);
  if (before) return before.references.at(-1)!;
  if (phrase.km === null) return null;
  const after = phrases
    .slice(index + 1)
    .find((other) => canBeSubject(other) && other.first - phrase.last <= closeReach);
  return after?.references[0] ?? null;
}

function canBeSubject({ reading, references }: SpatialPhrase): boolean {
  if (reading === 'DISTANCE' || reading === 'DIRECTION' || reading === 'ATTRIBUTE' || reading === 'ABOUT') return false;
  return references.some(({ place, kind }) => kind !== 'METONYM' && hasPoint(precisionOf(place.kind)));
}

function relationOf(
  kind: RelationKind,
  subject: Place,
  reference: Place,
  phrase: SpatialPhrase,
  { tokens }: SentenceReading,
  geography: Geography,
): SpatialRelation {
  const { part, km, approximate, first, last } = phrase;
  const measured = measure(subject, reference, part, geography);
  const measuredRailKm = km === null ? null : measureByRail(subject, reference, part, geography);
  return {
    kind,
    subject,
    reference,
    referencePart: part,
    claimedKm: km,
    claimedApproximate: approximate,
    measuredKm: measured && round(measured.km),
    measuredRailKm: measuredRailKm && round(measuredRailKm),
    line: measured?.line ?? null,
    verdict: verdictOf(phrase, measured, measuredRailKm),
    span: { start: tokens[first]!.start, end: tokens[last]!.end },
  };
}

function verdictOf(
  { km, approximate, side, reading }: SpatialPhrase,
  measured: Measured | null,
  railKm: number | null,
): Verdict {
  const direction = reading === 'DIRECTION' && side !== null && measured ? isThatWay(BEARINGS[side], measured) : null;
  if (direction === false) return 'DIFFERS';
  if (km === null) return direction ? 'CONSISTENT' : 'UNVERIFIABLE';
  const found = [measured?.km, railKm].filter((each) => each !== null && each !== undefined);
  if (found.length === 0) return 'UNVERIFIABLE';
  const share = approximate ? tolerance.approximate : tolerance.exact;
  return found.some((each) => Math.abs(each - km) <= share * km) ? 'CONSISTENT' : 'DIFFERS';
}

/** The line runs from the subject to the reference; the claim is about the way back. */
function isThatWay(bearing: number, { line }: Measured): boolean {
  const [subject, reference] = [line[0]!, line.at(-1)!];
  return angleBetween(bearing, bearingOf(reference, subject)) <= toleranceDegrees;
}

/** To a tenth of a kilometre: finer than any gazetteer's points. */
function round(km: number): number {
  return Math.round(km * 10) / 10;
}
