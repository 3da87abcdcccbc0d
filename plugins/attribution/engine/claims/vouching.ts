import type { Attribution } from '../attribution/attribution';
import { overlapping } from '../text/overlapping';
import type { SegmentedStory } from '../text/segments';
import type { Span } from '../text/span';

/** Whether an attribution says who: a hedge with nobody behind it does not. */
export const vouches = ({ source, strength, inherited }: Attribution): boolean =>
  (source !== null || inherited) && strength !== 'hedged' && strength !== 'none';

/** All words of an attribution: source, cue, content. */
export const partsOf = ({ source, cue, content }: Attribution): readonly Span[] =>
  [source, cue, ...content].flatMap((part) => part ?? []);

/** Who stands behind each sentence, by the sentence's index. */
export interface Vouchers {
  /** Attributions with words in the sentence that say who. */
  readonly own: readonly (readonly Attribution[])[];
  /** Those of the sentences before it in its paragraph, which a reader takes to go on. */
  readonly carried: readonly (readonly Attribution[])[];
}

const sentencesTouched = (story: SegmentedStory, attribution: Attribution): ReadonlySet<number> => {
  const touched = new Set<number>();
  for (const part of partsOf(attribution)) {
    const { first, end } = overlapping(story.sentences, part);
    for (let index = first; index < end; index += 1) touched.add(index);
  }
  return touched;
};

/** Finds who stands behind each sentence of a story. */
export const findVouchers = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
): Vouchers => {
  const own: Attribution[][] = story.sentences.map(() => []);
  for (const attribution of attributions.filter(vouches)) {
    for (const index of sentencesTouched(story, attribution)) own[index]?.push(attribution);
  }
  const carried: (readonly Attribution[])[] = [];
  story.sentences.forEach(({ block }, index) => {
    const before = story.sentences[index - 1];
    const last = own[index - 1] ?? [];
    const goesOn = before !== undefined && before.block === block;
    carried.push(!goesOn ? [] : last.length > 0 ? last : (carried[index - 1] ?? []));
  });
  return { own, carried };
};
