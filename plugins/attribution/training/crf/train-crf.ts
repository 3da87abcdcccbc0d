import { readBlockWords, type BlockWords } from '../../engine/attribution/trained/block-words';
import {
  CUE_LABEL_COUNT,
  CUE_LABELS,
  CUE_STRIDE,
  cueFeatures,
} from '../../engine/attribution/trained/cue-features';
import { CUE_TRANSITIONS, SPAN_TRANSITIONS } from '../../engine/attribution/trained/decode';
import { CUE_FILE, SPAN_FILE } from '../../engine/attribution/trained/light-models';
import { spanFeatures } from '../../engine/attribution/trained/span-features';
import { SPAN_LABEL_COUNT, SPAN_LABELS } from '../../engine/attribution/trained/span-labels';
import { SPAN_STRIDE } from '../../engine/attribution/trained/span-templates';
import { createWordReader } from '../../engine/attribution/trained/word-codes';
import { crfWeights } from '../../engine/models/crf-file';
import type { Weights } from '../../engine/models/weights-file';
import { wordClusters } from '../../engine/models/word-clusters';
import type { CorpusStory } from '../corpus/read-corpus';
import { attributionsOfBlock, type TokenAttribution } from './gold-labels';
import { relativeToFirst, strongestSlots, withoutWeak } from './select-features';
import { trainCrfModel, type CrfSettings, type OnProgress, type Sequence } from './train-crf-model';

/** One stage: its field, how many slots are kept, and what is added to “outside” when decoding. */
interface Stage {
  readonly file: { readonly name: string; readonly version: number };
  readonly settings: CrfSettings;
  readonly keep: number;
  /** Chosen on dev. */
  readonly bias: number;
}

const CUE_STAGE: Stage = {
  file: CUE_FILE,
  settings: {
    labels: CUE_LABEL_COUNT,
    stride: CUE_STRIDE,
    bits: 21,
    transitions: CUE_TRANSITIONS,
    epochs: 6,
    averageFrom: 2,
    rate: 0.08,
    decay: 1e-6,
    dropout: 0.15,
    seed: 1,
  },
  keep: 150_000,
  bias: 0,
};

const SPAN_STAGE: Stage = {
  file: SPAN_FILE,
  settings: {
    ...CUE_STAGE.settings,
    labels: SPAN_LABEL_COUNT,
    stride: SPAN_STRIDE,
    transitions: SPAN_TRANSITIONS,
    rate: 0.06,
    seed: 2,
  },
  keep: 150_000,
  bias: 0,
};

/** Epochs of the first training, which only tells which features are worth keeping. */
const FIRST_EPOCHS = 4;

const QUANTISED = { prune: 0.03, largest: 3 } as const;

/** One block of a story with what an annotator marked in it. */
interface MarkedBlock {
  readonly words: BlockWords;
  readonly attributions: readonly TokenAttribution[];
}

/** The blocks of corpus stories, read for training. */
const markedBlocks = (
  stories: readonly CorpusStory[],
  clusters: Weights,
): readonly MarkedBlock[] => {
  const codesOf = createWordReader(wordClusters(clusters));
  return stories.flatMap(({ story, attributions }) =>
    [...story.blocks.keys()].map((block) => {
      const words = readBlockWords(story, block, codesOf);
      return { words, attributions: attributionsOfBlock(words.tokens, attributions) };
    }),
  );
};

/** One sequence for each sentence of a block. */
const cueSequences = ({ words, attributions }: MarkedBlock, bits: number): readonly Sequence[] => {
  const labels = new Uint8Array(words.tokens.length);
  for (const { cue } of attributions) {
    labels.fill(CUE_LABELS.inside, cue.first, cue.end);
    labels[cue.first] = CUE_LABELS.begin;
  }
  return words.sentences.map((sentence) => ({
    slots: cueFeatures(words, sentence, bits),
    labels: labels.slice(sentence.first, sentence.end),
  }));
};

/** One sequence for each attribution of a block. */
const spanSequences = ({ words, attributions }: MarkedBlock, bits: number): readonly Sequence[] => {
  const cues = attributions.map(({ cue }) => cue);
  return attributions.map(({ cue, source, content }) => {
    const { slots, window } = spanFeatures(words, cue, cues, bits);
    const labels = new Uint8Array(words.tokens.length);
    for (const { first, end } of source) labels.fill(SPAN_LABELS.insideSource, first, end);
    for (const { first, end } of content) labels.fill(SPAN_LABELS.insideContent, first, end);
    labels.fill(SPAN_LABELS.outside, cue.first, cue.end);
    return { slots, labels: withBegins(labels.slice(window.first, window.end)) };
  });
};

const BEGIN_OF: ReadonlyMap<number, number> = new Map([
  [SPAN_LABELS.insideSource, SPAN_LABELS.beginSource],
  [SPAN_LABELS.insideContent, SPAN_LABELS.beginContent],
]);

const withBegins = (labels: Uint8Array): Uint8Array =>
  labels.map((label, at) => (labels[at - 1] === label ? label : (BEGIN_OF.get(label) ?? label)));

/** Trains twice: with all features, then with those alone that proved strong. */
const trainStage = (
  { file, settings, keep, bias }: Stage,
  sequences: readonly Sequence[],
  onProgress: OnProgress,
): Weights => {
  const first = trainCrfModel(sequences, { ...settings, epochs: FIRST_EPOCHS }, (share) =>
    onProgress(share / 2),
  );
  const strong = withoutWeak(sequences, strongestSlots(first, keep));
  const crf = trainCrfModel(strong, settings, (share) => onProgress((1 + share) / 2));
  return crfWeights(file, { ...relativeToFirst(crf), bits: settings.bits, bias }, QUANTISED);
};

/** Trains both stages of the light model. The same stories and clusters give the same weights, bit for bit. */
export const trainCrf = (
  stories: readonly CorpusStory[],
  clusters: Weights,
  onProgress: OnProgress = () => undefined,
): { readonly cue: Weights; readonly span: Weights } => {
  const blocks = markedBlocks(stories, clusters);
  const cue = trainStage(
    CUE_STAGE,
    blocks.flatMap((block) => cueSequences(block, CUE_STAGE.settings.bits)),
    (share) => onProgress(share / 3),
  );
  const span = trainStage(
    SPAN_STAGE,
    blocks.flatMap((block) => spanSequences(block, SPAN_STAGE.settings.bits)),
    (share) => onProgress((1 + 2 * share) / 3),
  );
  onProgress(1);
  return { cue, span };
};
