import { weighted } from '../engine/models/weighted';

/** The features of one case, and what it turned out to be. */
export interface Case {
  readonly features: Float64Array;
  readonly isRight: boolean;
}

const STEPS = 400;
const RATE = 0.5;
/** How strongly coefficients of scaled features are drawn to zero. */
const DECAY = 1e-3;

interface Scale {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

const scaleOf = (cases: readonly Case[], width: number): Scale => {
  const [mean, deviation] = [new Float64Array(width), new Float64Array(width)];
  for (const { features } of cases) {
    for (const [at, value] of features.entries()) {
      mean[at] = (mean[at] ?? 0) + value / cases.length;
    }
  }
  for (const { features } of cases) {
    for (const [at, value] of features.entries()) {
      deviation[at] = (deviation[at] ?? 0) + (value - (mean[at] ?? 0)) ** 2 / cases.length;
    }
  }
  return { mean, deviation: deviation.map((square) => Math.sqrt(square) + 1e-9) };
};

/** Coefficients of features as they are, out of those of scaled ones. */
const unscaled = (coefficients: Float64Array, { mean, deviation }: Scale): Float64Array => {
  const width = mean.length;
  const own = coefficients.map((each, at) => (at < width ? each / (deviation[at] ?? 1) : each));
  for (let at = 0; at < width; at += 1) {
    own[width] = (own[width] ?? 0) - (own[at] ?? 0) * (mean[at] ?? 0);
  }
  return own;
};

/** Fits a logistic regression by descent along all cases' slope. One coefficient for each feature, and the constant. */
export const fitLogistic = (cases: readonly Case[]): Float64Array => {
  const width = cases[0]?.features.length ?? 0;
  const scale = scaleOf(cases, width);
  const scaled = cases.map(({ features, isRight }) => ({
    isRight,
    features: features.map(
      (each, at) => (each - (scale.mean[at] ?? 0)) / (scale.deviation[at] ?? 1),
    ),
  }));
  let coefficients = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = coefficients.map((each, at) => (at < width ? -DECAY * each : 0));
    for (const { features, isRight } of scaled) {
      const share = 1 / (1 + Math.exp(-weighted(coefficients, features)));
      const miss = ((isRight ? 1 : 0) - share) / scaled.length;
      for (const [at, value] of features.entries()) slopes[at] = (slopes[at] ?? 0) + miss * value;
      slopes[width] = (slopes[width] ?? 0) + miss;
    }
    coefficients = coefficients.map((each, at) => each + RATE * (slopes[at] ?? 0));
  }
  return unscaled(coefficients, scale);
};
