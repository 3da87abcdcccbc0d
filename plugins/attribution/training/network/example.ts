import type { BlockWords, TokenRange } from '../../engine/attribution/trained/block-words';
import type { CueSurroundings } from '../../engine/attribution/trained/network/cue-inputs';
import { tokenInputs, type Vocabulary } from '../../engine/attribution/trained/network/word-inputs';
import type { TokenInputs } from '../../engine/models/network/forward';
import type { TokenAttribution } from '../crf/gold-labels';

/** One block to learn from. All of it can be sent to a worker. */
export interface Example {
  readonly inputs: TokenInputs;
  readonly surroundings: CueSurroundings;
  readonly sentences: readonly TokenRange[];
  readonly cueLabels: Uint8Array;
  /** Whether a token is in the source (1) or the content (2) of any attribution of the block. */
  readonly roles: Uint8Array;
  readonly attributions: readonly { readonly cue: TokenRange; readonly labels: Uint8Array }[];
}

const markRange = (labels: Uint8Array, { first, end }: TokenRange, begin: number): void => {
  labels.fill(begin + 1, first, end);
  if (first < end) labels[first] = begin;
};

const spanLabels = ({ source, cue, content }: TokenAttribution, length: number): Uint8Array => {
  const labels = new Uint8Array(length);
  for (const range of source) markRange(labels, range, 1);
  for (const range of content) markRange(labels, range, 3);
  labels.fill(0, cue.first, cue.end);
  for (let at = 1; at < length; at += 1) {
    const [before, label] = [labels[at - 1] ?? 0, labels[at] ?? 0];
    if (label === 2 && before !== 1 && before !== 2) labels[at] = 1;
    if (label === 4 && before !== 3 && before !== 4) labels[at] = 3;
  }
  return labels;
};

const rolesOf = (marked: readonly TokenAttribution[], length: number): Uint8Array => {
  const roles = new Uint8Array(length);
  for (const { source } of marked) for (const { first, end } of source) roles.fill(1, first, end);
  for (const { content } of marked) for (const { first, end } of content) roles.fill(2, first, end);
  return roles;
};

/** What a block teaches, given what an annotator marked in it. */
export const exampleOf = (
  words: BlockWords,
  marked: readonly TokenAttribution[],
  vocabulary: Vocabulary,
): Example => {
  const length = words.tokens.length;
  const cueLabels = new Uint8Array(length);
  for (const { cue } of marked) markRange(cueLabels, cue, 1);
  const startsSentence = new Set(words.sentences.map(({ first }) => first));
  for (const first of startsSentence) if (cueLabels[first] === 2) cueLabels[first] = 1;
  const { quotation, sentence, readings, sentences } = words;
  return {
    inputs: tokenInputs(words, vocabulary),
    surroundings: { quotation, sentence, readings },
    sentences,
    cueLabels,
    roles: rolesOf(marked, length),
    attributions: marked.map((each) => ({ cue: each.cue, labels: spanLabels(each, length) })),
  };
};
