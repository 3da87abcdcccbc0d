/** As much as fits a line. */
const LONGEST = 120;

const WHITE_SPACE = /\s+/gu;

/** Some words of a story on one line. */
export const shorten = (quote: string): string => {
  const line = quote.replace(WHITE_SPACE, ' ');
  const units = Array.from(line);
  return units.length <= LONGEST ? line : `${units.slice(0, LONGEST - 1).join('')}…`;
};
