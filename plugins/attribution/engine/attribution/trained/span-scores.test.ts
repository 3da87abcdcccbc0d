import { describe, expect, it } from 'vitest';
import { crfWeights, readCrf } from '../../models/crf-file';
import { forbid } from '../../models/crf';
import { NO_FEATURE } from '../../models/hash-features';
import { valueIn } from '../../models/sparse-table';
import { writeWeights } from '../../models/weights-file';
import { NO_CLUSTERS } from '../../models/word-clusters';
import { fromPlain } from '../../document/from-plain';
import { segment } from '../../text/segment';
import { readBlockWords } from './block-words';
import { SPAN_FILE } from './light-models';
import { spanFeatures } from './span-features';
import { SPAN_LABEL_COUNT } from './span-labels';
import { spanScorer } from './span-scores';
import { SPAN_STRIDE } from './span-templates';
import { createWordReader } from './word-codes';

const BITS = 14;
const TEXT =
  'The ferry will not sail, the harbour master said on Monday. “Nobody crosses in this,” she told ' +
  'the council, and a clerk added that two boats were lost. It rained all night.';

const emissions = Float32Array.from({ length: 2 ** BITS * SPAN_LABEL_COUNT }, (_, at) =>
  at % SPAN_LABEL_COUNT === 0 ? 0 : Math.sin(at) / 8,
);
const transitions = forbid(SPAN_LABEL_COUNT, []);
const crf = readCrf(
  writeWeights(
    crfWeights(
      SPAN_FILE,
      { labels: SPAN_LABEL_COUNT, bits: BITS, bias: 0, emissions, transitions },
      { prune: 0.05, largest: 1 },
    ),
  ),
  SPAN_FILE,
);

const story = segment(fromPlain('text', TEXT, 'body'));
const words = readBlockWords(story, 0, createWordReader(NO_CLUSTERS));
const cueAt = (word: string) => {
  const first = words.tokens.findIndex(({ text }) => text === word);
  return { first, end: first + 1 };
};
const CUES = ['said', 'told', 'added'].map(cueAt);

/** The score of the label after “outside” as the plain sum of what each feature weighs. */
const summed = (slots: Int32Array): number => {
  let sum = 0;
  for (const slot of slots) {
    if (slot !== NO_FEATURE) sum += (valueIn(crf.packed, slot) << 24) >> 24;
  }
  return sum * crf.scale;
};

describe('spanScorer', () => {
  it('scores tokens as the sum of their features, whatever it remembers of other cues', () => {
    const scoresOf = spanScorer(words, CUES, crf);
    for (const cue of [...CUES, ...CUES.toReversed()]) {
      const { scores, window } = scoresOf(cue);
      const { slots } = spanFeatures(words, cue, CUES, BITS);
      for (let at = 0; at < window.end - window.first; at += 1) {
        const own = slots.subarray(at * SPAN_STRIDE, (at + 1) * SPAN_STRIDE);
        expect(scores[at * SPAN_LABEL_COUNT + 1]).toBeCloseTo(summed(own), 4);
      }
    }
  });
});
