import type { Attribution } from '../attribution/attribution';
import { isTellingCue } from '../attribution/kinds/cue-kind-of';
import { partsOf } from '../attribution/parts-of';
import { SURE } from '../attribution/trained/confidence/thresholds';
import type { CueKind } from '../lexicon/cue-kinds';
import type { Window } from '../policy/policy';
import { overlapping } from '../text/overlapping';
import type { SegmentedStory } from '../text/segments';
import { textOf } from '../text/span';

/**
 * Cues that tell the reader something. A belief does: who is said to think, fear or expect something answers for it as
 * for words of theirs. Whoever wants, plans or orders something says nothing of how things are.
 */
const TELLING: ReadonlySet<CueKind> = new Set<CueKind>(['reporting', 'evidence', 'belief']);

/** Whether an attribution tells what its source says, shows or thinks. Whoever is quoted says so, whatever the kind of cue. */
export const tells = (
  { text }: Pick<SegmentedStory, 'text'>,
  { cue, cueKind, kind }: Attribution,
): boolean =>
  cue === null ||
  cueKind === null ||
  (isTellingCue(textOf(text, cue)) && (kind !== 'indirect' || TELLING.has(cueKind)));

/** Whether an attribution says who: a hedge with nobody behind it does not. */
const saysWho = ({ source, strength, inherited }: Attribution): boolean =>
  (source !== null || inherited) && strength !== 'hedged' && strength !== 'none';

/** Whether an attribution says only what its source wants, plans or orders. */
const wants = ({ cueKind, kind }: Attribution): boolean =>
  cueKind !== null && kind === 'indirect' && !TELLING.has(cueKind);

/** Whether somebody answers for what an attribution says. */
export const vouches = (story: Pick<SegmentedStory, 'text'>, attribution: Attribution): boolean =>
  saysWho(attribution) && tells(story, attribution);

const NEGATED = /\b(?:not|never|without)\b|n['’]t\b/iu; // has not asked
const NOTHING = /^nothing\b/iu; // said *nothing but his name*

/**
 * Whether an attribution surely reports or shows something, so that its sentence is a claim: not *the town has not asked*.
 * One that is but likely may silence a rule, and raises nothing.
 */
export const reports = (
  story: Pick<SegmentedStory, 'text'>,
  { cue, cueKind, kind, content, confidence }: Attribution,
): boolean =>
  cue !== null &&
  confidence >= SURE &&
  !NEGATED.test(textOf(story.text, cue)) &&
  !content.some((span) => NOTHING.test(textOf(story.text, span))) &&
  (kind !== 'indirect' || cueKind === 'reporting' || cueKind === 'evidence');

/** Who stands behind each sentence, by the sentence's index. */
export interface Vouchers {
  /** Attributions with words in the sentence that say who. */
  readonly own: readonly (readonly Attribution[])[];
  /** Those of the sentences before it in its paragraph, which a reader takes to go on; none where the window is the sentence. */
  readonly carried: readonly (readonly Attribution[])[];
  /** Attributions with words in the sentence that say who wants, plans or orders what: their content is not stated. */
  readonly wanted: readonly (readonly Attribution[])[];
}

const sentencesTouched = (story: SegmentedStory, attribution: Attribution): ReadonlySet<number> => {
  const touched = new Set<number>();
  for (const part of partsOf(attribution)) {
    const { first, end } = overlapping(story.sentences, part);
    for (let index = first; index < end; index += 1) touched.add(index);
  }
  return touched;
};

const bySentence = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] => {
  const lists: Attribution[][] = story.sentences.map(() => []);
  for (const attribution of attributions) {
    for (const index of sentencesTouched(story, attribution)) lists[index]?.push(attribution);
  }
  return lists;
};

/** Finds who stands behind each sentence of a story, within the window that the policy sets. */
export const findVouchers = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
  window: Window,
): Vouchers => {
  const said = attributions.filter(saysWho);
  const own = bySentence(
    story,
    said.filter((each) => tells(story, each)),
  );
  const carried: (readonly Attribution[])[] = [];
  story.sentences.forEach(({ block }, index) => {
    const before = story.sentences[index - 1];
    const last = own[index - 1] ?? [];
    const goesOn = window === 'paragraph' && before !== undefined && before.block === block;
    carried.push(!goesOn ? [] : last.length > 0 ? last : (carried[index - 1] ?? []));
  });
  const wanted = bySentence(story, said.filter(wants));
  return { own, carried, wanted };
};
