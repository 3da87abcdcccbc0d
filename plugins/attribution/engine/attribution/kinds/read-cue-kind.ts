import type { CueKind } from '../../lexicon/cue-kinds';
import { WRITTEN_NOUNS } from '../../lexicon/wider-source-nouns';
import { singularOf } from '../../sources/name-words';
import { spanOf, textOf, type Span } from '../../text/span';
import type { FoundAttribution, QuotationKind, SourceKind } from '../attribution';
import { cueKindOf } from './cue-kind-of';

/** In code units: enough for the words that decide. */
const REACH = 60;
const WORD = /[\p{L}-]+/gu;
/** Behind these words a source says more of its head, and not what it is: *a clerk at the survey office*. */
const ENDS_HEAD = /,| (?:of|in|by|from|at|on|for|with|who|which|that|to)\b/iu;

/** Whether a source is a document or data by its head: *the figures for May*, *a survey by the college*. */
const isDocumentByHead = (source: string): boolean => {
  const end = source.search(ENDS_HEAD);
  const words = (end === -1 ? source : source.slice(0, end)).toLowerCase().match(WORD) ?? [];
  const head = words.at(-1) ?? '';
  return WRITTEN_NOUNS.has(head) || WRITTEN_NOUNS.has(singularOf(head));
};

const followsOf = (text: string, cue: Span, content: readonly Span[]): string => {
  const next = content.find(({ start }) => start >= cue.end);
  if (next === undefined) return '';
  return textOf(text, spanOf(next.start, Math.min(next.end, next.start + REACH)));
};

/** What the cue of an attribution says that its source does; `null` where there is no cue. */
export const readCueKind = (
  text: string,
  { source, cue, content }: FoundAttribution,
  quotation: QuotationKind,
  sourceKind: SourceKind | null,
): CueKind | null =>
  cue === null
    ? null
    : cueKindOf({
        cue: textOf(text, cue),
        follows: followsOf(text, cue, content),
        isQuoted: quotation !== 'indirect',
        isDocument:
          sourceKind === 'document' || (source !== null && isDocumentByHead(textOf(text, source))),
      });
