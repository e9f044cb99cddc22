import { liesWithin } from '../containment.ts';
import type { Article } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import { AT } from './features.ts';
import { kmBetween, type Name, type Option } from './names.ts';
import type { Occurrence } from './occurrences.ts';

/** A name looks at so many others on either side of it, in the order of the text, so that the work stays linear in the text. */
const REACH = 24;
/** Of another name, so many of its most probable options count. */
const MOST_OPTIONS = 3;
const LEAST_PROBABILITY = 0.05;
/** Of a name that stands hundreds of times, so many occurrences are looked at for what stands beside them. */
const MOST_LOOKED_AT = 12;

type Likely = readonly Option[];

/**
 * Writes into each option's features how it goes with what the other names most probably mean: areas that hold it or that it
 * holds, the share of the same country and region, and distances. Probabilities are those of the previous pass.
 */
export function writeCoherence(
  read: readonly { readonly name: Name; readonly features: readonly Float64Array[] }[],
  article: Article,
): void {
  const names = read.map(({ name }) => name);
  const likely = names.map(({ options }) => mostLikely(options));
  const words = names.map(({ occurrences }) => occurrences[0]!.text.toLowerCase());
  const nameOf = new Map<Occurrence, number>();
  for (const [index, { occurrences }] of names.entries())
    for (const occurrence of occurrences) nameOf.set(occurrence, index);
  const dateline = names.findIndex(({ occurrences }) =>
    occurrences.some(({ span }) => article.dateline?.places.some((place) => overlaps(place, span))),
  );

  for (const [index, { options, occurrences }] of names.entries()) {
    if (options.length < 1) continue;
    const others: Likely[] = [];
    for (let other = Math.max(0, index - REACH); other < Math.min(names.length, index + REACH + 1); other++) {
      // Two senses of one word that the text tells apart are no company for each other.
      if (words[other] !== words[index] && likely[other]!.length > 0) others.push(likely[other]!);
    }
    const near = occurrences.slice(0, MOST_LOOKED_AT);
    const meaningsOf = (neighbours: readonly (Occurrence | null)[]) =>
      namesAt(neighbours, nameOf)
        .filter((other) => words[other] !== words[index])
        .map((other) => likely[other]!);
    const beside = meaningsOf(near.flatMap(({ before, after }) => [before, after]));
    const listed = meaningsOf(near.flatMap((occurrence) => occurrence.listed));
    for (const [rank, option] of options.entries()) {
      const values = read[index]!.features[rank]!;
      writeStory(values, option, others);
      writeBeside(values, option, beside);
      values[AT.listedKind] = shareOfKind(option, listed);
      if (dateline >= 0 && dateline !== index) writeDateline(values, option, likely[dateline]!);
    }
  }
}

function mostLikely(options: readonly Option[]): Likely {
  return options
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_OPTIONS);
}

/** The names at these places in the text. */
function namesAt(
  neighbours: readonly (Occurrence | null)[],
  nameOf: ReadonlyMap<Occurrence, number>,
): readonly number[] {
  const found = new Set<number>();
  for (const neighbour of neighbours) {
    const name = neighbour ? nameOf.get(neighbour) : undefined;
    if (name !== undefined) found.add(name);
  }
  return [...found];
}

function writeStory(values: Float64Array, { candidate: { place }, sphere }: Option, others: readonly Likely[]): void {
  let [heldByRegion, heldByCountry, held, holds, holdsMost] = [0, 0, 0, 0, 0];
  let [sameCountry, sameRegion, same, withCountry] = [0, 0, 0, 0];
  let [near50, near300, nearest] = [0, 0, FURTHEST_KM];
  for (const other of others) {
    let [heldNow, holdsNow] = [0, 0];
    for (const { candidate, sphere: there, probability } of other) {
      const area = candidate.place;
      if (area.id === place.id) {
        same += probability;
        continue;
      }
      if (
        area.kind === 'COUNTRY'
          ? area.countryCode === place.countryCode
          : HOLDING_KINDS.has(area.kind) && liesWithin(place, area)
      ) {
        heldNow += probability;
        if (area.kind === 'COUNTRY') heldByCountry = Math.max(heldByCountry, probability);
        else heldByRegion = Math.max(heldByRegion, probability);
      }
      if (HOLDING_KINDS.has(place.kind) && liesWithin(area, place)) holdsNow += probability;
      if (area.countryCode !== null) {
        withCountry += probability;
        if (area.countryCode === place.countryCode) sameCountry += probability;
        if (area.admin1 !== null && area.admin1 === place.admin1) sameRegion += probability;
      }
      if (area.kind === 'COUNTRY' || area.kind === 'WORLD_REGION') continue;
      const km = kmBetween(sphere, there);
      near50 += probability * Math.exp(-km / 50);
      near300 += probability * Math.exp(-km / 300);
      if (probability >= 0.3) nearest = Math.min(nearest, km);
    }
    held += heldNow;
    holds += holdsNow;
    holdsMost = Math.max(holdsMost, holdsNow);
  }
  const count = Math.max(1, others.length);
  values[AT.heldByRegion] = heldByRegion;
  values[AT.heldByCountry] = heldByCountry;
  values[AT.heldShare] = held / count;
  values[AT.holdsShare] = holds / count;
  values[AT.holdsMost] = holdsMost;
  values[AT.sameCountryShare] = withCountry > 0 ? sameCountry / withCountry : 0;
  values[AT.sameRegionShare] = withCountry > 0 ? sameRegion / withCountry : 0;
  values[AT.sameShare] = same / Math.sqrt(count);
  values[AT.near50] = Math.log1p(near50);
  values[AT.near300] = Math.log1p(near300);
  values[AT.nearest] = 1 - Math.log10(1 + nearest) / LOG_FURTHEST;
}

const FURTHEST_KM = 20_000;
const LOG_FURTHEST = Math.log10(1 + FURTHEST_KM);
const HOLDING_KINDS: ReadonlySet<string> = new Set(['COUNTRY', 'REGION', 'DISTRICT', 'ISLAND', 'WORLD_REGION']);

function writeBeside(values: Float64Array, option: Option, beside: readonly Likely[]): void {
  let [near, sameCountry] = [0, 0];
  for (const other of beside) {
    for (const { candidate, sphere, probability } of other) {
      if (candidate.place.id === option.candidate.place.id) continue;
      near = Math.max(near, probability * Math.exp(-kmBetween(option.sphere, sphere) / 150));
      if (candidate.place.countryCode !== null && candidate.place.countryCode === option.candidate.place.countryCode) {
        sameCountry = Math.max(sameCountry, probability);
      }
    }
  }
  values[AT.neighbourNear] = near;
  values[AT.neighbourSameCountry] = sameCountry;
}

/** How probably the places listed with this one are of its kind: states with states, towns with towns. */
function shareOfKind({ candidate: { place } }: Option, listed: readonly Likely[]): number {
  if (listed.length === 0) return 0;
  let same = 0;
  for (const { candidate, probability } of listed.flat())
    if (candidate.place.kind === place.kind && isFirstLevel(candidate.place) === isFirstLevel(place))
      same += probability;
  return same / listed.length;
}

function isFirstLevel({ featureCode }: Option['candidate']['place']): boolean {
  return featureCode === 'ADM1';
}

function writeDateline(values: Float64Array, option: Option, dateline: Likely): void {
  let [near, sameCountry] = [0, 0];
  for (const { candidate, sphere, probability } of dateline) {
    near += probability * Math.exp(-kmBetween(option.sphere, sphere) / 300);
    if (candidate.place.countryCode === option.candidate.place.countryCode) sameCountry += probability;
  }
  values[AT.datelineNear] = near;
  values[AT.datelineSameCountry] = sameCountry;
}
