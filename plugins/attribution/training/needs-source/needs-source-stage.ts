import { weighted } from '../../engine/models/weighted';
import { createWordReader } from '../../engine/attribution/trained/word-codes';
import { loadNetwork } from '../../engine/attribution/trained/network/load-network';
import { NETWORK_FILE } from '../../engine/attribution/trained/network/network-file';
import { tokenInputs, type Vocabulary } from '../../engine/attribution/trained/network/word-inputs';
import { parametersOf, type NetworkShape } from '../../engine/models/network/shape';
import {
  readWeights,
  writeWeights,
  type Tensor,
  type Weights,
} from '../../engine/models/weights-file';
import { NO_CLUSTERS } from '../../engine/models/word-clusters';
import { loadNeedsSource } from '../../engine/needs-source/needs-source';
import { NEEDS_SOURCE_FILE, statementShape } from '../../engine/needs-source/statement-shape';
import { statementWords } from '../../engine/needs-source/statement-words';
import type { CorpusStory } from '../corpus/read-corpus';
import { floatColumn } from '../float-column';
import { isotonic } from '../isotonic';
import { fitLogistic } from '../logistic-regression';
import { beginParameters } from '../network/begin';
import type { Example } from '../network/example';
import { packParameters } from '../network/pack-weights';
import { trainParameters } from '../network/run-workers';
import { TRAINING_SETTINGS, type TrainingSettings } from '../network/settings';
import type { Stage } from '../stage';
import { statementsOf, type Statement } from './statements';
import { trainNGrams } from './train-n-grams';

const FILE = 'needs-source.bin';

/** Chosen on dev. The encoder begins as that of the attributions' network, so it learns slowly and soon enough. */
const SETTINGS: TrainingSettings = {
  ...TRAINING_SETTINGS,
  epochs: 6,
  batch: 1600,
  rate: 1e-3,
  warmUp: 60,
  smoothing: 0.99,
  dropInput: 0.3,
  dropLayer: 0.2,
  dropOutput: 0.4,
  hideWord: 0.1,
  unlistWord: 0.2,
  cueWeight: 0,
  roleWeight: 1,
};

/** How often a statement that was all of its sentence is shown, where others are shown once. */
const SHOWN_WHOLE = 2;

/** A statement as a block all of whose tokens are part of some content, or of none. */
const exampleOf = (
  { text, isAttributed }: Statement,
  vocabulary: Vocabulary,
  codesOf: ReturnType<typeof createWordReader>,
): Example => {
  const words = statementWords(text, codesOf);
  const { length } = words.tokens;
  const { quotation, sentence, readings, sentences } = words;
  return {
    inputs: tokenInputs(words, vocabulary),
    surroundings: { quotation, sentence, readings },
    sentences,
    cueLabels: new Uint8Array(length),
    roles: new Uint8Array(length).fill(isAttributed ? 2 : 0),
    attributions: [],
  };
};

/** The statements of stories, each as often as it is shown. */
const shownStatements = (stories: readonly CorpusStory[]): readonly Statement[] =>
  stories
    .flatMap(statementsOf)
    .flatMap((statement) =>
      Array.from(
        { length: statement.isAttributed && statement.isWhole ? SHOWN_WHOLE : 1 },
        () => statement,
      ),
    );

const examplesOf = (
  statements: readonly Statement[],
  vocabulary: Vocabulary,
): readonly Example[] => {
  const codesOf = createWordReader(NO_CLUSTERS);
  return statements
    .map((statement) => exampleOf(statement, vocabulary, codesOf))
    .filter(({ cueLabels }) => cueLabels.length > 0);
};

/** Parameters that begin as those of the same name in another network, where it has them. */
const begunFrom = (shape: NetworkShape, weights: Weights): Float32Array => {
  const begun = beginParameters(shape, SETTINGS.seed);
  for (const { name, rows, columns, offset } of parametersOf(shape)) {
    if (!/^(?:token|input|encoder)\./u.test(name)) continue;
    const values = weights.tensors.get(name)?.values;
    if (values?.length !== rows * columns) continue;
    const scales = weights.tensors.get(`${name}.scales`)?.values;
    for (let at = 0; at < values.length; at += 1) {
      begun[offset + at] = (values[at] ?? 0) * (scales?.[at % columns] ?? 1);
    }
  }
  return begun;
};

/** Weights of n-grams in 8 bits. */
const packNGrams = (weights: Float32Array): Tensor => {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const values = Int8Array.from(weights, (weight) => Math.round((weight * 127) / top));
  return { shape: [values.length], values, scale: top / 127 };
};

/** What was learned on train, with a mix and a calibration that say nothing yet. */
const uncalibrated = (
  shape: NetworkShape,
  parameters: Float32Array,
  nGrams: Float32Array,
): Weights => {
  const tensors = new Map(packParameters(shape, parameters));
  tensors.set('n-grams', packNGrams(nGrams));
  tensors.set('mix', floatColumn([1, 1, 0]));
  tensors.set('calibration.scores', floatColumn([0]));
  tensors.set('calibration.shares', floatColumn([0]));
  return { ...NEEDS_SOURCE_FILE, settings: {}, tensors };
};

const calibratedOn = (
  weights: Weights,
  dev: readonly CorpusStory[],
  network: ReturnType<typeof loadNetwork>,
): Weights => {
  const { readingsOf } = loadNeedsSource(writeWeights(weights), network);
  const cases = dev
    .flatMap(statementsOf)
    .filter(({ isWhole }) => isWhole)
    .map(({ text, isAttributed }) => ({ features: readingsOf(text), isRight: isAttributed }));
  const mix = Float32Array.from(fitLogistic(cases));
  const { scores, shares } = isotonic(
    cases.map(({ features, isRight }) => ({ score: weighted(mix, features), isRight })),
  );
  const tensors = new Map(weights.tensors);
  tensors.set('mix', floatColumn(mix));
  tensors.set('calibration.scores', floatColumn(scores));
  tensors.set('calibration.shares', floatColumn(shares));
  return { ...weights, tensors };
};

/** Learns from train which statements newsrooms attribute, and on dev what a score is worth. */
export const NEEDS_SOURCE_STAGE: Stage = {
  title: 'Needs a source',
  files: [FILE],
  run: async ({ train, dev, weights, progress }) => {
    const bytes = weights.get('network.bin') ?? new Uint8Array(0);
    const network = loadNetwork(bytes);
    const { vocabulary, vectors } = network;
    const shape = statementShape(vocabulary.words.length);
    progress(0, 'reading');
    const statements = shownStatements(train);
    const parameters = await trainParameters({
      shape,
      settings: SETTINGS,
      vectors,
      examples: examplesOf(statements, vocabulary),
      checkpoint: null,
      progress,
      begun: begunFrom(shape, readWeights(bytes, NETWORK_FILE)),
    });
    const made = calibratedOn(
      uncalibrated(shape, parameters, trainNGrams(statements)),
      dev,
      network,
    );
    return new Map([[FILE, writeWeights(made)]]);
  },
};
