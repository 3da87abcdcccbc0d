import { NO_FEATURE } from '../../engine/models/hash-features';
import type { Sequence, TrainedCrf } from './train-crf-model';

/**
 * Scores relative to label 0, which so needs none of its own: what is added to all labels of an item alike changes no
 * decision.
 */
export const relativeToFirst = (crf: TrainedCrf): TrainedCrf => {
  const { labels, emissions } = crf;
  const relative = emissions.map((weight, at) => weight - (emissions[at - (at % labels)] ?? 0));
  return { ...crf, emissions: relative };
};

/** The `keep` slots whose weights tell labels apart most: 1 for a kept slot, 0 for any other. */
export const strongestSlots = (crf: TrainedCrf, keep: number): Uint8Array => {
  const { labels, emissions } = relativeToFirst(crf);
  const strength = new Float32Array(emissions.length / labels);
  for (const [at, weight] of emissions.entries()) {
    const slot = Math.floor(at / labels);
    strength[slot] = Math.max(strength[slot] ?? 0, Math.abs(weight));
  }
  const threshold = strength.toSorted()[Math.max(0, strength.length - keep)] ?? 0;
  return Uint8Array.from(strength, (each) => (each > 0 && each >= threshold ? 1 : 0));
};

/** The sequences without the features that are not kept. */
export const withoutWeak = (
  sequences: readonly Sequence[],
  kept: Uint8Array,
): readonly Sequence[] =>
  sequences.map(({ slots, labels }) => ({
    labels,
    slots: slots.map((slot) => (kept[slot] === 1 ? slot : NO_FEATURE)),
  }));
