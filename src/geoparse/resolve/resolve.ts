import type { RankedCandidate, ResolvedMention } from '../../model/mention.ts';
import { confidenceOf } from './confidence.ts';
import type { ResolverModel } from './model.ts';
import { type RankedName, rankNames, readStory, type Story } from './passes.ts';
import { NOTHING_PINNED, overruled } from './pins.ts';
import { reasonsFor } from './rank.ts';

/** So many candidates of a mention are kept, with their reasons. */
const MOST_SHOWN = 5;

/**
 * Chooses a place for each mention, or none. One name has one meaning in a story, unless the text tells its occurrences apart.
 * Every candidate comes with its score and the named contributions that add up to it. Linear in the number of mentions.
 * Where `pins` say what an editor decided, that is the answer, with confidence 1, and the other names are judged by it.
 */
export function resolve({ model, ...story }: Story & { readonly model: ResolverModel }): readonly ResolvedMention[] {
  const resolved: ResolvedMention[] = [];
  const { places } = story.pins ?? NOTHING_PINNED;
  for (const ranked of rankNames(readStory(story), model)) {
    const candidates = shown(ranked, model);
    const certainty = ranked.name.pinned ? 1 : confidenceOf(ranked, model);
    for (const { mention } of ranked.name.occurrences) {
      if (mention === null) continue;
      const { candidates: _, ...rest } = story.mentions[mention]!;
      const place = candidates.length > 0 && certainty >= model.abstainBelow ? candidates[0]!.place : null;
      const confidence = places.has(mention) ? 1 : certainty * rest.recognition;
      resolved[mention] = { ...rest, place, confidence, candidates };
    }
  }
  for (const [mention, place] of places) {
    if (place !== null) continue;
    const { candidates: _, ...rest } = story.mentions[mention]!;
    const candidates = overruled(story.mentions[mention]!).slice(0, MOST_SHOWN);
    resolved[mention] = { ...rest, place, confidence: 1, candidates };
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
      reasons: reasonsFor(features[index]!, name.options[index]!, model),
    }));
}
