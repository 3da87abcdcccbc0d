import type { FoundAttribution, OutletMention } from '../attribution/attribution';
import { HEDGE_ADVERBS } from '../lexicon/hedges';
import { overlapping } from '../text/overlapping';
import type { SegmentedStory } from '../text/segments';
import { contains, overlaps, spanOf, textOf, type Span } from '../text/span';

/** No aside runs over more code units. */
const LONGEST_ASIDE = 120;
const TELLS = /\b(?:tell|tells|told|telling|inform|informed|assured|reminded|warned)\b/iu;
/** *Lee told | the | BBC* */
const DIRECTLY = /^[\s,]*(?:the |a |an )?$/iu;
/** *said | in an interview with | Reuters* */
const BY_WAY = /(?:^|\s)(?:to|with|on|by|for|in|from|via|through|at)(?: the| a| an)?\s*$/iu;
/** *In an interview with*, *speaking to* */
const OCCASION =
  /\b(?:interview|interviews|speaking|talking|spoke|call|remarks|comments|statement|email|appearance|conversation)\s+(?:with|to|on|for|by)(?:\s[\p{L}’'-]+){0,3}\s*$/iu;

const outletsIn = (outlets: readonly OutletMention[], span: Span): readonly OutletMention[] => {
  const { first, end } = overlapping(outlets, span);
  return outlets.slice(first, end).filter((outlet) => contains(span, outlet.span));
};

const sentenceAt = ({ sentences }: SegmentedStory, span: Span): Span => {
  const { first } = overlapping(sentences, span);
  return sentences[first]?.span ?? span;
};

const spanFrom = (start: number, end: number): Span => spanOf(start, Math.max(start, end));

/** The words behind the cue that are neither source nor content. */
const behindCue = (story: SegmentedStory, { source, cue, content }: FoundAttribution): Span => {
  const from = cue ?? spanOf(0, 0);
  const follows = source !== null && source.start >= from.end;
  const start = follows && source.start - from.end < LONGEST_ASIDE ? source.end : from.end;
  const next = content.find((span) => span.start >= start)?.start ?? Infinity;
  const sentence = sentenceAt(story, from);
  return spanFrom(start, Math.min(next, Math.max(sentence.end, start), start + LONGEST_ASIDE));
};

const toldIn = (
  story: SegmentedStory,
  found: FoundAttribution,
  outlets: readonly OutletMention[],
): OutletMention | null => {
  const { cue, source } = found;
  if (cue === null) return null;
  const cueWords = textOf(story.text, cue).toLowerCase();
  // “…,” Lee reportedly CNN.
  const isGarbled = source !== null && HEDGE_ADVERBS.has(cueWords);
  // “…,” Lee CNN.
  const [asCue] = source === null ? [] : outletsIn(outlets, cue);
  if (asCue !== undefined) return asCue;
  const aside = behindCue(story, found);
  for (const outlet of outletsIn(outlets, aside)) {
    const between = textOf(story.text, spanFrom(aside.start, outlet.span.start));
    const isTold = DIRECTLY.test(between) && (isGarbled || TELLS.test(cueWords));
    if (isTold || BY_WAY.test(between)) return outlet;
  }
  return null;
};

const spokenToWithin = (
  story: SegmentedStory,
  opening: Span,
  outlets: readonly OutletMention[],
): OutletMention | null =>
  outletsIn(outlets, opening).find((outlet) => {
    const start = Math.max(opening.start, outlet.span.start - LONGEST_ASIDE);
    return OCCASION.test(textOf(story.text, spanFrom(start, outlet.span.start)));
  }) ?? null;

/**
 * The outlet a source spoke to, by the words of its sentence: *told CNN*, *In an interview with Reuters, Lee said*,
 * *Lee, speaking to the BBC, said*. `null` where the sentence names none.
 */
export const findMedium = (
  story: SegmentedStory,
  found: FoundAttribution,
  outlets: readonly OutletMention[],
): OutletMention | null => {
  const { source, cue, content } = found;
  const told = toldIn(story, found, outlets);
  if (told !== null || cue === null) return told;
  const inSource = source === null ? null : spokenToWithin(story, source, outlets);
  if (inSource !== null) return inSource;
  const before = content.filter((span) => span.end <= cue.start).map((span) => span.end);
  const start = Math.max(sentenceAt(story, cue).start, ...before);
  const opening = spanOf(Math.min(start, cue.start), cue.start);
  return content.some((span) => overlaps(span, opening))
    ? null
    : spokenToWithin(story, opening, outlets);
};
