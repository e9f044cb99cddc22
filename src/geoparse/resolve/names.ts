import type { Candidate } from '../../model/candidate.ts';
import type { Reason } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import { liesWithin } from '../containment.ts';
import type { Occurrence } from './occurrences.ts';

/** What one name may mean in this story, with the probability given so far. */
export interface Option {
  readonly candidate: Candidate;
  /** The point on the unit sphere, so that a distance is one dot product. */
  readonly sphere: readonly [x: number, y: number, z: number];
  /** How many names away in the text the place stands that an unknown name was lent; 0 for what has the name itself. */
  readonly stepsAway: number;
  /** What an editor said of it, which adds to its score; null where nobody did. */
  readonly said: Reason | null;
  probability: number;
}

/**
 * One name in one story with all its occurrences. They share one meaning, unless the text itself tells them apart:
 * "Bergen in Noorwegen" and "Bergen (Limburg)", "Utrecht" and "de provincie Utrecht".
 */
export interface Name {
  readonly occurrences: readonly Occurrence[];
  /** Candidates of the place that the text says holds it; empty where it says nothing. */
  readonly containers: readonly Candidate[];
  readonly options: readonly Option[];
  /** The place that an editor gave it in this story; null where nobody did. */
  readonly pinned: Place | null;
}

/**
 * Groups occurrences by name and by what the text, or an editor, says about them, in the order of their first occurrence. `pinOf` gives
 * the place that an editor gave an occurrence: it counts as told by the text.
 */
export function namesOf(
  occurrences: readonly Occurrence[],
  pinOf: (occurrence: Occurrence) => Place | null = () => null,
): readonly Name[] {
  const byWords = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = occurrence.text.toLowerCase();
    const same = byWords.get(key);
    if (same) same.push(occurrence);
    else byWords.set(key, [occurrence]);
  }
  return [...byWords.values()].flatMap((same) => bySense(same, pinOf)).sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ occurrences }: Name): number {
  return occurrences[0]!.span.start;
}

/** One name for each sense that the text tells apart. An occurrence without a word on it has the sense last told, else the first. */
function bySense(occurrences: readonly Occurrence[], pinOf: (occurrence: Occurrence) => Place | null): readonly Name[] {
  const senses = new Map<
    string,
    { occurrences: Occurrence[]; containers: readonly Candidate[]; pinned: Place | null }
  >();
  const told = occurrences.map((occurrence) => {
    const pinned = pinOf(occurrence);
    return pinned
      ? { occurrence, pinned, key: `${HELD}${pinned.id}`, containers: [] }
      : { occurrence, pinned, ...senseOf(occurrence) };
  });
  const firstContainer = told.find(({ key }) => key.startsWith(HELD));
  let last = firstContainer?.key ?? '';
  for (const { occurrence, pinned, key: own, containers } of told) {
    const key = own === '' ? last : own;
    if (own.startsWith(HELD)) last = own;
    const sense = senses.get(key);
    if (sense) {
      sense.occurrences.push(occurrence);
      if (sense.containers.length === 0) sense.containers = containers;
      sense.pinned ??= pinned;
    } else senses.set(key, { occurrences: [occurrence], containers, pinned });
  }
  return [...senses.values()].map((sense) => ({ ...sense, options: optionsOf(sense.occurrences[0]!.candidates) }));
}

const HELD = 'in ';

function senseOf({ container, candidates, kinds }: Occurrence): {
  readonly key: string;
  readonly containers: readonly Candidate[];
} {
  const containers = (container?.candidates ?? []).filter((outer) =>
    candidates.some(({ place }) => liesWithin(place, outer.place)),
  );
  if (containers.length > 0) return { key: HELD + container!.text.toLowerCase(), containers };
  const fitting = kinds.some((kind) => candidates.some(({ place }) => place.kind === kind));
  return { key: fitting ? kinds.join(' ') : '', containers };
}

function optionsOf(candidates: readonly Candidate[]): readonly Option[] {
  const byPlace = new Map<string, Candidate>();
  for (const candidate of candidates) if (!byPlace.has(candidate.place.id)) byPlace.set(candidate.place.id, candidate);
  return [...byPlace.values()].map((candidate) => optionOf(candidate));
}

export function optionOf(candidate: Candidate, stepsAway = 0): Option {
  return { candidate, sphere: sphereOf(candidate.place.point), stepsAway, said: null, probability: 0 };
}

export function sphereOf([longitude, latitude]: readonly [number, number]): Option['sphere'] {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371;

/** Great-circle distance between two points on the unit sphere, in km. */
export function kmBetween(a: Option['sphere'], b: Option['sphere']): number {
  return EARTH_RADIUS_KM * Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
