/** Something that an editor asks of the newsroom over and over. */
export interface Probe {
  readonly name: string;
  /** Whether it is a page of a list, which must not grow with the newsroom. */
  readonly isPaged: boolean;
  /** The request of this turn: turns ask for different pages, words and weeks. */
  readonly path: (turn: number) => string;
}

const PAGES = 20;

export const page = (turn: number): number => (turn % PAGES) + 1;

/** The one of them whose turn it is. */
export const of = <Item>(items: readonly Item[], turn: number): Item | undefined =>
  items[turn % items.length];
