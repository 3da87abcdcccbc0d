/** A rising step function of scores: places in rising order, and the share that was right at each. */
export interface Calibration {
  readonly scores: ArrayLike<number>;
  readonly shares: ArrayLike<number>;
}

/** What share of such scores is right, between two places on the straight line that joins them. 0 to 1. */
export const calibrated = ({ scores, shares }: Calibration, score: number): number => {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] ?? 0) < score) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [shares[low - 1], shares[low]];
  if (before === undefined) return behind ?? 0;
  if (behind === undefined) return before;
  const [from, to] = [scores[low - 1] ?? 0, scores[low] ?? 0];
  return before + ((behind - before) * (score - from)) / Math.max(1e-12, to - from);
};
