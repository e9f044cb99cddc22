import { type Choice, derive } from './boosting.ts';

/**
 * Linear weights that maximise the likelihood of the right options, with L2 on the weights; by Adam over the whole data, so
 * the outcome is the same every time. `active` says which features may have a weight.
 */
export function fitWeights(
  choices: readonly Choice[],
  active: readonly boolean[],
  l2: number,
  steps = 150,
): Float64Array {
  const taught = choices.filter(({ right, options }) => options.length > 1 && right.some((share) => share > 0));
  const rows = taught.flatMap(({ options }) => options);
  const total = taught.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(active.length);
  const [mean, square] = [new Float64Array(active.length), new Float64Array(active.length)];
  const [scores, gradients, curvatures] = [0, 1, 2].map(() => new Float64Array(rows.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= steps; step++) {
    for (const [row, values] of rows.entries()) {
      let score = 0;
      for (let feature = 0; feature < weights.length; feature++) score += weights[feature]! * values[feature]!;
      scores[row] = score;
    }
    derive(taught, scores, gradients, curvatures);
    const slope = new Float64Array(active.length);
    for (const [row, values] of rows.entries()) {
      const gradient = gradients[row]! / total;
      for (let feature = 0; feature < slope.length; feature++) slope[feature]! += gradient * values[feature]!;
    }
    const rate = 0.1 * Math.min(1, (2 * (steps - step)) / steps);
    for (let feature = 0; feature < weights.length; feature++) {
      if (!active[feature]) continue;
      const g = slope[feature]! + l2 * weights[feature]!;
      mean[feature] = 0.9 * mean[feature]! + 0.1 * g;
      square[feature] = 0.999 * square[feature]! + 0.001 * g * g;
      weights[feature]! -=
        (rate * mean[feature]!) / (1 - 0.9 ** step) / (Math.sqrt(square[feature]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Logistic regression by Newton's method: `rows` with an outcome of 0 or 1 each. Returns one weight a column. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  l2: number,
): readonly number[] {
  const width = rows[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < 30; step++) {
    const slope = weights.map((weight) => -l2 * weight);
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? l2 : 0)));
    for (const [index, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      for (let i = 0; i < width; i++) {
        slope[i]! += (outcomes[index]! - p) * row[i]!;
        for (let j = 0; j < width; j++) curvature[i]![j]! += p * (1 - p) * row[i]! * row[j]!;
      }
    }
    const change = solve(curvature, slope);
    weights = weights.map((weight, i) => weight + change[i]!);
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const a = matrix.map((row, i) => [...row, vector[i]!]);
  for (let i = 0; i < a.length; i++) {
    const pivot = a.findIndex(
      (row, j) => j >= i && Math.abs(row[i]!) === Math.max(...a.slice(i).map((r) => Math.abs(r[i]!))),
    );
    [a[i], a[pivot]] = [a[pivot]!, a[i]!];
    for (let j = i + 1; j < a.length; j++) {
      const factor = a[j]![i]! / a[i]![i]!;
      for (let k = i; k <= a.length; k++) a[j]![k]! -= factor * a[i]![k]!;
    }
  }
  const solution = new Array<number>(a.length).fill(0);
  for (let i = a.length - 1; i >= 0; i--) {
    let rest = a[i]![a.length]!;
    for (let k = i + 1; k < a.length; k++) rest -= a[i]![k]! * solution[k]!;
    solution[i] = rest / a[i]![i]!;
  }
  return solution;
}
