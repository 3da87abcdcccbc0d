import { overlapping } from '../text/overlapping';
import type { Quotation, SegmentedStory } from '../text/segments';
import { hull, overlaps, spanOf, textOf, type Span } from '../text/span';
import type { Attribution } from './attribution';
import { partsOf } from './parts-of';

/** In sentences; a quotation that runs over more has lost its closing mark. */
const LONGEST_QUOTATION = 20;

/** Indexes of the sentences in which some attribution has words. */
const sentencesTouched = (
  { sentences }: SegmentedStory,
  attributions: readonly Attribution[],
): ReadonlySet<number> => {
  const touched = new Set<number>();
  for (const part of attributions.flatMap(partsOf)) {
    const { first, end } = overlapping(sentences, part);
    for (let index = first; index < end; index += 1) touched.add(index);
  }
  return touched;
};

/** Spans in text order, those with nothing but white space between them as one. */
const join = (text: string, spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isBeside =
      last !== undefined &&
      last.end <= span.start &&
      textOf(text, spanOf(last.end, span.start)).trim() === '';
    if (last !== undefined && (isBeside || overlaps(last, span)))
      joined[joined.length - 1] = hull([last, span]);
    else joined.push(span);
  }
  return joined;
};

/**
 * Gives an attribution the sentences of its quotation that nobody else has: who is named at the end of a quotation said
 * all of it.
 */
export const coverQuotations = (
  story: SegmentedStory,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  const touched = sentencesTouched(story, attributions);
  return attributions.map((attribution) => {
    if (attribution.kind !== 'direct' || attribution.source === null) return attribution;
    const missing: Span[] = [];
    for (const span of attribution.content) {
      const quotation = quotations[overlapping(quotations, span).first];
      if (quotation === undefined) continue;
      const { first, end } = overlapping(story.sentences, quotation.span);
      if (end - first > LONGEST_QUOTATION) continue;
      for (let index = first; index < end; index += 1) {
        const sentence = story.sentences[index];
        if (sentence === undefined || touched.has(index)) continue;
        const start = Math.max(sentence.span.start, quotation.span.start);
        missing.push(spanOf(start, Math.min(sentence.span.end, quotation.span.end)));
      }
    }
    if (missing.length === 0) return attribution;
    return { ...attribution, content: join(story.text, [...attribution.content, ...missing]) };
  });
};
