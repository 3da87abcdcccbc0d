import { emissionScores, type Transitions } from '../../engine/models/crf';
import { NO_FEATURE } from '../../engine/models/hash-features';
import { seededRandom, shuffled } from '../random';
import { latticeOf, type Lattice } from './lattice';

/** One labelled sequence: the slots of its items' features, and what each item is. */
export interface Sequence {
  readonly slots: Int32Array;
  readonly labels: Uint8Array;
}

export interface CrfSettings {
  readonly labels: number;
  readonly stride: number;
  readonly bits: number;
  /** Transitions to begin with: zero, or `FORBIDDEN`, which stays. */
  readonly transitions: Transitions;
  readonly epochs: number;
  /** The weights of the epochs from this one on, counted from 0, are averaged. */
  readonly averageFrom: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features left out at each look at a sequence. */
  readonly dropout: number;
  readonly seed: number;
}

/** A field with unrounded weights. */
export interface TrainedCrf {
  readonly labels: number;
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** Called between sequences with how far the training is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** AdaGrad's running sums begin here, so that first steps stay small. */
const FIRST_SQUARE = 1e-2;
/** Labels that are this near to certain teach nothing. */
const SETTLED = 1e-3;

const withDropout = (slots: Int32Array, share: number, random: () => number): Int32Array =>
  share === 0 ? slots : slots.map((slot) => (random() < share ? NO_FEATURE : slot));

interface State {
  readonly crf: TrainedCrf;
  readonly squares: Float32Array;
  readonly transitionSquares: Float32Array;
}

const step = (
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  slope: number,
  rate: number,
): void => {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(square);
};

const updateEmissions = (
  { crf, squares }: State,
  slots: Int32Array,
  slopes: Float64Array,
  { stride, rate, decay }: CrfSettings,
): void => {
  const { labels, emissions } = crf;
  for (let item = 0; item * labels < slopes.length; item += 1) {
    let steepest = 0;
    for (let label = 0; label < labels; label += 1) {
      steepest = Math.max(steepest, Math.abs(slopes[item * labels + label] ?? 0));
    }
    if (steepest < SETTLED) continue;
    for (let place = item * stride; place < (item + 1) * stride; place += 1) {
      const slot = slots[place] ?? NO_FEATURE;
      if (slot === NO_FEATURE) continue;
      for (let label = 0; label < labels; label += 1) {
        const at = slot * labels + label;
        const slope = (slopes[item * labels + label] ?? 0) - decay * (emissions[at] ?? 0);
        step(emissions, squares, at, slope, rate);
      }
    }
  }
};

/** Gold less expected counts of label after label. */
const transitionSlopes = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
  { forward, backward, total }: Lattice,
  gold: Uint8Array,
): Float64Array => {
  const slopes = new Float64Array(transitions.length);
  for (let label = 0; label < labels; label += 1) {
    const expected = Math.exp((forward[label] ?? 0) + (backward[label] ?? 0) - total);
    slopes[labels * labels + label] = (gold[0] === label ? 1 : 0) - expected;
  }
  for (let item = 1; item < gold.length; item += 1) {
    for (let before = 0; before < labels; before += 1) {
      const reached = (forward[(item - 1) * labels + before] ?? 0) - total;
      for (let label = 0; label < labels; label += 1) {
        const at = before * labels + label;
        const path =
          reached +
          (transitions[at] ?? 0) +
          (scores[item * labels + label] ?? 0) +
          (backward[item * labels + label] ?? 0);
        const isGold = gold[item - 1] === before && gold[item] === label;
        slopes[at] = (slopes[at] ?? 0) + (isGold ? 1 : 0) - Math.exp(path);
      }
    }
  }
  return slopes;
};

const learnFrom = (
  state: State,
  slots: Int32Array,
  gold: Uint8Array,
  settings: CrfSettings,
): void => {
  const { crf, transitionSquares } = state;
  const { labels, transitions } = crf;
  const scores = emissionScores(crf, slots, settings.stride);
  const lattice = latticeOf(scores, transitions, labels);
  const slopes = new Float64Array(scores.length);
  for (let at = 0; at < slopes.length; at += 1) {
    const expected = (lattice.forward[at] ?? 0) + (lattice.backward[at] ?? 0) - lattice.total;
    slopes[at] = -Math.exp(expected);
  }
  for (const [item, label] of gold.entries()) {
    slopes[item * labels + label] = (slopes[item * labels + label] ?? 0) + 1;
  }
  const moves = transitionSlopes(scores, transitions, labels, lattice, gold);
  updateEmissions(state, slots, slopes, settings);
  for (const [at, slope] of moves.entries()) {
    if (slope !== 0) step(transitions, transitionSquares, at, slope, settings.rate);
  }
};

const addTo = (sums: Float32Array, values: Float32Array, share: number): void => {
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * share;
  }
};

/**
 * Trains a conditional random field by stochastic gradients with AdaGrad's step sizes. Bit for bit the same for the same
 * sequences and settings: sums are kept in 32 bits and the order is drawn from the seed.
 */
export const trainCrfModel = (
  sequences: readonly Sequence[],
  settings: CrfSettings,
  onProgress: OnProgress = () => undefined,
): TrainedCrf => {
  const { labels, bits, epochs, averageFrom, dropout, seed } = settings;
  const random = seededRandom(seed);
  const size = 2 ** bits * labels;
  const transitions = settings.transitions.slice();
  const state: State = {
    crf: { labels, emissions: new Float32Array(size), transitions },
    squares: new Float32Array(size).fill(FIRST_SQUARE),
    transitionSquares: new Float32Array(transitions.length).fill(FIRST_SQUARE),
  };
  const mean = {
    emissions: new Float32Array(size),
    transitions: new Float32Array(transitions.length),
  };
  const share = 1 / (epochs - averageFrom);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const [done, index] of shuffled(sequences.length, random).entries()) {
      const sequence = sequences[index];
      if (sequence === undefined || sequence.labels.length === 0) continue;
      const slots = withDropout(sequence.slots, dropout, random);
      learnFrom(state, slots, sequence.labels, settings);
      if (done % 1000 === 0) onProgress((epoch + done / sequences.length) / epochs);
    }
    if (epoch < averageFrom) continue;
    addTo(mean.emissions, state.crf.emissions, share);
    addTo(mean.transitions, state.crf.transitions, share);
  }
  return { ...state.crf, ...mean };
};
