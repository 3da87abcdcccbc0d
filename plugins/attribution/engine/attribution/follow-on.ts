import { overlapping, type IndexRange } from '../text/overlapping';
import { outermostQuotations, ownWordsOf } from '../text/own-words';
import type { Quotation, SegmentedStory } from '../text/segments';
import { hull, lengthOf, overlaps, spanOf, textOf, trim, type Span } from '../text/span';
import type { Attribution } from './attribution';

const CONFIDENCE_OF_INHERITED = 0.7;
const CONFIDENCE_OF_FOLLOW_ON = 0.5;
/** A quotation of fewer words may be a nickname or a title. */
const FEWEST_QUOTED_WORDS = 3;
const CLOSING_STOP = /(?<![.!?…])[.!?…]+$/u;

/** Sentences that no outermost quotation runs across, with what was found in them. */
interface Passage {
  readonly block: number;
  readonly sentences: IndexRange;
  readonly span: Span;
  /** Indexes of the attributions whose cue, or else whose content, stands in it. */
  readonly own: readonly number[];
  /** Whether any attribution has words in it. */
  readonly isTouched: boolean;
}

const passagesOf = (
  story: SegmentedStory,
  quotations: readonly Quotation[],
): readonly Pick<Passage, 'block' | 'sentences' | 'span'>[] => {
  const passages: { block: number; sentences: IndexRange; span: Span }[] = [];
  let quotation = 0;
  story.sentences.forEach(({ block, span }, index) => {
    while ((quotations[quotation]?.span.end ?? Infinity) <= span.start) quotation += 1;
    const isInside = (quotations[quotation]?.span.start ?? Infinity) < span.start;
    const last = passages.at(-1);
    if (last !== undefined && last.block === block && isInside) {
      last.sentences = { first: last.sentences.first, end: index + 1 };
      last.span = hull([last.span, span]);
    } else passages.push({ block, sentences: { first: index, end: index + 1 }, span });
  });
  return passages;
};

const readPassages = (
  story: SegmentedStory,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Passage[] => {
  const passages = passagesOf(story, quotations);
  const own: number[][] = passages.map(() => []);
  const touched = new Set<number>();
  attributions.forEach(({ source, cue, content }, index) => {
    for (const span of [source, cue, ...content].flatMap((part) => part ?? [])) {
      const { first, end } = overlapping(passages, span);
      for (let at = first; at < end; at += 1) touched.add(at);
    }
    const home = cue ?? content[0];
    if (home !== undefined) own[overlapping(passages, home).first]?.push(index);
  });
  return passages.map((passage, at) => ({
    ...passage,
    own: own[at] ?? [],
    isTouched: touched.has(at),
  }));
};

const inherit = (
  from: Attribution,
  content: Span,
  part: Pick<Attribution, 'kind' | 'confidence'>,
): Attribution => ({
  ...from,
  ...part,
  cue: null,
  cueKind: null,
  content: [content],
  inherited: true,
});

const goOnFrom = (from: Attribution, content: Span): Attribution =>
  inherit(from, content, { kind: 'direct', confidence: CONFIDENCE_OF_INHERITED });

const isSpeech = ({ kind, source }: Attribution): boolean => kind !== 'indirect' && source !== null;

/** What has been read so far, and who spoke last. */
interface Floor {
  readonly story: SegmentedStory;
  readonly quotations: readonly Quotation[];
  readonly all: Attribution[];
  /** Where in `all` the last words of a source stand and in which block; `null` when others have followed. */
  speaker: { readonly index: number; readonly block: number } | null;
  /** Quotations whose speaker may be named where they go on. */
  pending: Span[];
}

const quotationsIn = ({ quotations }: Floor, { span }: Passage): readonly Quotation[] => {
  const { first, end } = overlapping(quotations, span);
  return quotations.slice(first, end);
};

const opensContinued = (floor: Floor, passage: Passage): boolean => {
  const [first] = quotationsIn(floor, passage);
  return (
    first?.continued === true &&
    overlaps(first.span, spanOf(passage.span.start, passage.span.start + 1))
  );
};

/** Takes in a passage that names its own sources. */
const speak = (floor: Floor, passage: Passage, attributions: readonly Attribution[]): void => {
  const [first] = attributions;
  if (first !== undefined && isSpeech(first) && opensContinued(floor, passage)) {
    floor.all.push(...floor.pending.map((span) => goOnFrom(first, span)));
  }
  floor.pending = [];
  floor.all.push(...attributions);
  const last = floor.all.at(-1);
  const isSaid = attributions.length > 0 && last !== undefined && last.source !== null;
  floor.speaker = isSaid ? { index: floor.all.length - 1, block: passage.block } : null;
};

/** Takes in a passage that is quotation alone. */
const goOn = (floor: Floor, passage: Passage): void => {
  const span = hull(quotationsIn(floor, passage).map((quotation) => quotation.span));
  const { speaker } = floor;
  const from = speaker === null ? undefined : floor.all[speaker.index];
  if (from === undefined || speaker === null || !(isSpeech(from) || from.inherited)) {
    floor.speaker = null;
    floor.pending.push(span);
  } else if (speaker.block === passage.block && !from.inherited) {
    floor.all[speaker.index] = { ...from, content: [...from.content, span] };
  } else {
    floor.all.push(goOnFrom(from, span));
    floor.speaker = { index: floor.all.length - 1, block: passage.block };
  }
};

const quotedWords = ({ story }: Floor, quotation: Quotation): number => {
  const { first, end } = overlapping(story.tokens, quotation.content);
  return story.tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation').length;
};

/** Takes in a passage of the writer's words with some of the speaker's among them: *He called it “rotten to the core”*. */
const follow = (floor: Floor, passage: Passage): void => {
  const { speaker, story } = floor;
  const from = speaker === null ? undefined : floor.all[speaker.index];
  const isQuoting = quotationsIn(floor, passage).some(
    (quotation) => quotedWords(floor, quotation) >= FEWEST_QUOTED_WORDS,
  );
  floor.pending = [];
  if (from === undefined || speaker?.block !== passage.block || !isQuoting) {
    floor.speaker = null;
    return;
  }
  const words = textOf(story.text, passage.span);
  const stop = CLOSING_STOP.exec(words)?.[0].length ?? 0;
  const { start, end } = passage.span;
  const content = trim(story.text, spanOf(start, Math.max(start, end - stop)));
  if (lengthOf(content) === 0) return;
  floor.all.push(inherit(from, content, { kind: 'mixed', confidence: CONFIDENCE_OF_FOLLOW_ON }));
  floor.speaker = { index: floor.all.length - 1, block: passage.block };
};

/**
 * Gives words without a source of their own to the speaker before them. Quotations alone are more content of his
 * attribution in the same paragraph, and an inherited one in the next; one that goes on into the paragraph where its
 * speaker is named gets him from there. A sentence that quotes and names nobody follows on from the one before it.
 */
export const followOn = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
  namesOther: (sentences: IndexRange) => boolean,
): readonly Attribution[] => {
  const quotations = outermostQuotations(story);
  const floor: Floor = { story, quotations, all: [], speaker: null, pending: [] };
  for (const passage of readPassages(story, quotations, attributions)) {
    const { first, end } = passage.sentences;
    const isQuotationOnly =
      quotationsIn(floor, passage).length > 0 &&
      story.sentences
        .slice(first, end)
        .every((sentence) => ownWordsOf(story, quotations, sentence).length === 0);
    if (passage.isTouched)
      speak(
        floor,
        passage,
        passage.own.flatMap((index) => attributions[index] ?? []),
      );
    else if (isQuotationOnly) goOn(floor, passage);
    else if (namesOther(passage.sentences)) {
      floor.speaker = null;
      floor.pending = [];
    } else follow(floor, passage);
  }
  return floor.all;
};
