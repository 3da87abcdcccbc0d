import {
  runDense,
  runLayers,
  runNorm,
  type Dropping,
  type LayerTape,
  type Model,
  type NormTape,
  type Rows,
} from './layers';
import { inputWidth, SCORE_WIDTH } from './shape';

/** Tokens as the network reads them: rows of tables. All columns are equally long. */
export interface TokenInputs {
  /** Row of the word's fixed vector; −1 for none. */
  readonly vector: Int32Array;
  /** Row of each token table. */
  readonly tables: readonly Int32Array[];
}

/** Fixed word vectors: stored value × `scale`. */
export interface Vectors {
  readonly width: number;
  readonly values: Int8Array;
  readonly scale: number;
}

/** Tokens as seen from cues: one row for each token of each cue's window. */
export interface RelationRows {
  /** Row of the token among the encoded ones. */
  readonly token: Int32Array;
  /** Which cue it is seen from. */
  readonly cue: Int32Array;
  /** First and end of each cue's tokens among the encoded ones. */
  readonly cues: readonly { readonly first: number; readonly end: number }[];
  readonly tables: readonly Int32Array[];
}

/** Which rows of a table are added to which rows of `to`, and how far apart rows begin. */
interface Picking {
  readonly to: number;
  readonly toStride: number;
  readonly table: number;
  readonly tableStride: number;
  readonly width: number;
  readonly picked: Int32Array;
}

const addPicked = (
  { arena }: Model,
  { to, toStride, table, tableStride, width, picked }: Picking,
): void => {
  const mark = arena.mark();
  const rows = arena.take(picked.length);
  arena.integers(rows, picked.length).set(picked);
  arena.kernels.addPicked(to, toStride, table, tableStride, rows, picked.length, width);
  arena.release(mark);
};

/** Writes the inputs of tokens side by side. What `to` points at is zero before. */
export const writeInputs = (
  model: Model,
  { vector, tables }: TokenInputs,
  vectors: Vectors,
  to: number,
): void => {
  const { arena, at, shape } = model;
  const toStride = inputWidth(shape);
  let column = 0;
  for (const [index, { name, width }] of shape.tokenTables.entries()) {
    const table = at(`token.${name}`);
    const picked = tables[index] ?? new Int32Array(0);
    const place = to + 4 * column;
    addPicked(model, { to: place, toStride, table, tableStride: width, width, picked });
    column += width;
  }
  const out = arena.floats(to, vector.length * toStride);
  for (let row = 0; row < vector.length; row += 1) {
    const from = (vector[row] ?? -1) * vectors.width;
    if (from < 0) continue;
    for (let step = 0; step < vectors.width; step += 1) {
      const place = row * toStride + step;
      out[place] = (out[place] ?? 0) + (vectors.values[from + step] ?? 0) * vectors.scale;
    }
  }
};

/** What encoding leaves for the way back. */
export interface EncoderTape {
  readonly inputs: number;
  readonly inputMask: number;
  readonly layers: readonly LayerTape[];
  readonly norm: NormTape;
  readonly mask: number;
  /** Address of the encoded rows. */
  readonly encoded: number;
}

/** How numbers are left out at the places of a network. */
export interface Droppings {
  readonly input: Dropping;
  readonly layer: Dropping;
  readonly output: Dropping;
}

/** From tokens to what each means in its place. `inputs` is the address of what `writeInputs` wrote. */
export const encode = (
  model: Model,
  inputs: number,
  rows: Rows,
  droppings: Droppings | null,
): EncoderTape => {
  const { arena, shape } = model;
  const { channels } = shape;
  const width = inputWidth(shape);
  const inputMask = droppings === null ? 0 : arena.take(rows.count * width);
  droppings?.input(inputs, inputMask, rows.count * width);
  const encoded = arena.take(rows.count * channels);
  const x = runDense(model, 'input', inputs, rows.count, [width, channels]);
  const size = { width: channels, layers: shape.encoder };
  const layers = runLayers(model, 'encoder', x, rows, size, droppings?.layer ?? null);
  const norm = runNorm(model, 'encoder', x, encoded, rows.count, channels);
  const mask = droppings === null ? 0 : arena.take(rows.count * channels);
  droppings?.output(encoded, mask, rows.count * channels);
  return { inputs, inputMask, layers, norm, mask, encoded };
};

/** What scoring cues leaves for the way back. */
export interface CueTape {
  readonly hidden: number;
  readonly kept: number;
  readonly mask: number;
  /** Address of `SCORE_WIDTH` scores a row. */
  readonly scores: number;
}

/** Scores of the cue labels of encoded rows. */
export const scoreCues = (
  model: Model,
  encoded: number,
  rows: number,
  droppings: Droppings | null,
): CueTape => {
  const { arena, shape } = model;
  const { channels, cueHidden } = shape;
  const hidden = runDense(model, 'cue.hidden', encoded, rows, [channels, cueHidden]);
  arena.kernels.tangent(hidden, rows * cueHidden);
  const mask = droppings === null ? 0 : arena.take(rows * cueHidden);
  const kept = arena.take(rows * cueHidden);
  arena.floats(kept, rows * cueHidden).set(arena.floats(hidden, rows * cueHidden));
  droppings?.layer(kept, mask, rows * cueHidden);
  const scores = runDense(model, 'cue.score', kept, rows, [cueHidden, SCORE_WIDTH]);
  return { hidden, kept, mask, scores };
};

/** What a token is to cues, and what a cue is to tokens, side by side for each encoded row. */
export const relationInputs = (model: Model, encoded: number, rows: number): number => {
  const { channels, relationChannels } = model.shape;
  return runDense(model, 'relation.input', encoded, rows, [channels, 2 * relationChannels]);
};

const cueMeans = (
  { shape }: Model,
  sides: Float32Array,
  cues: RelationRows['cues'],
): Float32Array => {
  const width = shape.relationChannels;
  const means = new Float32Array(cues.length * width);
  for (const [cue, { first, end }] of cues.entries()) {
    for (let row = first; row < end; row += 1) {
      for (let step = 0; step < width; step += 1) {
        const place = cue * width + step;
        const value = sides[row * 2 * width + width + step] ?? 0;
        means[place] = (means[place] ?? 0) + value / (end - first);
      }
    }
  }
  return means;
};

/** Adds up what each row of a relation begins with. `sides` is the address of what `relationInputs` computed. */
export const writeRelations = (
  model: Model,
  sides: { readonly address: number; readonly rows: number },
  { token, cue, cues, tables }: RelationRows,
  to: number,
): void => {
  const { arena, at, shape } = model;
  const width = shape.relationChannels;
  const mark = arena.mark();
  const own = { to, toStride: width, width };
  const rows = arena.floats(sides.address, sides.rows * 2 * width);
  const means = cueMeans(model, rows, cues);
  const meansAt = arena.take(means.length);
  arena.floats(meansAt, means.length).set(means);
  addPicked(model, { ...own, table: sides.address, tableStride: 2 * width, picked: token });
  addPicked(model, { ...own, table: meansAt, tableStride: width, picked: cue });
  for (const [index, { name }] of shape.relationTables.entries()) {
    const picked = tables[index] ?? new Int32Array(0);
    const table = at(`relation.${name}`);
    addPicked(model, { ...own, table, tableStride: width, picked });
  }
  arena.release(mark);
};

/** What relating leaves for the way back. */
export interface RelationTape {
  /** The rows' beginnings, through the tangent; overwritten by the layers, so kept apart. */
  readonly begun: number;
  readonly layers: readonly LayerTape[];
  readonly norm: NormTape;
  readonly mask: number;
  readonly normed: number;
  /** Address of `SCORE_WIDTH` scores a row. */
  readonly scores: number;
}

/** Scores of the span labels of relation rows. `x` is the address of what `writeRelations` wrote. */
export const relate = (
  model: Model,
  x: number,
  rows: Rows,
  droppings: Droppings | null,
): RelationTape => {
  const { arena, shape } = model;
  const width = shape.relationChannels;
  const count = rows.count * width;
  arena.kernels.tangent(x, count);
  const begun = droppings === null ? 0 : arena.take(count);
  if (begun !== 0) arena.floats(begun, count).set(arena.floats(x, count));
  const size = { width, layers: shape.relation };
  const layers = runLayers(model, 'relation', x, rows, size, droppings?.layer ?? null);
  const normed = arena.take(count);
  const norm = runNorm(model, 'relation', x, normed, rows.count, width);
  const mask = droppings === null ? 0 : arena.take(count);
  droppings?.output(normed, mask, count);
  const scores = runDense(model, 'span.score', normed, rows.count, [width, SCORE_WIDTH]);
  return { begun, layers, norm, mask, normed, scores };
};
