import { fieldName, isInItem } from '../document/field-name';
import { rangeOfField, storySpanOf } from '../document/offset-map';
import type { FieldSpan, StoryText } from '../document/story-text';
import { around, spanAt, spanOf, textOf, type Span } from '../text/span';
import { CONTEXT_LENGTH } from './describe';
import { foldGlyphs } from './fold';
import type { AnchoredLink, Link } from './link';
import { hasSameNeighbours } from './neighbours';
import type { Selector, TextQuoteSelector } from './selector';

/** The text of one field, as far as links look at it. */
interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Equal words in one of the fields. */
interface Occurrence extends FieldText {
  readonly span: Span;
}

/** Where a selector's words stand, or why nobody can say. */
type Resolution = FieldSpan | 'absent' | 'ambiguous';

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
const isInSameBlock = (
  { text, span }: Occurrence,
  { exact, prefix, suffix }: TextQuoteSelector,
): boolean => {
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

const isBetween = ({ text, span }: Occurrence, { prefix, suffix }: TextQuoteSelector): boolean =>
  hasPrefix(text, span, prefix) && hasSuffix(text, span, suffix);

/** An edge is no context of an item: its neighbour may begin with the same sentence. */
const isBeside = ({ field, text, span }: Occurrence, { prefix, suffix }: TextQuoteSelector) =>
  (hasPrefix(text, span, prefix) && !(isInItem(field) && prefix === '')) ||
  (hasSuffix(text, span, suffix) && !(isInItem(field) && suffix === ''));

const placed = ({ field, span }: Occurrence): FieldSpan => ({ field, ...span });

/**
 * Position first, its quote re-checked; then the quote with its context. Prefers to lose the place to guessing one.
 * The items of a list are looked at together, and none is trusted for its place in the list.
 */
const resolveSelector = (
  texts: readonly FieldText[],
  { field, quote, position }: Selector,
): Resolution => {
  const folded = fold(quote);
  const found = texts.flatMap((one) =>
    occurrencesOf(one.text, folded.exact).map((span): Occurrence => ({ ...one, span })),
  );
  const sure = found.filter(({ text, span }) => hasSameNeighbours(text, span, folded));
  const inPlace = sure.find((one) => one.field === field && one.span.start === position.start);
  const inContext = sure.filter((one) => isBetween(one, folded));
  const isAlone = found.length === 1 && !isInItem(field);
  if (inPlace !== undefined && (isAlone || inContext.includes(inPlace))) return placed(inPlace);
  const [only, ...others] = inContext;
  if (only !== undefined) return others.length === 0 ? placed(only) : 'ambiguous';
  if (found.length > 1) return 'ambiguous';
  const [moved] = sure;
  const isSameClaim =
    moved !== undefined && (isBeside(moved, folded) || isInSameBlock(moved, folded));
  return isSameClaim ? placed(moved) : 'absent';
};

/** The folded texts of a field, or of all items in which there is such a field. */
const fieldTexts = (story: StoryText): ((field: string) => readonly FieldText[]) => {
  const byName = new Map<string, FieldText[]>();
  for (const field of new Set(story.blocks.map((block) => block.field))) {
    const text = foldGlyphs(textOf(story.text, rangeOfField(story, field) ?? spanOf(0, 0)));
    byName.set(fieldName(field), [...(byName.get(fieldName(field)) ?? []), { field, text }]);
  }
  return (field) => byName.get(fieldName(field)) ?? [];
};

/** Finds the links' words in the text as it is now. A link prefers lost to wrong: it never moves to a look-alike. */
export const anchorLinks = (story: StoryText, links: readonly Link[]): readonly AnchoredLink[] => {
  const textsOf = fieldTexts(story);
  return links.map((link): AnchoredLink => {
    const resolution = resolveSelector(textsOf(link.selector.field), link.selector);
    if (typeof resolution === 'string') return { link, state: 'lost', reason: resolution };
    const span = storySpanOf(story, resolution);
    return span === null ? { link, state: 'lost', reason: 'absent' } : { link, state: 'ok', span };
  });
};
