import { styled } from 'styled-components';
import type { Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import type { Mark, MarkKind } from '../editor/mark';
import { markedPieces } from './marked-pieces';

/** The same lines as in the editor, where no element of the page may be touched. */
const LINES: Readonly<Record<MarkKind, string>> = {
  error: 'double 2px',
  warning: 'wavy 1.5px',
  info: 'dotted 2px',
  linked: 'solid 1px',
};
const COLOURS = {
  error: 'danger600',
  warning: 'warning600',
  info: 'neutral600',
  linked: 'success600',
} as const;

const Marked = styled.span<{ readonly $kind: MarkKind; readonly $isCurrent: boolean }>`
  text-decoration: underline ${({ $kind }) => LINES[$kind]}
    ${({ $kind, theme }) => theme.colors[COLOURS[$kind]]};
  text-underline-offset: 3px;
  background-color: ${({ $kind, theme }) =>
    $kind === 'error' ? theme.colors.danger100 : 'transparent'};
  outline: ${({ $isCurrent, theme }) =>
    $isCurrent ? `2px solid ${theme.colors.primary600}` : 'none'};
  outline-offset: 2px;
`;

/** Marks of a checked text: its flags, and the claims that are linked. */
export const marksOf = ({
  report,
  links,
}: Pick<Checked, 'report' | 'links'>): readonly Pick<Mark, 'kind' | 'span'>[] => [
  ...report.findings.map(({ severity, span }) => ({ kind: severity, span })),
  ...links.flatMap((link) =>
    link.state === 'ok' ? [{ kind: 'linked' as const, span: link.span }] : [],
  ),
];

/** Id of the words that somebody stepped to. */
export const CURRENT_WORDS = 'attribution-current-words';

/** A stretch of a text with its marks. The list of flags says the same in words. */
export const MarkedWords = ({
  text,
  marks,
  within = { start: 0, end: text.length },
  current = null,
}: {
  readonly text: string;
  readonly marks: readonly Pick<Mark, 'kind' | 'span'>[];
  readonly within?: Span;
  /** The words that somebody stepped to. */
  readonly current?: Span | null;
}) => {
  const here = marks.filter(({ span }) => span.start < within.end && within.start < span.end);
  let end = within.start;
  return markedPieces(text, here, within).map(({ words, kind }) => {
    const start = end;
    end += words.length;
    if (kind === null) return words;
    const isCurrent = current !== null && current.start <= start && end <= current.end;
    const isFirst = isCurrent && start === Math.max(current.start, within.start);
    return (
      <Marked
        key={String(start)}
        id={isFirst ? CURRENT_WORDS : undefined}
        $kind={kind}
        $isCurrent={isCurrent}
      >
        {words}
      </Marked>
    );
  });
};
