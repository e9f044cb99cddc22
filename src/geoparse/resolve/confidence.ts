import { AT, type Feature } from './features.ts';
import type { ResolverModel } from './model.ts';
import { kmBetween } from './names.ts';
import type { RankedName } from './passes.ts';

/** What the ranking itself says of the best option: see `confidenceFeatures`. */
const OF_THE_RANKING = ['intercept', 'share', 'margin'] as const;
/** Features of the best option that tell how often such a choice is right. */
const OF_THE_PLACE = [
  'optionCount',
  'matchLoss',
  'partial',
  'nearby',
  'demonym',
  'population',
  'size',
  'city',
  'district',
  'firstLevel',
  'country',
  'worldRegion',
  'water',
  'feature',
  'unclassified',
  'inLanguage',
  'kindAgrees',
  'kindDisagrees',
  'containerAgrees',
  'containerDisagrees',
  'publisherDistance',
  'heldByRegion',
  'sameCountryShare',
  'sameRegionShare',
  'near50',
  'nearest',
  'frequency',
] as const satisfies readonly Feature[];

export const CONFIDENCE_FEATURES = [...OF_THE_RANKING, ...OF_THE_PLACE] as const;
export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];

/** Options this close to the chosen one, in km, would be right as well: the corpora's "within 161 km" (100 miles). */
const SAME_AREA_KM = 161;

/** The calibrated probability, 0..1, that the name's best option is right; 0 where there is none. */
export function confidenceOf(ranked: RankedName, { confidence }: ResolverModel): number {
  if (ranked.name.options.length === 0) return 0;
  const values = confidenceFeatures(ranked);
  const sum = CONFIDENCE_FEATURES.reduce(
    (total, feature, index) => total + (confidence[feature] ?? 0) * values[index]!,
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What the confidence is judged by, in the order of `CONFIDENCE_FEATURES`: `share` is the log-odds of the options in the area of
 * the best one, `margin` how far its score is above the best one elsewhere.
 */
export function confidenceFeatures({ name: { options }, features, scores }: RankedName): readonly number[] {
  const best = scores.indexOf(Math.max(...scores));
  const { sphere } = options[best]!;
  let [share, next] = [0, scores[best]! - WIDEST_MARGIN];
  for (const [index, option] of options.entries()) {
    if (kmBetween(sphere, option.sphere) <= SAME_AREA_KM) share += option.probability;
    else next = Math.max(next, scores[index]!);
  }
  const sure = Math.min(1 - LEAST, Math.max(LEAST, share));
  return [
    1,
    Math.log(sure / (1 - sure)),
    scores[best]! - next,
    ...OF_THE_PLACE.map((feature) => features[best]![AT[feature]]!),
  ];
}
const WIDEST_MARGIN = 8;
const LEAST = 1e-3;
