import { rangeOfField, storySpanOf } from '../document/offset-map';
import type { StoryText } from '../document/story-text';
import { around, spanAt, spanOf, textOf, type Span } from '../text/span';
import { CONTEXT_LENGTH } from './describe';
import { foldGlyphs } from './fold';
import type { AnchoredLink, Link } from './link';
import { hasSameNeighbours } from './neighbours';
import type { Selector, TextQuoteSelector } from './selector';

/** Where a selector's words stand in its field, or why nobody can say. */
type Resolution = Span | 'absent' | 'ambiguous';

/** More equal quotes than anyone can tell apart. */
const MAX_OCCURRENCES = 1_000;

const occurrencesOf = (text: string, exact: string): readonly Span[] => {
  const found: Span[] = [];
  if (exact === '') return found;
  for (
    let start = text.indexOf(exact);
    start !== -1 && found.length < MAX_OCCURRENCES;
    start = text.indexOf(exact, spanAt(start, 1).end)
  ) {
    found.push(spanAt(start, exact.length));
  }
  return found;
};

/** Half a surrogate pair may be missing from a context. */
const FULL_CONTEXT = CONTEXT_LENGTH - 1;

/** A context shorter than usual says that the field began there. */
const hasPrefix = (text: string, { start }: Span, prefix: string): boolean =>
  around(text, start, prefix.length).before === prefix &&
  (prefix.length >= FULL_CONTEXT || start === prefix.length);

/** A context shorter than usual says that the field ended there. */
const hasSuffix = (text: string, { end }: Span, suffix: string): boolean =>
  around(text, end, suffix.length).after === suffix &&
  (suffix.length >= FULL_CONTEXT || spanAt(end, suffix.length).end === text.length);

/** Fewer words than that are said of many things. */
const WORDS_OF_ITS_OWN = 8;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a sentence stands in the same block as it did, wherever that was moved: its context ends with the block. */
const isInSameBlock = (text: string, span: Span, { exact, prefix, suffix }: TextQuoteSelector) => {
  if (prefix.length >= FULL_CONTEXT && !prefix.includes('\n')) return false;
  if (suffix.length >= FULL_CONTEXT && !suffix.includes('\n')) return false;
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  const [start, end] = [span.start - before.length, span.end + after.length];
  return (
    (exact.match(WORD)?.length ?? 0) >= WORDS_OF_ITS_OWN &&
    `\n${text}\n`.slice(Math.max(0, start), end + 2) === `\n${before}${exact}${after}\n`
  );
};

const fold = ({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector => ({
  exact: foldGlyphs(exact),
  prefix: foldGlyphs(prefix),
  suffix: foldGlyphs(suffix),
});

/** Position first, its quote re-checked; then the quote with its context. Prefers to lose the place to guessing one. */
const resolveSelector = (text: string, { quote, position }: Selector): Resolution => {
  const { exact, prefix, suffix } = fold(quote);
  const found = occurrencesOf(text, exact);
  const sure = found.filter((span) => hasSameNeighbours(text, span, { prefix, suffix }));
  const inPlace = sure.find(({ start }) => start === position.start);
  const inContext = sure.filter(
    (span) => hasPrefix(text, span, prefix) && hasSuffix(text, span, suffix),
  );
  if (inPlace !== undefined && (found.length === 1 || inContext.includes(inPlace))) return inPlace;
  const [only, ...others] = inContext;
  if (only !== undefined) return others.length === 0 ? only : 'ambiguous';
  if (found.length > 1) return 'ambiguous';
  const [moved] = sure;
  const isSameClaim =
    moved !== undefined &&
    (hasPrefix(text, moved, prefix) ||
      hasSuffix(text, moved, suffix) ||
      isInSameBlock(text, moved, { exact, prefix, suffix }));
  return isSameClaim ? moved : 'absent';
};

/** Finds the links' words in the text as it is now. A link prefers lost to wrong: it never moves to a look-alike. */
export const anchorLinks = (story: StoryText, links: readonly Link[]): readonly AnchoredLink[] => {
  const foldedFields = new Map<string, string>();
  const foldedTextOf = (field: string): string => {
    const range = rangeOfField(story, field) ?? spanOf(0, 0);
    const folded = foldedFields.get(field) ?? foldGlyphs(textOf(story.text, range));
    foldedFields.set(field, folded);
    return folded;
  };
  return links.map((link): AnchoredLink => {
    const { field } = link.selector;
    const resolution = resolveSelector(foldedTextOf(field), link.selector);
    if (typeof resolution === 'string') return { link, state: 'lost', reason: resolution };
    const span = storySpanOf(story, { field, ...resolution });
    return span === null ? { link, state: 'lost', reason: 'absent' } : { link, state: 'ok', span };
  });
};
