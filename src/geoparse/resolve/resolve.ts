import type { Article } from '../../model/article.ts';
import type { Gazetteer } from '../../model/candidate.ts';
import type { Mention, RankedCandidate, ResolvedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { GeoparseLanguage } from '../language.ts';
import { writeCoherence } from './coherence.ts';
import { confidenceOf } from './confidence.ts';
import type { ResolverModel } from './model.ts';
import { type Name, namesOf } from './names.ts';
import { occurrencesOf } from './occurrences.ts';
import { ownFeatures, publisherOf } from './own-features.ts';
import { rank, rankFirst, reasonsFor } from './rank.ts';

/** What is resolved: one story's mentions and what there is to judge them by. */
export interface Story {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly pack: GeoparseLanguage;
}

/** Later passes judge each name by what the pass before took the other names to mean. */
const LATER_PASSES = 2;
/** Of a very ambiguous name so many candidates go on to the later passes. */
const MOST_OPTIONS = 16;
/** So many candidates of a mention are kept, with their reasons. */
const MOST_SHOWN = 6;

/**
 * Chooses a place for each mention, or none. One name has one meaning in a story, unless the text tells its occurrences apart.
 * Every candidate comes with its score and the named contributions that add up to it. Linear in the number of mentions.
 */
export function resolve({ model, ...story }: Story & { readonly model: ResolverModel }): readonly ResolvedMention[] {
  const ranked = rankNames(story, model);
  const resolved: ResolvedMention[] = [];
  for (const { name, features, scores } of ranked) {
    const candidates = shown(name, features, scores, model);
    const certainty = confidenceOf(name, features, scores, model);
    for (const { mention } of name.occurrences) {
      if (mention === null) continue;
      const { candidates: _, ...rest } = story.mentions[mention]!;
      const confidence = certainty * rest.recognition;
      const place = candidates.length > 0 && certainty >= model.abstainBelow ? candidates[0]!.place : null;
      resolved[mention] = { ...rest, place, confidence, candidates };
    }
  }
  return resolved;
}

/** Each name with its options' features and scores after the last pass. */
export interface RankedName {
  readonly name: Name;
  readonly features: readonly Float64Array[];
  readonly scores: readonly number[];
}

/** All passes. `observe` sees the features as each later pass is about to score them: training reads them there. */
export function rankNames(
  story: Story,
  model: ResolverModel,
  observe: (names: readonly Name[], features: readonly (readonly Float64Array[])[], pass: number) => void = () => {},
): readonly RankedName[] {
  const { article, sentences, mentions, gazetteer, pack } = story;
  const names = namesOf(occurrencesOf(article, sentences, mentions, gazetteer, pack));
  const publisher = publisherOf(article, gazetteer);
  const features = names.map((name) => {
    const own = ownFeatures(name, { article, publisher, pack, names: names.length });
    return mostProbable(name, own, rankFirst(name, own, model));
  });
  let scores: readonly (readonly number[])[] = [];
  for (let pass = 0; pass < LATER_PASSES; pass++) {
    writeCoherence(names, features, article);
    observe(names, features, pass);
    scores = names.map((name, index) => rank(name, features[index]!, model));
  }
  return names.map((name, index) => ({ name, features: features[index]!, scores: scores[index]! }));
}

/** Keeps the name's best options only, and their features. */
function mostProbable(name: Name, features: readonly Float64Array[], scores: readonly number[]): readonly Float64Array[] {
  if (name.options.length <= MOST_OPTIONS) return features;
  const best = scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OPTIONS);
  name.options = best.map(({ index }) => name.options[index]!);
  return best.map(({ index }) => features[index]!);
}

function shown(name: Name, features: readonly Float64Array[], scores: readonly number[], model: ResolverModel): readonly RankedCandidate[] {
  return scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ score, index }) => ({ ...name.options[index]!.candidate, score, reasons: reasonsFor(features[index]!, model) }));
}
