import { seededRandom } from '../random';

/** Rows of numbers: `values[row × width + column]`. */
export interface Rows {
  readonly values: Float32Array;
  readonly width: number;
}

export interface KMeansSettings {
  readonly clusters: number;
  /** Rows looked at in one step. */
  readonly batch: number;
  readonly steps: number;
  readonly seed: number;
}

const rowOf = ({ values, width }: Rows, row: number): Float32Array =>
  values.subarray(row * width, (row + 1) * width);

const halfNorms = (centres: Rows): Float32Array => {
  const count = centres.values.length / centres.width;
  return Float32Array.from({ length: count }, (_, index) =>
    rowOf(centres, index).reduce((sum, value) => sum + (value * value) / 2, 0),
  );
};

/** Index of the centre nearest to a row; of equal ones the first. */
const nearest = (row: Float32Array, { values, width }: Rows, norms: Float32Array): number => {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let centre = 0, at = 0; at < values.length; centre += 1) {
    let score = -(norms[centre] ?? 0);
    for (let column = 0; column < width; column += 1, at += 1) {
      score += (row[column] ?? 0) * (values[at] ?? 0);
    }
    if (score > bestScore) {
      bestScore = score;
      best = centre;
    }
  }
  return best;
};

const initialCentres = (rows: Rows, clusters: number, random: () => number): Rows => {
  const count = rows.values.length / rows.width;
  const values = new Float32Array(clusters * rows.width);
  const taken = new Set<number>();
  for (let centre = 0; centre < clusters; centre += 1) {
    let row = Math.floor(random() * count);
    while (taken.has(row)) row = (row + 1) % count;
    taken.add(row);
    values.set(rowOf(rows, row), centre * rows.width);
  }
  return { values, width: rows.width };
};

/** Groups rows into clusters, a batch at a time (Sculley 2010). Needs at least as many rows as clusters. */
export const kMeans = (
  rows: Rows,
  { clusters, batch, steps, seed }: KMeansSettings,
): { readonly centres: Rows; readonly assigned: Int32Array } => {
  const count = rows.values.length / rows.width;
  const random = seededRandom(seed);
  const centres = initialCentres(rows, clusters, random);
  const seen = new Float64Array(clusters);
  for (let step = 0; step < steps; step += 1) {
    const norms = halfNorms(centres);
    const drawn = Array.from({ length: batch }, () => Math.floor(random() * count));
    const found = drawn.map((row) => nearest(rowOf(rows, row), centres, norms));
    for (const [index, row] of drawn.entries()) {
      const cluster = found[index] ?? 0;
      seen[cluster] = (seen[cluster] ?? 0) + 1;
      const centre = rowOf(centres, cluster);
      const from = rowOf(rows, row);
      const rate = 1 / (seen[cluster] ?? 1);
      for (let column = 0; column < centre.length; column += 1) {
        centre[column] = (centre[column] ?? 0) * (1 - rate) + (from[column] ?? 0) * rate;
      }
    }
  }
  const norms = halfNorms(centres);
  const assigned = Int32Array.from({ length: count }, (_, row) =>
    nearest(rowOf(rows, row), centres, norms),
  );
  return { centres, assigned };
};
