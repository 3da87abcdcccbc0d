import { WeightsError, type Tensor, type Weights } from '../weights-file';
import type { Model } from './layers';
import { parametersOf } from './shape';

/** The tensor of that name. Throws `WeightsError` where the file has none. */
export const storedTensor = ({ name: file, tensors }: Weights, name: string): Tensor => {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new WeightsError('malformed', `it has no ${name}`, file);
  return tensor;
};

/** Writes a file's parameters into a model: bytes with a scale for each column, or floats. Throws `WeightsError`. */
export const writeStored = (model: Model, weights: Weights): void => {
  for (const { name, rows, columns } of parametersOf(model.shape)) {
    const { values } = storedTensor(weights, name);
    const scales = weights.tensors.get(`${name}.scales`)?.values ?? null;
    const to = model.arena.floats(model.at(name), rows * columns);
    if (values.length !== to.length) {
      throw new WeightsError('malformed', `its ${name} has another size`, weights.name);
    }
    for (let at = 0; at < to.length; at += 1) {
      to[at] = (values[at] ?? 0) * (scales === null ? 1 : (scales[at % scales.length] ?? 0));
    }
  }
};
