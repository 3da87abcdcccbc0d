import { FORBIDDEN } from '../../models/crf';

/** How much of the averaged scores is the network's, and what is added to “outside” when decoding. */
export interface Mix {
  readonly network: number;
  readonly bias: number;
}

/** Chosen on dev. The fields' scores of source and content help less than they cost. */
export const CUE_MIX: Mix = { network: 0.8, bias: -0.3 };
export const SPAN_MIX: Mix = { network: 1, bias: 0 };

/** Averages scores or transitions of network and field. What either forbids stays forbidden. */
export const mixScores = (
  network: Float32Array,
  field: Float32Array,
  { network: share }: Mix,
): Float32Array =>
  network.map((score, at) => Math.max(FORBIDDEN, share * score + (1 - share) * (field[at] ?? 0)));
