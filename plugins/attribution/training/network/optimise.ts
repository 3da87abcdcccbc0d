import type { TrainingSettings } from './settings';
import type { SharedState } from './shared';

const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.999;
const LEAST = 1e-8;

/** The part of the parameters that a worker cares for. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Adds up the workers' slopes of a part, always in the same order, in the first worker's; tells their squared length. */
export const sumSlopes = ({ slopes }: SharedState, { first, end }: Part): number => {
  const [sums, ...others] = slopes;
  if (sums === undefined) return 0;
  let length = 0;
  for (let at = first; at < end; at += 1) {
    let sum = sums[at] ?? 0;
    for (const other of others) sum += other[at] ?? 0;
    sums[at] = sum;
    length += sum * sum;
  }
  return length;
};

/** Up from zero, then down along a cosine to the last rate. */
export const rateAt = (step: number, steps: number, settings: TrainingSettings): number => {
  const { rate, warmUp, lastRate } = settings;
  if (step < warmUp) return (rate * (step + 1)) / warmUp;
  const done = (step - warmUp) / Math.max(1, steps - warmUp);
  return rate * (lastRate + (1 - lastRate) * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, done))));
};

/** One step of Adam over a part. `scale` shortens the slopes; `step` counts from 0. */
export const moveParameters = (
  { parameters, slopes, means, squares, smoothed, decaying }: SharedState,
  { first, end }: Part,
  step: number,
  scale: number,
  rate: number,
  { smoothing, decay }: TrainingSettings,
): void => {
  const sums = slopes[0] ?? new Float32Array(0);
  const meanShare = 1 - MEAN_KEPT ** (step + 1);
  const squareShare = 1 - SQUARE_KEPT ** (step + 1);
  const kept = Math.min(smoothing, (1 + step) / (10 + step));
  for (let at = first; at < end; at += 1) {
    const slope = (sums[at] ?? 0) * scale;
    const mean = MEAN_KEPT * (means[at] ?? 0) + (1 - MEAN_KEPT) * slope;
    const square = SQUARE_KEPT * (squares[at] ?? 0) + (1 - SQUARE_KEPT) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    const before = parameters[at] ?? 0;
    const by = mean / meanShare / (Math.sqrt(square / squareShare) + LEAST);
    const value = before - rate * (by + decay * (decaying[at] ?? 0) * before);
    parameters[at] = value;
    smoothed[at] = kept * (smoothed[at] ?? 0) + (1 - kept) * value;
  }
};
