import type { Calibration } from '../engine/models/isotonic';

/** One score with whether it was right. */
export interface Outcome {
  readonly score: number;
  readonly isRight: boolean;
}

interface Pool {
  readonly sum: number;
  readonly right: number;
  readonly count: number;
}

/**
 * The rising function of scores that fits outcomes best: neighbours that fall are pooled (pool adjacent violators, Ayer et
 * al. 1955). Each pool stands at its mean score.
 */
export const isotonic = (outcomes: readonly Outcome[]): Calibration => {
  const pools: Pool[] = [];
  for (const { score, isRight } of outcomes.toSorted((a, b) => a.score - b.score)) {
    let pool: Pool = { sum: score, right: isRight ? 1 : 0, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.right * pool.count >= pool.right * last.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = {
        sum: last.sum + pool.sum,
        right: last.right + pool.right,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  }
  return {
    scores: Float32Array.from(pools, ({ sum, count }) => sum / count),
    shares: Float32Array.from(pools, ({ right, count }) => right / count),
  };
};
