import type { AttributionNetwork } from '../attribution/trained/network/load-network';
import { tokenInputs } from '../attribution/trained/network/word-inputs';
import { createWordReader } from '../attribution/trained/word-codes';
import { calibrated } from '../models/isotonic';
import { createModel } from '../models/network/model';
import { createNetwork } from '../models/network/network';
import { storedTensor, writeStored } from '../models/network/stored-parameters';
import { weighted } from '../models/weighted';
import { readWeights } from '../models/weights-file';
import { NO_CLUSTERS } from '../models/word-clusters';
import { nGramScore, nGramsOf } from './n-grams';
import { NEEDS_SOURCE_FILE, statementShape } from './statement-shape';
import { statementWords } from './statement-words';

/** Scores a statement: how likely it is one that newsrooms attribute. */
export interface NeedsSource {
  /** 0 to 1, calibrated on held-out stories in which about one of four such statements had its source cut away. */
  readonly shareOf: (statement: string) => number;
  /** The same before it is calibrated: the higher, the likelier. */
  readonly scoreOf: (statement: string) => number;
  /** What the score is mixed from: the network's reading, and that of the n-grams. */
  readonly readingsOf: (statement: string) => Float64Array;
}

/** How much more each token looks like part of what somebody said than of what a writer tells, on average. */
const meanOf = (roleScores: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < roleScores.length; at += 3) {
    sum += (roleScores[at + 2] ?? 0) - (roleScores[at] ?? 0);
  }
  return sum / Math.max(1, roleScores.length / 3);
};

/**
 * Makes the scorer out of its weights file; it reads words as the attributions' network does. Sees a statement alone, never
 * its place. Throws `WeightsError` for another file.
 */
export const loadNeedsSource = (
  bytes: Uint8Array,
  { vocabulary, vectors }: Pick<AttributionNetwork, 'vocabulary' | 'vectors'>,
): NeedsSource => {
  const weights = readWeights(bytes, NEEDS_SOURCE_FILE);
  const model = createModel(statementShape(vocabulary.words.length));
  writeStored(model, weights);
  const network = createNetwork(model, vectors);
  const codesOf = createWordReader(NO_CLUSTERS);
  const nGrams = storedTensor(weights, 'n-grams');
  const nGramWeights = Float32Array.from(nGrams.values, (value) => value * nGrams.scale);
  const mix = storedTensor(weights, 'mix').values;
  const calibration = {
    scores: storedTensor(weights, 'calibration.scores').values,
    shares: storedTensor(weights, 'calibration.shares').values,
  };
  const readingsOf = (statement: string): Float64Array => {
    const inputs = tokenInputs(statementWords(statement, codesOf), vocabulary);
    const { roleScores } = network.read(inputs);
    return Float64Array.of(meanOf(roleScores), nGramScore(nGramWeights, nGramsOf(statement)));
  };
  const scoreOf = (statement: string): number => weighted(mix, readingsOf(statement));
  return {
    readingsOf,
    scoreOf,
    shareOf: (statement) => calibrated(calibration, scoreOf(statement)),
  };
};
