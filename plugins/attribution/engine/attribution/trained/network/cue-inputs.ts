import type { Table } from '../../../models/network/shape';
import type { BlockWords, TokenRange } from '../block-words';
import { CUE_REACH, windowAround } from '../cue-window';

/** What of a block the view from a cue needs. */
export type CueSurroundings = Pick<BlockWords, 'quotation' | 'sentence' | 'readings'>;

/** The tokens around a cue as rows of the network's tables. */
export interface CueInputs {
  readonly cue: TokenRange;
  /** The tokens that are looked at; each column has one row for each of them. */
  readonly window: TokenRange;
  readonly tables: readonly Int32Array[];
}

/** The tables that tokens as seen from a cue are looked up in. */
export const relationTables = (width: number): readonly Table[] => [
  { name: 'distances', rows: 20, width },
  { name: 'others', rows: 36, width },
  { name: 'readings', rows: 40, width },
  { name: 'quotations', rows: 20, width },
];

const DISTANCES = [0, 1, 2, 3, 5, 8, 12, 20, 40];

const distanceBucket = (distance: number): number => {
  const size = Math.abs(distance);
  const bucket = DISTANCES.findIndex((limit) => size <= limit);
  return (distance < 0 ? 0 : 10) + (bucket === -1 ? DISTANCES.length : bucket);
};

const BUCKETS = Int32Array.from({ length: 2 * CUE_REACH + 1 }, (_, at) =>
  distanceBucket(at - CUE_REACH),
);

const distanceColumn = ({ first, end }: TokenRange, window: TokenRange): Int32Array => {
  const column = new Int32Array(window.end - window.first);
  for (let at = window.first; at < window.end; at += 1) {
    const distance = at < first ? at - first : at >= end ? at - end + 1 : 0;
    column[at - window.first] = BUCKETS[distance + CUE_REACH] ?? 0;
  }
  return column;
};

/** How many other cues lie between, in which sentence it is as seen from the cue, and whether it is in this or another cue. */
const otherColumn = (
  { sentence }: CueSurroundings,
  cue: TokenRange,
  window: TokenRange,
  cues: readonly TokenRange[],
): Int32Array => {
  const size = window.end - window.first;
  const [starts, inside] = [new Uint8Array(size + 1), new Uint8Array(size)];
  for (const { first, end } of cues) {
    if (first < cue.end && cue.first < end) continue;
    if (end <= window.first || first >= window.end) continue;
    if (first >= window.first) starts[first - window.first] = 1;
    inside.fill(2, Math.max(0, first - window.first), Math.min(size, end - window.first));
  }
  inside.fill(1, cue.first - window.first, cue.end - window.first);
  const column = new Int32Array(size);
  const home = sentence[cue.first] ?? 0;
  const write = (at: number, between: number): void => {
    const row = at - window.first;
    const side = Math.max(-1, Math.min(1, (sentence[at] ?? 0) - home)) + 1;
    column[row] = Math.min(3, between) + 4 * side + 12 * (inside[row] ?? 0);
  };
  for (let at = cue.first; at < cue.end; at += 1) write(at, 0);
  for (let at = cue.end, between = 0; at < window.end; at += 1) {
    write(at, between);
    between += starts[at - window.first] ?? 0;
  }
  for (let at = cue.first - 1, between = 0; at >= window.first; at -= 1) {
    write(at, between);
    between += starts[at - window.first] ?? 0;
  }
  return column;
};

const fill = (column: Int32Array, value: number, range: TokenRange, window: TokenRange): void => {
  const from = Math.max(0, range.first - window.first);
  const to = Math.max(0, range.end - window.first);
  column.fill(value, from, to);
};

/** What the pattern with the same cue takes a token for with the pattern, and what other patterns take it for. */
const readingColumns = (
  { readings }: CueSurroundings,
  cue: TokenRange,
  window: TokenRange,
): readonly [own: Int32Array, other: Int32Array] => {
  const size = window.end - window.first;
  const [own, other] = [new Int32Array(size), new Int32Array(size)];
  let pattern = 0;
  for (const reading of readings) {
    const isOwn = reading.cue.first < cue.end && cue.first < reading.cue.end;
    if (isOwn) pattern = reading.pattern;
    const column = isOwn ? own : other;
    for (const range of reading.content) fill(column, 2, range, window);
    if (reading.source !== null) fill(column, 1, reading.source, window);
    fill(column, 3, reading.cue, window);
  }
  return [own.map((role) => role + 4 * pattern), other];
};

const quotationColumn = (
  { quotation }: CueSurroundings,
  cue: TokenRange,
  window: TokenRange,
  others: Int32Array,
): Int32Array => {
  const before = (quotation[cue.first - 1] ?? 0) || (quotation[cue.first - 2] ?? 0);
  const behind = (quotation[cue.end] ?? 0) || (quotation[cue.end + 1] ?? 0);
  const own = quotation[cue.first] ?? 0;
  return others.map((other, row) => {
    const at = quotation[window.first + row] ?? 0;
    if (at === 0) return other;
    return other + 4 * (at === own ? 1 : at === before ? 2 : at === behind ? 3 : 4);
  });
};

/** What the tokens around a cue are as seen from it, among all cues of its block. */
export const cueInputs = (
  surroundings: CueSurroundings,
  cue: TokenRange,
  cues: readonly TokenRange[],
): CueInputs => {
  const window = windowAround(cue, surroundings.sentence.length);
  const [own, other] = readingColumns(surroundings, cue, window);
  const tables = [
    distanceColumn(cue, window),
    otherColumn(surroundings, cue, window, cues),
    own,
    quotationColumn(surroundings, cue, window, other),
  ];
  return { cue, window, tables };
};
