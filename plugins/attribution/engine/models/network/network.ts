import {
  encode,
  relate,
  relationInputs,
  scoreCues,
  writeInputs,
  writeRelations,
  type TokenInputs,
  type Vectors,
} from './forward';
import type { Model } from './layers';
import { packRelations, placeRows } from './pack';
import { packLayers } from './pack-layers';
import { inputWidth, SCORE_WIDTH } from './shape';

/** A half-open range of a block's tokens. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** A cue with what the tokens around it are as seen from it. */
export interface CueView {
  readonly cue: Range;
  readonly window: Range;
  readonly tables: readonly Int32Array[];
}

/** What the network reads in a block. */
interface NetworkReading {
  /** `[token × labels + label]`: logarithmic scores, to which those of `cueTransitions` belong. */
  readonly cueScores: Float32Array;
  /** `[token × 3 + role]`: how much a token looks like part of nothing, of any source, of any content. */
  readonly roleScores: Float32Array;
  /** For each cue the scores of its window, likewise with `spanTransitions`. */
  readonly spanScores: (cues: readonly CueView[]) => readonly Float32Array[];
}

/** A trained network. Deterministic: the same tokens, the same bits, whatever was read before. */
export interface Network {
  readonly cueTransitions: Float32Array;
  readonly spanTransitions: Float32Array;
  readonly read: (inputs: TokenInputs) => NetworkReading;
}

/** So many tokens are encoded at a time. */
const TILE = 1024;
/** So many rows of windows are scored at a time, more or less. */
const BATCH = 768;

const slice = ({ vector, tables }: TokenInputs, first: number, end: number): TokenInputs => ({
  vector: vector.subarray(first, end),
  tables: tables.map((table) => table.subarray(first, end)),
});

/** The scores of real labels, from `skip` on, out of rows of `SCORE_WIDTH`. */
const narrow = (
  scores: Float32Array,
  first: number,
  count: number,
  labels: number,
  skip = 0,
): Float32Array => {
  const own = new Float32Array(count * labels);
  for (let row = 0; row < count; row += 1) {
    for (let label = 0; label < labels; label += 1) {
      own[row * labels + label] = scores[(first + row) * SCORE_WIDTH + skip + label] ?? 0;
    }
  }
  return own;
};

/** Labels of the roles that a network learns beside those of cues. */
const ROLE_LABELS = 3;

interface Encoded {
  readonly cueScores: Float32Array;
  readonly roleScores: Float32Array;
  readonly sides: Float32Array;
}

/** Encodes tokens; what is returned is that of the tokens from `first` to `end` among them. */
const encodeTile = (
  model: Model,
  vectors: Vectors,
  inputs: TokenInputs,
  { first, end }: Range,
): Encoded => {
  const { arena, shape } = model;
  const mark = arena.mark();
  const rows = placeRows(arena, [inputs.vector.length]);
  const read = arena.takeZeros(rows.count * inputWidth(shape));
  writeInputs(model, inputs, vectors, read);
  const { encoded } = encode(model, read, rows, null);
  const { scores } = scoreCues(model, encoded, rows.count, null);
  const sides = relationInputs(model, encoded, rows.count);
  const width = 2 * shape.relationChannels;
  const count = rows.count;
  const written = arena.floats(scores, count * SCORE_WIDTH);
  const tile = {
    cueScores: narrow(written, first, end - first, shape.cueLabels),
    roleScores: narrow(written, first, end - first, ROLE_LABELS, shape.cueLabels),
    sides: arena.floats(sides, count * width).slice(first * width, end * width),
  };
  arena.release(mark);
  return tile;
};

/** Encodes a block in tiles that overlap so far that no token can tell. */
const encodeBlock = (model: Model, vectors: Vectors, inputs: TokenInputs): Encoded => {
  const { shape } = model;
  const halo = shape.encoder.reduce((sum, apart) => sum + apart, 0);
  const length = inputs.vector.length;
  const cueScores = new Float32Array(length * shape.cueLabels);
  const roleScores = new Float32Array(length * ROLE_LABELS);
  const width = 2 * shape.relationChannels;
  const sides = new Float32Array(length * width);
  for (let first = 0; first < length; first += TILE) {
    const end = Math.min(length, first + TILE);
    const from = Math.max(0, first - halo);
    const around = slice(inputs, from, Math.min(length, end + halo));
    const tile = encodeTile(model, vectors, around, { first: first - from, end: end - from });
    cueScores.set(tile.cueScores, first * shape.cueLabels);
    roleScores.set(tile.roleScores, first * ROLE_LABELS);
    sides.set(tile.sides, first * width);
  }
  return { cueScores, roleScores, sides };
};

const scoreSpans = (
  model: Model,
  sides: Float32Array,
  cues: readonly CueView[],
): readonly Float32Array[] => {
  const { arena, shape } = model;
  const mark = arena.mark();
  const lengths = cues.map(({ window }) => window.end - window.first);
  // Only the rows that the windows cover are placed: placing all of them for each batch would make long blocks quadratic.
  const from = Math.min(...cues.map(({ window }) => window.first));
  const width = 2 * shape.relationChannels;
  const covered = sides.subarray(
    from * width,
    Math.max(...cues.map(({ window }) => window.end)) * width,
  );
  const relations = packRelations(
    cues.map((cue) => ({ ...cue, base: -from })),
    shape.relationTables.length,
  );
  const rows = placeRows(arena, lengths);
  const x = arena.takeZeros(rows.count * shape.relationChannels);
  const placed = arena.take(covered.length);
  arena.floats(placed, covered.length).set(covered);
  const encoded = { address: placed, rows: covered.length / width };
  writeRelations(model, encoded, relations, x);
  const at = relate(model, x, rows, null).scores;
  const scores = arena.floats(at, rows.count * SCORE_WIDTH);
  let first = 0;
  const own = lengths.map((length) => {
    const narrowed = narrow(scores, first, length, shape.spanLabels);
    first += length;
    return narrowed;
  });
  arena.release(mark);
  return own;
};

/** Cues in batches whose windows have about `BATCH` tokens together. */
const batches = (cues: readonly CueView[]): readonly (readonly CueView[])[] => {
  const all: CueView[][] = [];
  let rows = BATCH;
  for (const cue of cues) {
    if (rows >= BATCH) {
      all.push([]);
      rows = 0;
    }
    all.at(-1)?.push(cue);
    rows += cue.window.end - cue.window.first;
  }
  return all;
};

/** A network out of its parameters and fixed vectors. */
export const createNetwork = (learned: Model, vectors: Vectors): Network => {
  const model: Model = { ...learned, packed: packLayers(learned) };
  const { arena, at, shape } = model;
  const transitionsOf = (name: string, labels: number): Float32Array =>
    arena.floats(at(name), (labels + 1) * labels).slice();
  return {
    cueTransitions: transitionsOf('cue.transitions', shape.cueLabels),
    spanTransitions: transitionsOf('span.transitions', shape.spanLabels),
    read: (inputs) => {
      const { cueScores, roleScores, sides } = encodeBlock(model, vectors, inputs);
      return {
        cueScores,
        roleScores,
        spanScores: (cues) => batches(cues).flatMap((batch) => scoreSpans(model, sides, batch)),
      };
    },
  };
};
