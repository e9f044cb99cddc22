import type { ReferencePart } from '../model/relation.ts';
import { BEARINGS, type Bearing, type SpatialLanguage, type SpatialSense } from './language.ts';
import { compileSet, compileWords, type WordMatcher } from './word-list.ts';

export type AnaphorKind = keyof SpatialLanguage['anaphors'];

/** A language's words for places and distances, compiled. */
export interface SpatialVocabulary {
  readonly prepositions: WordMatcher<SpatialSense>;
  readonly determiners: WordMatcher<true>;
  readonly adjectives: WordMatcher<true>;
  readonly placeNouns: WordMatcher<true>;
  readonly sides: WordMatcher<Bearing>;
  readonly bearings: WordMatcher<Bearing>;
  readonly parts: WordMatcher<ReferencePart>;
  readonly units: WordMatcher<number>;
  readonly approximately: WordMatcher<true>;
  readonly and: WordMatcher<true>;
  readonly anaphors: WordMatcher<AnaphorKind>;
  readonly numberWords: ReadonlyMap<string, number>;
  readonly decimalMark: '.' | ',';
}

export function compileSpace(space: SpatialLanguage): SpatialVocabulary {
  const bearings = Object.keys(BEARINGS) as Bearing[];
  return {
    prepositions: compileWords(Object.entries(space.prepositions) as [SpatialSense, string][]),
    determiners: compileSet(space.determiners),
    adjectives: compileSet(space.adjectives),
    placeNouns: compileSet(space.placeNouns),
    sides: compileWords(bearings.map((bearing) => [bearing, space.sides[bearing]] as const)),
    bearings: compileWords(bearings.map((bearing) => [bearing, space.bearings[bearing]] as const)),
    parts: compileWords<ReferencePart>([
      ['BORDER', space.parts.BORDER],
      ['COAST', space.parts.COAST],
    ]),
    units: compileWords(space.units),
    approximately: compileSet(space.approximately),
    and: compileSet(space.and),
    anaphors: compileWords(Object.entries(space.anaphors) as [AnaphorKind, string][]),
    numberWords: new Map(Object.entries(space.numberWords)),
    decimalMark: space.decimalMark,
  };
}
