/** `to = from × factor` as whole numbers of 16 bits, the nearest ones. `count` is a multiple of 8. */
export function quantise(to: usize, from: usize, count: i32, factor: f32): void {
  const by = f32x4.splat(factor);
  for (const end = from + ((<usize>count) << 2); from < end; from += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from), by)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from, 16), by)));
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
    to += 16;
  }
}

function scaled(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias);
}

/**
 * `to[rows × columns] = a[rows × depth] × b × scales + bias`, with `a` and `b` whole numbers of 16 bits and `scales` and
 * `bias` one number for each column. `b` stands in panels of eight columns, in which two steps of the depth follow each
 * other column by column. `rows` is a multiple of 4, `depth` of 2, `columns` of 8. Sums must not exceed 32 bits.
 */
export function multiplyPairs(
  a: usize,
  b: usize,
  to: usize,
  scales: usize,
  bias: usize,
  rows: i32,
  depth: i32,
  columns: i32,
): void {
  const aStep = (<usize>depth) << 1;
  const toStep = (<usize>columns) << 2;
  const panel = (<usize>depth) << 4;
  for (let j = 0; j < columns; j += 8) {
    const scale0 = v128.load(scales);
    const scale1 = v128.load(scales, 16);
    const bias0 = v128.load(bias);
    const bias1 = v128.load(bias, 16);
    let a0 = a;
    let out = to + ((<usize>j) << 2);
    for (let i = 0; i < rows; i += 4) {
      let a1 = a0 + aStep;
      let a2 = a1 + aStep;
      let a3 = a2 + aStep;
      const next = a3 + aStep;
      let s00 = i32x4.splat(0);
      let s01 = s00;
      let s10 = s00;
      let s11 = s00;
      let s20 = s00;
      let s21 = s00;
      let s30 = s00;
      let s31 = s00;
      for (let at = b, end = b + panel; at < end; at += 32) {
        const b0 = v128.load(at);
        const b1 = v128.load(at, 16);
        let x = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      v128.store(out, scaled(s00, scale0, bias0));
      v128.store(out, scaled(s01, scale1, bias1), 16);
      out += toStep;
      v128.store(out, scaled(s10, scale0, bias0));
      v128.store(out, scaled(s11, scale1, bias1), 16);
      out += toStep;
      v128.store(out, scaled(s20, scale0, bias0));
      v128.store(out, scaled(s21, scale1, bias1), 16);
      out += toStep;
      v128.store(out, scaled(s30, scale0, bias0));
      v128.store(out, scaled(s31, scale1, bias1), 16);
      out += toStep;
      a0 = next;
    }
    b += panel;
    scales += 32;
    bias += 32;
  }
}
