/** The sum that a logistic regression weighs features by; the last coefficient is the constant. */
export const weighted = (coefficients: ArrayLike<number>, features: Float64Array): number =>
  features.reduce(
    (sum, feature, at) => sum + feature * (coefficients[at] ?? 0),
    coefficients[features.length] ?? 0,
  );
