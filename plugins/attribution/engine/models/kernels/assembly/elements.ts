import { logistic } from './lanes';

/** Hyperbolic tangent in place. `count` is a multiple of 4. */
export function tangent(x: usize, count: i32): void {
  for (const end = x + ((<usize>count) << 2); x < end; x += 16) {
    const s = logistic(f32x4.mul(f32x4.splat(2), v128.load(x)));
    v128.store(x, f32x4.sub(f32x4.mul(f32x4.splat(2), s), f32x4.splat(1)));
  }
}

/** `slope × (1 − y²)` in place of the slope, for `y` a tangent. */
export function tangentBack(slope: usize, y: usize, count: i32): void {
  for (const end = slope + ((<usize>count) << 2); slope < end; slope += 16) {
    const v = v128.load(y);
    v128.store(slope, f32x4.mul(v128.load(slope), f32x4.sub(f32x4.splat(1), f32x4.mul(v, v))));
    y += 16;
  }
}

/** Copies so many bytes, a multiple of 16: for short rows quicker than a call that moves memory. */
export function copy(to: usize, from: usize, bytes: usize): void {
  for (const end = to + bytes; to < end; to += 16) {
    v128.store(to, v128.load(from));
    from += 16;
  }
}

/** Rows of `width` numbers, each set to `bias`. */
export function fillRows(to: usize, bias: usize, rows: i32, width: i32): void {
  for (let i = 0; i < rows; i++) {
    copy(to, bias, (<usize>width) << 2);
    to += (<usize>width) << 2;
  }
}

/** `to += from`. */
export function addTo(to: usize, from: usize, count: i32): void {
  for (const end = to + ((<usize>count) << 2); to < end; to += 16) {
    v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    from += 16;
  }
}

/** `to *= by`. */
export function multiplyBy(to: usize, by: usize, count: i32): void {
  for (const end = to + ((<usize>count) << 2); to < end; to += 16) {
    v128.store(to, f32x4.mul(v128.load(to), v128.load(by)));
    by += 16;
  }
}

/**
 * Adds to each row of `to` the row of `table` that `picked` names; rows begin `toStride` and `tableStride` numbers apart.
 * `width` is a multiple of 4.
 */
export function addPicked(
  to: usize,
  toStride: i32,
  table: usize,
  tableStride: i32,
  picked: usize,
  rows: i32,
  width: i32,
): void {
  for (let i = 0; i < rows; i++) {
    addTo(to, table + ((<usize>(i32.load(picked) * tableStride)) << 2), width);
    to += (<usize>toStride) << 2;
    picked += 4;
  }
}

/** Adds every row of `from` to the one row `to`. */
export function addRows(to: usize, from: usize, rows: i32, width: i32): void {
  for (let i = 0; i < rows; i++) {
    addTo(to, from, width);
    from += (<usize>width) << 2;
  }
}

/** `to = a × logistic(b)` for rows of `a` and `b` side by side; `width` is that of `to`. */
export function gate(to: usize, from: usize, rows: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    for (let at: usize = 0; at < bytes; at += 16) {
      v128.store(to + at, f32x4.mul(v128.load(from + at), logistic(v128.load(from + bytes + at))));
    }
    to += bytes;
    from += bytes << 1;
  }
}

/** The slope of `gate`'s input, in place of its input. */
export function gateBack(from: usize, above: usize, rows: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    for (let at: usize = 0; at < bytes; at += 16) {
      const a = v128.load(from + at);
      const s = logistic(v128.load(from + bytes + at));
      const up = v128.load(above + at);
      const passed = f32x4.mul(up, s);
      v128.store(from + at, passed);
      v128.store(from + bytes + at, f32x4.mul(f32x4.mul(passed, a), f32x4.sub(f32x4.splat(1), s)));
    }
    above += bytes;
    from += bytes << 1;
  }
}

/** `to[columns × rows] = from[rows × columns]` turned. */
export function transpose(to: usize, from: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    let at = to + ((<usize>i) << 2);
    for (let j = 0; j < columns; j++) {
      f32.store(at, f32.load(from));
      from += 4;
      at += (<usize>rows) << 2;
    }
  }
}

/** Leaves out numbers at random: fills `mask` with 0 or `kept`, and multiplies `x` by it. `count` is a multiple of 4. */
export function dropOut(
  x: usize,
  mask: usize,
  count: i32,
  threshold: u32,
  kept: f32,
  seed: u32,
): void {
  let state = i32x4(seed ^ 0x9e3779b9, seed ^ 0x7f4a7c15, seed ^ 0x85ebca6b, seed ^ 0xc2b2ae35);
  state = v128.or(state, i32x4.splat(1));
  const limit = i32x4.splat(threshold);
  const value = f32x4.splat(kept);
  for (let warm = 0; warm < 8; warm++) state = next(state);
  for (const end = x + ((<usize>count) << 2); x < end; x += 16) {
    state = next(state);
    const scrambled = i32x4.mul(state, i32x4.splat(0x2c1b3c6d));
    const m = v128.and(value, i32x4.ge_u(scrambled, limit));
    v128.store(mask, m);
    v128.store(x, f32x4.mul(v128.load(x), m));
    mask += 16;
  }
}

function next(state: v128): v128 {
  state = v128.xor(state, i32x4.shl(state, 13));
  state = v128.xor(state, i32x4.shr_u(state, 17));
  return v128.xor(state, i32x4.shl(state, 5));
}
