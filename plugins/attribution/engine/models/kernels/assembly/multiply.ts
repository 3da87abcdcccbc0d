/** How many steps of the inner dimension are taken at a time, so that a panel of eight columns stays in the first cache. */
const DEPTH: i32 = 256;

const panel: usize = memory.data(DEPTH * 8 * 4, 16);

function packPanel(b: usize, columns: i32, depth: i32): void {
  let to = panel;
  const step = (<usize>columns) << 2;
  for (let p = 0; p < depth; p++) {
    v128.store(to, v128.load(b));
    v128.store(to, v128.load(b, 16), 16);
    to += 32;
    b += step;
  }
}

/** Four rows of eight columns: `c += a × panel`. */
function addTile(
  a: usize,
  rowStep: usize,
  depthStep: usize,
  depth: i32,
  c: usize,
  cStep: usize,
): void {
  const c1 = c + cStep;
  const c2 = c1 + cStep;
  const c3 = c2 + cStep;
  let s00 = v128.load(c);
  let s01 = v128.load(c, 16);
  let s10 = v128.load(c1);
  let s11 = v128.load(c1, 16);
  let s20 = v128.load(c2);
  let s21 = v128.load(c2, 16);
  let s30 = v128.load(c3);
  let s31 = v128.load(c3, 16);
  let a0 = a;
  let a1 = a0 + rowStep;
  let a2 = a1 + rowStep;
  let a3 = a2 + rowStep;
  let at = panel;
  for (let p = 0; p < depth; p++) {
    const b0 = v128.load(at);
    const b1 = v128.load(at, 16);
    at += 32;
    let x = v128.load32_splat(a0);
    s00 = f32x4.add(s00, f32x4.mul(x, b0));
    s01 = f32x4.add(s01, f32x4.mul(x, b1));
    x = v128.load32_splat(a1);
    s10 = f32x4.add(s10, f32x4.mul(x, b0));
    s11 = f32x4.add(s11, f32x4.mul(x, b1));
    x = v128.load32_splat(a2);
    s20 = f32x4.add(s20, f32x4.mul(x, b0));
    s21 = f32x4.add(s21, f32x4.mul(x, b1));
    x = v128.load32_splat(a3);
    s30 = f32x4.add(s30, f32x4.mul(x, b0));
    s31 = f32x4.add(s31, f32x4.mul(x, b1));
    a0 += depthStep;
    a1 += depthStep;
    a2 += depthStep;
    a3 += depthStep;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

/**
 * `c[rows × columns] += a × b[depth × columns]`, where `a(i, p)` stands at `i × rowStep + p × depthStep`.
 * `rows` is a multiple of 4, `columns` of 8. The order of additions to a row does not depend on other rows.
 */
export function multiplyAdd(
  a: usize,
  rowStep: i32,
  depthStep: i32,
  b: usize,
  c: usize,
  rows: i32,
  depth: i32,
  columns: i32,
): void {
  const cStep = (<usize>columns) << 2;
  const aRow = (<usize>rowStep) << 2;
  const aDepth = (<usize>depthStep) << 2;
  for (let from = 0; from < depth; from += DEPTH) {
    const size = min(DEPTH, depth - from);
    for (let j = 0; j < columns; j += 8) {
      packPanel(b + ((<usize>(from * columns + j)) << 2), columns, size);
      let aAt = a + <usize>from * aDepth;
      let cAt = c + ((<usize>j) << 2);
      for (let i = 0; i < rows; i += 4) {
        addTile(aAt, aRow, aDepth, size, cAt, cStep);
        aAt += aRow << 2;
        cAt += cStep << 2;
      }
    }
  }
}
