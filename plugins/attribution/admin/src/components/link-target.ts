import { storySpanOf } from '../../../engine/document/offset-map';
import type { StoryText } from '../../../engine/document/story-text';
import type { Finding, SourceHint } from '../../../engine/findings/finding';
import { textOf, type Span } from '../../../engine/text/span';
import type { ShownSource } from '../../../contracts/wire';

/** Words of the story that are to be tied to a record. */
export interface TargetClaim {
  readonly span: Span;
  readonly words: string;
}

/** What the link dialog is about: one claim or several, in the text that they were found in. */
export interface LinkTarget {
  readonly text: StoryText;
  readonly claims: readonly TargetClaim[];
  /** What the text says of the source. */
  readonly hint: SourceHint;
  /** The record that was chosen already; `null` where it is still to be found. */
  readonly record: ShownSource | null;
}

export const NO_HINT: SourceHint = { outlet: null, speaker: null };

const claimOf = (text: StoryText, finding: Finding): TargetClaim => {
  const span = storySpanOf(text, finding.claim) ?? finding.span;
  return { span, words: textOf(text.text, span) };
};

const keyOf = ({ span }: TargetClaim): string => `${span.start}-${span.end}`;

/** The claims of these flags, each once, in text order. */
export const targetOf = (
  text: StoryText,
  findings: readonly Finding[],
  record: ShownSource | null = null,
): LinkTarget => {
  const claims = new Map(
    findings.map((finding) => {
      const claim = claimOf(text, finding);
      return [keyOf(claim), claim];
    }),
  );
  return {
    text,
    claims: [...claims.values()].toSorted((a, b) => a.span.start - b.span.start),
    hint: findings[0]?.hint ?? NO_HINT,
    record,
  };
};
