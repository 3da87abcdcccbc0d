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

/** Writes the inputs of tokens side by side. */
export const writeInputs = (
  { arena, at, shape }: Model,
  { vector, tables }: TokenInputs,
  vectors: Vectors,
  to: number,
): void => {
  const width = inputWidth(shape);
  const out = arena.floats(to, vector.length * width);
  let column = 0;
  for (const [index, table] of shape.tokenTables.entries()) {
    const learned = arena.floats(at(`token.${table.name}`), table.rows * table.width);
    const picked = tables[index] ?? new Int32Array(0);
    for (let row = 0; row < vector.length; row += 1) {
      const [from, place] = [(picked[row] ?? 0) * table.width, row * width + column];
      for (let step = 0; step < table.width; step += 1)
        out[place + step] = learned[from + step] ?? 0;
    }
    column += table.width;
  }
  for (let row = 0; row < vector.length; row += 1) {
    const from = (vector[row] ?? -1) * vectors.width;
    if (from < 0) continue;
    for (let step = 0; step < vectors.width; step += 1) {
      const place = row * width + step;
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

/** Adds up what each row of a relation begins with. `sides` is what `relationInputs` computed. */
export const writeRelations = (
  model: Model,
  sides: Float32Array,
  { token, cue, cues, tables }: RelationRows,
  to: number,
): void => {
  const { arena, at, shape } = model;
  const width = shape.relationChannels;
  const means = cueMeans(model, sides, cues);
  const out = arena.floats(to, token.length * width);
  for (let row = 0; row < token.length; row += 1) {
    const [fromToken, fromCue] = [(token[row] ?? 0) * 2 * width, (cue[row] ?? 0) * width];
    for (let step = 0; step < width; step += 1) {
      out[row * width + step] = (sides[fromToken + step] ?? 0) + (means[fromCue + step] ?? 0);
    }
  }
  for (const [index, { name, rows }] of shape.relationTables.entries()) {
    const learned = arena.floats(at(`relation.${name}`), rows * width);
    const picked = tables[index] ?? new Int32Array(0);
    for (let row = 0; row < token.length; row += 1) {
      const [from, place] = [(picked[row] ?? 0) * width, row * width];
      for (let step = 0; step < width; step += 1) {
        out[place + step] = (out[place + step] ?? 0) + (learned[from + step] ?? 0);
      }
    }
  }
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
