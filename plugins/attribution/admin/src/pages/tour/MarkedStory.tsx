import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Checked } from '../../analysis/analysis-message';
import { EngineWords } from '../../components/EngineWords';
import type { MarkKind } from '../../editor/mark';
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

const Marked = styled.span<{ readonly $kind: MarkKind }>`
  text-decoration: underline ${({ $kind }) => LINES[$kind]}
    ${({ $kind, theme }) => theme.colors[COLOURS[$kind]]};
  text-underline-offset: 3px;
  background-color: ${({ $kind, theme }) =>
    $kind === 'error' ? theme.colors.danger100 : 'transparent'};
`;

/** The words of a checked story with its marks. The list of flags says the same in words. */
export const MarkedStory = ({ checked }: { readonly checked: Checked }) => {
  const { report, story, links } = checked;
  const marks = [
    ...report.findings.map(({ severity, span }) => ({ kind: severity, span })),
    ...links.flatMap((link) =>
      link.state === 'ok' ? [{ kind: 'linked' as const, span: link.span }] : [],
    ),
  ];
  return (
    <Typography style={{ whiteSpace: 'pre-line', lineHeight: 1.9 }}>
      <EngineWords>
        {markedPieces(story.text, marks).map(({ words, kind }, index) =>
          kind === null ? (
            words
          ) : (
            <Marked key={String(index)} $kind={kind}>
              {words}
            </Marked>
          ),
        )}
      </EngineWords>
    </Typography>
  );
};
