import { createModel, takeParameters, type ParameterRoom } from '../../engine/models/network/model';
import { parametersOf, type NetworkShape } from '../../engine/models/network/shape';
import type { Learner } from './backward';

/** A learner with the room of its parameters and of their slopes, which have the same layout. */
export interface RoomyLearner extends Learner {
  readonly room: ParameterRoom;
  readonly slopes: ParameterRoom;
}

/** A learner with all parameters and slopes zero. */
export const createLearner = (shape: NetworkShape): RoomyLearner => {
  const model = createModel(shape);
  const slopes = takeParameters(model.arena, parametersOf(shape));
  return { ...model, slopes, slopeAt: slopes.at };
};
