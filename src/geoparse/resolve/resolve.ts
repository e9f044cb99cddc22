import type { RankedCandidate, ResolvedMention } from '../../model/mention.ts';
import { confidenceOf } from './confidence.ts';
import type { ResolverModel } from './model.ts';
import { type RankedName, rankNames, readStory, type Story } from './passes.ts';
import { reasonsFor } from './rank.ts';

/** So many candidates of a mention are kept, with their reasons. */
const MOST_SHOWN = 5;

/**
 * Chooses a place for each mention, or none. One name has one meaning in a story, unless the text tells its occurrences apart.
 * Every candidate comes with its score and the named contributions that add up to it. Linear in the number of mentions.
 */
export function resolve({ model, ...story }: Story & { readonly model: ResolverModel }): readonly ResolvedMention[] {
  const resolved: ResolvedMention[] = [];
  for (const ranked of rankNames(readStory(story), model)) {
    const candidates = shown(ranked, model);
    const certainty = confidenceOf(ranked, model);
    for (const { mention } of ranked.name.occurrences) {
      if (mention === null) continue;
      const { candidates: _, ...rest } = story.mentions[mention]!;
      const place = candidates.length > 0 && certainty >= model.abstainBelow ? candidates[0]!.place : null;
      resolved[mention] = { ...rest, place, confidence: certainty * rest.recognition, candidates };
    }
  }
  return resolved;
}

function shown({ name, features, scores }: RankedName, model: ResolverModel): readonly RankedCandidate[] {
  return scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ score, index }) => ({
      ...name.options[index]!.candidate,
      score,
      reasons: reasonsFor(features[index]!, model),
    }));
}
