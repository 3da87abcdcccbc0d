/** An event as it is noted down outside the newsroom, number and hash: `12:9f86d081…`. */
export const EVENT_MARK = /^[1-9]\d{0,14}:[\da-f]{64}$/u;

export const markOf = (event: { readonly sequence: number; readonly hash: string }): string =>
  `${event.sequence}:${event.hash}`;

/** Which event a mark is of. */
export const numberIn = (mark: string): number => Number.parseInt(mark, 10);
