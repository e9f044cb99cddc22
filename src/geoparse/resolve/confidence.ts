import { AT } from './features.ts';
import { CONFIDENCE_FEATURES, type ConfidenceFeature, type ResolverModel } from './model.ts';
import { kmBetween, type Name } from './names.ts';

/** Options this close to the chosen one, in km, would be right as well: the corpora's "within 161 km" (100 miles). */
const SAME_AREA_KM = 161;

interface Ranked {
  readonly name: Name;
  readonly features: readonly Float64Array[];
  readonly scores: readonly number[];
}

/** The calibrated probability, 0..1, that the name's best option is right; 0 where there is none. */
export function confidenceOf(ranked: Ranked, { confidence }: ResolverModel): number {
  if (ranked.name.options.length === 0) return 0;
  const values = confidenceFeatures(ranked);
  const sum = CONFIDENCE_FEATURES.reduce((total, feature) => total + (confidence[feature] ?? 0) * values[feature], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the confidence is judged by; `share` and `margin` in log-odds and score units. */
export function confidenceFeatures({
  name: { options },
  features,
  scores,
}: Ranked): Readonly<Record<ConfidenceFeature, number>> {
  const best = scores.indexOf(Math.max(...scores));
  const { sphere } = options[best]!;
  const values = features[best]!;
  let [share, next] = [0, scores[best]! - WIDEST_MARGIN];
  for (const [index, option] of options.entries()) {
    if (kmBetween(sphere, option.sphere) <= SAME_AREA_KM) share += option.probability;
    else next = Math.max(next, scores[index]!);
  }
  const sure = Math.min(1 - LEAST, Math.max(LEAST, share));
  return {
    intercept: 1,
    share: Math.log(sure / (1 - sure)),
    margin: scores[best]! - next,
    optionCount: values[AT.optionCount]!,
    matchLoss: values[AT.matchLoss]!,
    partial: values[AT.partial]!,
    demonym: values[AT.demonym]!,
    city: values[AT.city]!,
    region: values[AT.firstLevel]! + values[AT.secondLevel]!,
    country: values[AT.country]!,
  };
}
const WIDEST_MARGIN = 8;
const LEAST = 1e-3;
