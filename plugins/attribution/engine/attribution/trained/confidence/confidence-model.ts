import { calibrated, type Calibration } from '../../../models/isotonic';
import { weighted } from '../../../models/weighted';
import { readWeights, WeightsError } from '../../../models/weights-file';
import { FEATURE_COUNT } from './candidate-features';

/** Name and version of the weights file of confidences. The version rises with the features. */
export const CONFIDENCE_FILE = { name: 'confidence', version: 1 } as const;

/** A logistic regression over a candidate's features, and what its scores turned out to be worth. */
export interface ConfidenceModel {
  /** One for each feature, and the constant. */
  readonly coefficients: ArrayLike<number>;
  readonly calibration: Calibration;
}

/** How likely a candidate is an attribution: 0.8 means that 80 of 100 such candidates of held-out stories were one. */
export const confidenceOf = (
  { coefficients, calibration }: ConfidenceModel,
  features: Float64Array,
): number => calibrated(calibration, weighted(coefficients, features));

/** Reads the weights file of confidences. Throws `WeightsError` for any other. */
export const loadConfidence = (bytes: Uint8Array): ConfidenceModel => {
  const { tensors } = readWeights(bytes, CONFIDENCE_FILE);
  const [coefficients, scores, shares] = ['coefficients', 'scores', 'shares'].map(
    (name) => tensors.get(name)?.values ?? new Float32Array(0),
  );
  if (coefficients?.length !== FEATURE_COUNT + 1 || scores === undefined || shares === undefined) {
    throw new WeightsError('malformed', 'it has other features', CONFIDENCE_FILE.name);
  }
  return { coefficients, calibration: { scores, shares } };
};
