/** A place as people name it, both counted from 1; columns in UTF-16 code units. */
interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n?|\n/gu;

/** Tells the line and column of offsets in a text. */
export const linePlacesOf = (text: string): ((offset: number) => LinePlace) => {
  const starts = [
    0,
    ...[...text.matchAll(LINE_BREAK)].map(({ 0: mark, index }) => index + mark.length),
  ];
  return (offset) => {
    const index = starts.findLastIndex((start) => start <= offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
};
