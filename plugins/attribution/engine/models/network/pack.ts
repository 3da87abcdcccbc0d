import type { Arena } from '../kernels/arena';
import type { RelationRows, TokenInputs } from './forward';
import type { Rows } from './layers';

/** Several columns one behind the other. */
const joinColumns = (columns: readonly Int32Array[]): Int32Array => {
  const joined = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
};

/** The tokens of several blocks one behind the other. */
export const packTokens = (blocks: readonly TokenInputs[]): TokenInputs => ({
  vector: joinColumns(blocks.map(({ vector }) => vector)),
  tables: (blocks[0]?.tables ?? []).map((_, index) =>
    joinColumns(blocks.map(({ tables }) => tables[index] ?? new Int32Array(0))),
  ),
});

/** Rows for sequences of these lengths, with room for their bounds. */
export const placeRows = (arena: Arena, lengths: readonly number[]): Rows => {
  const used = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.ceil(used / 4) * 4;
  const bounds = arena.take(2 * count);
  const numbers = arena.integers(bounds, 2 * count);
  numbers.fill(0);
  let first = 0;
  for (const length of lengths) {
    for (let row = first; row < first + length; row += 1) {
      numbers[2 * row] = first;
      numbers[2 * row + 1] = first + length;
    }
    first += length;
  }
  return { count, bounds };
};

/** A cue as it is packed: `base` is the row of its block's first token. */
interface PlacedCue {
  readonly cue: { readonly first: number; readonly end: number };
  readonly window: { readonly first: number; readonly end: number };
  readonly tables: readonly Int32Array[];
  readonly base: number;
}

/** The windows of several cues one behind the other. */
export const packRelations = (cues: readonly PlacedCue[], tables: number): RelationRows => ({
  token: joinColumns(
    cues.map(({ window: { first, end }, base }) =>
      Int32Array.from({ length: end - first }, (_, row) => base + first + row),
    ),
  ),
  cue: joinColumns(
    cues.map(({ window }, index) => new Int32Array(window.end - window.first).fill(index)),
  ),
  cues: cues.map(({ cue, base }) => ({ first: base + cue.first, end: base + cue.end })),
  tables: Array.from({ length: tables }, (_, index) =>
    joinColumns(cues.map((cue) => cue.tables[index] ?? new Int32Array(0))),
  ),
});
