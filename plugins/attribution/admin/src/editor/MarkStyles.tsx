import { createGlobalStyle } from 'styled-components';

/** How each kind of mark looks: the shape of the line tells them apart, the colour only helps. */
export const MarkStyles = createGlobalStyle`
  ::highlight(attribution-error) {
    text-decoration: underline double 2px ${({ theme }) => theme.colors.danger600};
    text-underline-offset: 3px;
    background-color: ${({ theme }) => theme.colors.danger100};
  }
  ::highlight(attribution-warning) {
    text-decoration: underline wavy 1.5px ${({ theme }) => theme.colors.warning600};
    text-underline-offset: 3px;
  }
  ::highlight(attribution-info) {
    text-decoration: underline dotted 2px ${({ theme }) => theme.colors.neutral600};
    text-underline-offset: 3px;
  }
  ::highlight(attribution-linked) {
    text-decoration: underline solid 1px ${({ theme }) => theme.colors.success600};
    text-underline-offset: 3px;
  }
`;
