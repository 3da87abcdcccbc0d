/** Style of a button whose words may take two lines: it grows with them. */
export const GROWS_WITH_WORDS = {
  flexShrink: 0,
  height: 'auto',
  minHeight: '3.2rem',
  paddingBlock: '4px',
} as const;
