import type { Span } from '../text/span';
import { contains, spanAt, textOf } from '../text/span';
import type { Attribution } from './attribution';

const isSameSource = (a: Attribution, b: Attribution): boolean =>
  a.source !== null && a.source.start === b.source?.start && a.source.end === b.source.end;

/** What took its source over from another becomes more content of that one, since it has no cue of its own. */
const joinInherited = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const inherited = attributions.filter((each) => each.inherited && each.cue === null);
  return attributions
    .filter((each) => !inherited.includes(each))
    .map((each) => {
      const more = inherited.filter((other) => isSameSource(each, other));
      if (more.length === 0) return each;
      const content = [...each.content, ...more.flatMap((other) => other.content)];
      return { ...each, content: content.toSorted((a, b) => a.start - b.start) };
    });
};

/** The span with the mark that follows it, if that is `mark`. */
const withMark = (text: string, span: Span, mark: string): Span => {
  const next = spanAt(span.end, mark.length);
  return textOf(text, next) === mark ? { start: span.start, end: next.end } : span;
};

const hasApposition = (text: string, source: Span): boolean => textOf(text, source).includes(',');

const withMarks = (text: string, attribution: Attribution): Attribution => {
  const { source, cue, content } = attribution;
  const closed =
    source !== null && hasApposition(text, source) ? withMark(text, source, ',') : source;
  const isInContent = content.some((span) => closed !== null && contains(span, closed));
  return {
    ...attribution,
    source: isInContent ? source : closed,
    cue: cue === null ? null : withMark(text, cue, ':'),
  };
};

/**
 * Attributions as PolNeAR counts them, for scorers: quotations that inherit their source join the attribution it comes
 * from, the comma that closes an apposition belongs to the source, and the colon before a quotation to the cue.
 */
export const corpusForm = (
  text: string,
  attributions: readonly Attribution[],
): readonly Attribution[] => joinInherited(attributions).map((each) => withMarks(text, each));
