/** Scores of label after label, `[before × labels + label]`; the last row is for the first of a sequence. */
export interface ChainScores {
  readonly labels: number;
  readonly transitions: Float32Array;
}

/** What a sequence's loss asks of its scores and transitions. */
export interface ChainSlopes {
  /** −log of the probability of the marked labels among all sequences of labels. */
  readonly loss: number;
  /** `[item × labels + label]`. */
  readonly scores: Float32Array;
}

const exponentials = (
  scores: Float32Array,
  labels: number,
): { readonly values: Float64Array; readonly shift: number } => {
  const values = new Float64Array(scores.length);
  let shift = 0;
  for (let at = 0; at < scores.length; at += labels) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < labels; label += 1) {
      values[at + label] = Math.exp((scores[at + label] ?? 0) - top);
    }
    shift += top;
  }
  return { values, shift };
};

/** Shares of paths that reach each label, and what each item's sum was before it was made 1. */
const runForward = (
  values: Float64Array,
  moves: Float64Array,
  labels: number,
): { readonly reached: Float64Array; readonly sums: Float64Array } => {
  const items = values.length / labels;
  const [reached, sums] = [new Float64Array(values.length), new Float64Array(items)];
  for (let item = 0; item < items; item += 1) {
    const at = item * labels;
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      let arriving = item === 0 ? (moves[labels * labels + label] ?? 0) : 0;
      for (let before = item === 0 ? labels : 0; before < labels; before += 1) {
        arriving += (reached[at - labels + before] ?? 0) * (moves[before * labels + label] ?? 0);
      }
      const value = arriving * (values[at + label] ?? 0);
      reached[at + label] = value;
      sum += value;
    }
    for (let label = 0; label < labels; label += 1) {
      reached[at + label] = (reached[at + label] ?? 0) / sum;
    }
    sums[item] = sum;
  }
  return { reached, sums };
};

const goldScore = (
  { labels, transitions }: ChainScores,
  scores: Float32Array,
  gold: Uint8Array,
): number => {
  let sum = 0;
  let before = labels;
  for (const [item, label] of gold.entries()) {
    sum += (scores[item * labels + label] ?? 0) + (transitions[before * labels + label] ?? 0);
    before = label;
  }
  return sum;
};

/**
 * The loss of one sequence and its slopes; those of the transitions are added to `transitionSlopes`, times `weight`, as are
 * those of the scores.
 */
export const chainLoss = (
  chain: ChainScores,
  scores: Float32Array,
  gold: Uint8Array,
  weight: number,
  transitionSlopes: Float32Array,
): ChainSlopes => {
  const { labels, transitions } = chain;
  const moves = Float64Array.from(transitions, (score) => Math.exp(score));
  const { values, shift } = exponentials(scores, labels);
  const { reached, sums } = runForward(values, moves, labels);
  const slopes = new Float32Array(scores.length);
  let leaving = new Float64Array(labels).fill(1);
  const add = (at: number, by: number): void => {
    transitionSlopes[at] = (transitionSlopes[at] ?? 0) + by * weight;
  };
  for (let item = gold.length - 1; item >= 0; item -= 1) {
    const at = item * labels;
    const label = gold[item] ?? 0;
    const onward = new Float64Array(labels);
    for (let to = 0; to < labels; to += 1) {
      const share = (reached[at + to] ?? 0) * (leaving[to] ?? 0);
      slopes[at + to] = (share - (to === label ? 1 : 0)) * weight;
      if (item === 0) {
        add(labels * labels + to, share - (to === label ? 1 : 0));
        continue;
      }
      const weighted = ((values[at + to] ?? 0) * (leaving[to] ?? 0)) / (sums[item] ?? 1);
      for (let before = 0; before < labels; before += 1) {
        const step = (moves[before * labels + to] ?? 0) * weighted;
        onward[before] = (onward[before] ?? 0) + step;
        add(before * labels + to, (reached[at - labels + before] ?? 0) * step);
      }
    }
    if (item > 0) add((gold[item - 1] ?? 0) * labels + label, -1);
    leaving = onward;
  }
  let total = shift;
  for (const sum of sums) total += Math.log(sum);
  return { loss: total - goldScore(chain, scores, gold), scores: slopes };
};
