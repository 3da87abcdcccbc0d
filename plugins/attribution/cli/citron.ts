import { corpusForm, segment, textOf, type Attribution, type Span } from '../engine/index';
import { packagedExtraction } from '../weights/from-disk';
import { codePointOffsetsOf } from './code-points';
import type { StoryFile } from './read-story';

/** A span in Citron's form: offsets are code points of the document's text. */
interface CitronSpan extends Span {
  readonly text: string;
}

interface CitronQuote {
  readonly cue: CitronSpan | null;
  readonly sources: readonly CitronSpan[];
  readonly contents: readonly CitronSpan[];
  readonly confidence: number;
}

/** A document in Citron's form, which other tools' scorers read. */
export interface CitronDocument {
  readonly text: string;
  readonly quotes: readonly CitronQuote[];
}

/** A file's attributions in Citron's form. */
export const citronDocumentOf = ({ story, text, spanInText }: StoryFile): CitronDocument => {
  const codePointOf = codePointOffsetsOf(text);
  const citronSpanOf = (span: Span): CitronSpan => {
    const own = spanInText(span);
    return { start: codePointOf(own.start), end: codePointOf(own.end), text: textOf(text, own) };
  };
  const quoteOf = ({ source, cue, content, confidence }: Attribution): CitronQuote => ({
    cue: cue === null ? null : citronSpanOf(cue),
    sources: source === null ? [] : [citronSpanOf(source)],
    contents: content.map(citronSpanOf),
    confidence,
  });
  const attributions = corpusForm(story.text, packagedExtraction().extract(segment(story), []));
  return { text, quotes: attributions.map(quoteOf) };
};
