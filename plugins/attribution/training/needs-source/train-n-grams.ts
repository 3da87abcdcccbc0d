import { NGRAM_SLOTS, nGramScore, nGramsOf } from '../../engine/needs-source/n-grams';
import { seededRandom, shuffled } from '../random';
import type { Statement } from './statements';

const EPOCHS = 6;
const RATE = 0.3;
const DECAY = 2e-5;
const SEED = 5;

/** Weights of n-grams: a logistic regression by stochastic gradients with AdaGrad's steps. Same statements, same bits. */
export const trainNGrams = (statements: readonly Statement[]): Float32Array => {
  const cases = statements.map(({ text, isAttributed }) => ({
    slots: nGramsOf(text),
    right: isAttributed ? 1 : 0,
  }));
  const weights = new Float32Array(NGRAM_SLOTS);
  const squares = new Float32Array(NGRAM_SLOTS).fill(1e-2);
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of shuffled(cases.length, random)) {
      const each = cases[index];
      if (each === undefined) continue;
      const { slots, right } = each;
      const share = 1 / (1 + Math.exp(-nGramScore(weights, slots)));
      const miss = (right - share) / Math.sqrt(Math.max(1, slots.length));
      for (const slot of slots) {
        const slope = miss - DECAY * (weights[slot] ?? 0);
        const square = (squares[slot] ?? 0) + slope * slope;
        squares[slot] = square;
        weights[slot] = (weights[slot] ?? 0) + (RATE * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
};
