import { createArena, type Arena } from '../kernels/arena';
import { createKernels } from '../kernels/kernels';
import type { Model } from './layers';
import { parameterCount, parametersOf, type NetworkShape, type Parameter } from './shape';

/** Room for the numbers of all parameters, found by name. */
export interface ParameterRoom {
  readonly address: number;
  readonly count: number;
  readonly at: (name: string) => number;
}

/** Takes room for parameters. Looking up a name that is not theirs throws `RangeError`. */
export const takeParameters = (arena: Arena, parameters: readonly Parameter[]): ParameterRoom => {
  const count = parameterCount(parameters);
  const address = arena.takeZeros(count);
  const places = new Map(parameters.map(({ name, offset }) => [name, address + 4 * offset]));
  const at = (name: string): number => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`No such parameter: ${name}`);
    return place;
  };
  return { address, count, at };
};

/** A model whose parameters are all zero, in memory of its own. */
export const createModel = (shape: NetworkShape): Model & { readonly room: ParameterRoom } => {
  const arena = createArena(createKernels());
  const room = takeParameters(arena, parametersOf(shape));
  return { arena, shape, at: room.at, room };
};
