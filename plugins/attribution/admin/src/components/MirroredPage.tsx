import { memo } from 'react';
import { createGlobalStyle } from 'styled-components';

const Styles = createGlobalStyle`
  html[dir='rtl'] body[data-scroll-locked] { position: static !important; }
`;

/**
 * Keeps a page that reads from right to left as wide as its window while a dialog is open. What locks its scrolling
 * positions the body, which then reaches out for Strapi's skip link, a window's width away.
 */
export const MirroredPage = memo(Styles);
