/** The rows of a list as one alternative of a regular expression; each row is a piece of one. */
export const anyOf = (rows: string): string =>
  `(?:${rows
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .join('|')})`;

/** Words of a list, separated by white space, as one alternative. */
export const anyWord = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;
