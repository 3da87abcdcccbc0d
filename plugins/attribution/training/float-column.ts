import type { Tensor } from '../engine/models/weights-file';

/** Numbers as one tensor of 32-bit floats. */
export const floatColumn = (values: ArrayLike<number>): Tensor => ({
  shape: [values.length],
  values: Float32Array.from(values),
  scale: 1,
});
