/** The rows of a list, without the space around them. */
export const rowsOf = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .map((row) => row.trim());

/** The rows of a list as one alternative of a regular expression; each row is a piece of one. */
export const anyOf = (rows: string): string => `(?:${rowsOf(rows).join('|')})`;

/** Words of a list, separated by white space, as one alternative. */
export const anyWord = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;
