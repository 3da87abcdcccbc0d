import { sum } from './lanes';

/** Normalises each row to mean 0 and variance 1 in `unit`, then scales and shifts it in `to`. Keeps 1 / deviation. */
export function normalise(
  to: usize,
  unit: usize,
  deviation: usize,
  from: usize,
  gain: usize,
  shift: usize,
  rows: i32,
  width: i32,
): void {
  const bytes = (<usize>width) << 2;
  const share: f32 = <f32>1 / <f32>width;
  for (let i = 0; i < rows; i++) {
    let total = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) total = f32x4.add(total, v128.load(from + at));
    const mean = f32x4.splat(sum(total) * share);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const d = f32x4.sub(v128.load(from + at), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    const inverse: f32 = <f32>1 / sqrt<f32>(sum(squares) * share + <f32>1e-5);
    f32.store(deviation, inverse);
    const by = f32x4.splat(inverse);
    for (let at: usize = 0; at < bytes; at += 16) {
      const u = f32x4.mul(f32x4.sub(v128.load(from + at), mean), by);
      v128.store(unit + at, u);
      v128.store(to + at, f32x4.add(f32x4.mul(u, v128.load(gain + at)), v128.load(shift + at)));
    }
    deviation += 4;
    from += bytes;
    to += bytes;
    unit += bytes;
  }
}

/** Adds to `slope` of the input, `gainSlope` and `shiftSlope` what `above`, the slope of `normalise`'s output, asks for. */
export function normaliseBack(
  slope: usize,
  above: usize,
  unit: usize,
  deviation: usize,
  gain: usize,
  gainSlope: usize,
  shiftSlope: usize,
  rows: i32,
  width: i32,
): void {
  const bytes = (<usize>width) << 2;
  const share: f32 = <f32>1 / <f32>width;
  for (let i = 0; i < rows; i++) {
    let first = f32x4.splat(0);
    let second = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const up = v128.load(above + at);
      const u = v128.load(unit + at);
      const g = f32x4.mul(up, v128.load(gain + at));
      first = f32x4.add(first, g);
      second = f32x4.add(second, f32x4.mul(g, u));
      v128.store(gainSlope + at, f32x4.add(v128.load(gainSlope + at), f32x4.mul(up, u)));
      v128.store(shiftSlope + at, f32x4.add(v128.load(shiftSlope + at), up));
    }
    const m1 = f32x4.splat(sum(first) * share);
    const m2 = f32x4.splat(sum(second) * share);
    const by = f32x4.splat(f32.load(deviation));
    for (let at: usize = 0; at < bytes; at += 16) {
      const g = f32x4.mul(v128.load(above + at), v128.load(gain + at));
      const d = f32x4.sub(f32x4.sub(g, m1), f32x4.mul(v128.load(unit + at), m2));
      v128.store(slope + at, f32x4.add(v128.load(slope + at), f32x4.mul(d, by)));
    }
    deviation += 4;
    slope += bytes;
    above += bytes;
    unit += bytes;
  }
}
