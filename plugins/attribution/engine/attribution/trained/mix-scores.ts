import { FORBIDDEN } from '../../models/crf';

/** How much of the averaged scores of cues is the network's. Chosen on dev, as are the biases. */
const NETWORK_SHARE = 0.8;

/** What is added to the scores of “outside” when cues are sought, and when less likely ones are sought too. */
export const CUE_BIAS = -0.3;
export const FARTHEST_BIAS = -1.2;

/** What is added to the scores of “outside” when source and content are sought. */
export const SPAN_BIAS = -0.05;

/** Averages scores or transitions of network and field. What either forbids stays forbidden. */
export const mixScores = (network: Float32Array, field: Float32Array): Float32Array =>
  network.map((score, at) =>
    Math.max(FORBIDDEN, NETWORK_SHARE * score + (1 - NETWORK_SHARE) * (field[at] ?? 0)),
  );
