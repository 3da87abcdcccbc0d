import type {
  CueTape,
  EncoderTape,
  RelationRows,
  RelationTape,
  TokenInputs,
} from '../../engine/models/network/forward';
import type { LayerTape, Model, NormTape, Rows } from '../../engine/models/network/layers';
import { inputWidth, SCORE_WIDTH } from '../../engine/models/network/shape';

/** A model while it learns: with room for the slope of the loss over each parameter. */
export interface Learner extends Model {
  /** Address of a parameter's slopes. */
  readonly slopeAt: (name: string) => number;
}

/** Adds a dense layer's slopes; adds that of its input to `below` unless that is 0. */
const denseBack = (
  { arena, at, slopeAt }: Learner,
  name: string,
  from: number,
  above: number,
  rows: number,
  widths: readonly [from: number, to: number],
  below: number,
): void => {
  const { kernels } = arena;
  const [inner, outer] = widths;
  kernels.addRows(slopeAt(`${name}.bias`), above, rows, outer);
  kernels.multiplyAdd(from, 1, inner, above, slopeAt(`${name}.weights`), inner, rows, outer);
  if (below === 0) return;
  const mark = arena.mark();
  const turned = arena.take(inner * outer);
  kernels.transpose(turned, at(`${name}.weights`), inner, outer);
  kernels.multiplyAdd(above, outer, 1, turned, below, rows, outer, inner);
  arena.release(mark);
};

const normBack = (
  { arena, at, slopeAt }: Learner,
  name: string,
  { unit, deviation }: NormTape,
  above: number,
  below: number,
  size: { readonly rows: number; readonly width: number },
): void => {
  const [gain, gainSlope, shiftSlope] = [
    at(`${name}.gain`),
    slopeAt(`${name}.gain`),
    slopeAt(`${name}.shift`),
  ];
  const { rows, width } = size;
  const { normaliseBack } = arena.kernels;
  normaliseBack(below, above, unit, deviation, gain, gainSlope, shiftSlope, rows, width);
};

const layerBack = (
  learner: Learner,
  name: string,
  { normed, gates, mask, ...norm }: LayerTape,
  slope: number,
  rows: Rows,
  size: { readonly width: number; readonly apart: number },
): void => {
  const { arena, at, slopeAt } = learner;
  const { kernels } = arena;
  const { width, apart } = size;
  const { count, bounds } = rows;
  const mark = arena.mark();
  const above = arena.take(count * width);
  arena.floats(above, count * width).set(arena.floats(slope, count * width));
  kernels.multiplyBy(above, mask, count * width);
  kernels.gateBack(gates, above, count, width);
  const taps = arena.take(count * 3 * width);
  kernels.gatherTaps(taps, normed, bounds, count, width, apart);
  kernels.addRows(slopeAt(`${name}.bias`), gates, count, 2 * width);
  const weights = `${name}.weights`;
  kernels.multiplyAdd(taps, 1, 3 * width, gates, slopeAt(weights), 3 * width, count, 2 * width);
  const turned = arena.take(6 * width * width);
  kernels.transpose(turned, at(weights), 3 * width, 2 * width);
  arena.floats(taps, count * 3 * width).fill(0);
  kernels.multiplyAdd(gates, 2 * width, 1, turned, taps, count, 2 * width, 3 * width);
  arena.floats(above, count * width).fill(0);
  kernels.scatterTaps(above, taps, bounds, count, width, apart);
  normBack(learner, name, norm, above, slope, { rows: count, width });
  arena.release(mark);
};

const layersBack = (
  learner: Learner,
  prefix: string,
  tapes: readonly LayerTape[],
  slope: number,
  rows: Rows,
  size: { readonly width: number; readonly layers: readonly number[] },
): void => {
  for (const [index, tape] of [...tapes.entries()].toReversed()) {
    const apart = size.layers[index] ?? 1;
    layerBack(learner, `${prefix}.${index}`, tape, slope, rows, { width: size.width, apart });
  }
};

/** From slopes of cue scores to slopes of encoded rows, added to `below`. */
export const cuesBack = (
  learner: Learner,
  { hidden, kept, mask }: CueTape,
  encoded: number,
  scoreSlopes: number,
  rows: number,
  below: number,
): void => {
  const { arena, shape } = learner;
  const { channels, cueHidden } = shape;
  const slope = arena.takeZeros(rows * cueHidden);
  const scores: readonly [number, number] = [cueHidden, SCORE_WIDTH];
  denseBack(learner, 'cue.score', kept, scoreSlopes, rows, scores, slope);
  arena.kernels.multiplyBy(slope, mask, rows * cueHidden);
  arena.kernels.tangentBack(slope, hidden, rows * cueHidden);
  denseBack(learner, 'cue.hidden', encoded, slope, rows, [channels, cueHidden], below);
};

/** Adds slopes of looked-up rows to the slopes of their table. */
const tableBack = (
  { arena, slopeAt }: Learner,
  table: { readonly name: string; readonly rows: number; readonly width: number },
  picked: Int32Array,
  slopes: Float32Array,
  place: { readonly column: number; readonly stride: number },
): void => {
  const { width } = table;
  const sums = arena.floats(slopeAt(table.name), table.rows * width);
  for (let row = 0; row < picked.length; row += 1) {
    const [to, from] = [(picked[row] ?? 0) * width, row * place.stride + place.column];
    for (let step = 0; step < width; step += 1) {
      sums[to + step] = (sums[to + step] ?? 0) + (slopes[from + step] ?? 0);
    }
  }
};

const sidesBack = (
  width: number,
  { token, cue, cues }: RelationRows,
  slopes: Float32Array,
  sides: Float32Array,
): void => {
  const byCue = new Float32Array(cues.length * width);
  for (let row = 0; row < token.length; row += 1) {
    const [toToken, toCue] = [(token[row] ?? 0) * 2 * width, (cue[row] ?? 0) * width];
    for (let step = 0; step < width; step += 1) {
      const slope = slopes[row * width + step] ?? 0;
      sides[toToken + step] = (sides[toToken + step] ?? 0) + slope;
      byCue[toCue + step] = (byCue[toCue + step] ?? 0) + slope;
    }
  }
  for (const [index, { first, end }] of cues.entries()) {
    for (let row = first; row < end; row += 1) {
      for (let step = 0; step < width; step += 1) {
        const to = row * 2 * width + width + step;
        sides[to] = (sides[to] ?? 0) + (byCue[index * width + step] ?? 0) / (end - first);
      }
    }
  }
};

/** What the way back through a relation needs besides its tape. */
export interface RelationBack {
  readonly tape: RelationTape;
  readonly rows: Rows;
  readonly relations: RelationRows;
  readonly scoreSlopes: number;
  readonly encoded: number;
  readonly encodedRows: number;
}

/** From slopes of span scores to slopes of encoded rows, added to `below`. */
export const relationsBack = (
  learner: Learner,
  { tape, rows, relations, scoreSlopes, encoded, encodedRows }: RelationBack,
  below: number,
): void => {
  const { arena, shape } = learner;
  const { channels, relationChannels: width, relation } = shape;
  const count = rows.count * width;
  const above = arena.takeZeros(count);
  const scores: readonly [number, number] = [width, SCORE_WIDTH];
  denseBack(learner, 'span.score', tape.normed, scoreSlopes, rows.count, scores, above);
  arena.kernels.multiplyBy(above, tape.mask, count);
  const slope = arena.takeZeros(count);
  normBack(learner, 'relation', tape.norm, above, slope, { rows: rows.count, width });
  layersBack(learner, 'relation', tape.layers, slope, rows, { width, layers: relation });
  arena.kernels.tangentBack(slope, tape.begun, count);
  const sides = arena.takeZeros(encodedRows * 2 * width);
  const slopes = arena.floats(slope, count);
  for (const [index, table] of shape.relationTables.entries()) {
    const picked = relations.tables[index] ?? new Int32Array(0);
    const named = { ...table, name: `relation.${table.name}` };
    tableBack(learner, named, picked, slopes, { column: 0, stride: width });
  }
  sidesBack(width, relations, slopes, arena.floats(sides, encodedRows * 2 * width));
  const widths: readonly [number, number] = [channels, 2 * width];
  denseBack(learner, 'relation.input', encoded, sides, encodedRows, widths, below);
};

/** From slopes of encoded rows to those of the tables of tokens. `slope` is overwritten. */
export const encoderBack = (
  learner: Learner,
  tape: EncoderTape,
  inputs: TokenInputs,
  slope: number,
  rows: Rows,
): void => {
  const { arena, shape } = learner;
  const { channels, encoder } = shape;
  const width = inputWidth(shape);
  arena.kernels.multiplyBy(slope, tape.mask, rows.count * channels);
  const x = arena.takeZeros(rows.count * channels);
  normBack(learner, 'encoder', tape.norm, slope, x, { rows: rows.count, width: channels });
  layersBack(learner, 'encoder', tape.layers, x, rows, { width: channels, layers: encoder });
  const below = arena.takeZeros(rows.count * width);
  denseBack(learner, 'input', tape.inputs, x, rows.count, [width, channels], below);
  arena.kernels.multiplyBy(below, tape.inputMask, rows.count * width);
  const slopes = arena.floats(below, rows.count * width);
  let column = 0;
  for (const [index, table] of shape.tokenTables.entries()) {
    const picked = inputs.tables[index] ?? new Int32Array(0);
    const named = { ...table, name: `token.${table.name}` };
    tableBack(learner, named, picked, slopes, { column, stride: width });
    column += table.width;
  }
};
