import { memo } from 'react';
import { createGlobalStyle, css } from 'styled-components';

const ERROR = css`
  text-decoration: underline double 2px ${({ theme }) => theme.colors.danger600};
  text-underline-offset: 3px;
`;
const WARNING = css`
  text-decoration: underline wavy 1.5px ${({ theme }) => theme.colors.warning600};
  text-underline-offset: 3px;
`;
const INFO = css`
  text-decoration: underline dotted 2px ${({ theme }) => theme.colors.neutral600};
  text-underline-offset: 3px;
`;
const LINKED = css`
  text-decoration: underline solid 1px ${({ theme }) => theme.colors.success600};
  text-underline-offset: 3px;
`;
const ACTIVE = css`
  background-color: ${({ theme }) => theme.colors.primary200};
`;

const Styles = createGlobalStyle`
  ::highlight(attribution-error) { ${ERROR} }
  ::highlight(attribution-warning) { ${WARNING} }
  ::highlight(attribution-info) { ${INFO} }
  ::highlight(attribution-linked) { ${LINKED} }
  ::highlight(attribution-active) { ${ACTIVE} }
  .CodeMirror .attribution-linked { ${LINKED} }
  .CodeMirror .attribution-info { ${INFO} }
  .CodeMirror .attribution-warning { ${WARNING} }
  .CodeMirror .attribution-error { ${ERROR} }
  .CodeMirror .attribution-active { ${ACTIVE} }
`;

/**
 * How each kind of mark looks: the shape of the line tells them apart, the colour only helps. By highlight in the Blocks
 * editor, by class in the Markdown editor. Drawn once for a theme: each time, the browser looks at the whole page anew.
 */
export const MarkStyles = memo(Styles);
