import type { Crf, PackedCrf } from './crf';
import { sparseTable } from './sparse-table';
import { packSparse, tensorOf, unpackSparse } from './sparse-values';
import { readWeights, type Tensor, type Weights } from './weights-file';

/** What a field needs to be applied beside its weights. */
interface Applied {
  /** Its table has 2^`bits` slots. */
  readonly bits: number;
  /** What is added to the score of label 0 when decoding: below 0, more is found. */
  readonly bias: number;
}

/** A field out of its weights file. */
export interface StoredCrf extends PackedCrf, Applied {}

interface FileId {
  readonly name: string;
  readonly version: number;
}

const LARGEST = 127;

const vector = (values: Tensor['values'], scale = 1): Tensor => ({
  shape: [values.length],
  values,
  scale,
});

/** Rounds weights to 8 bits. Those under `prune` go, and those over `largest` are cut down to it. */
const quantise = (emissions: ArrayLike<number>, prune: number, largest: number): Int8Array => {
  const scale = LARGEST / largest;
  return Int8Array.from(emissions, (weight) => {
    if (Math.abs(weight) < prune) return 0;
    return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)));
  });
};

/** The weights file of a field whose label 0 has no weights: 8 bits a weight, small ones left out. */
export const crfWeights = (
  file: FileId,
  { labels, bits, bias, emissions, transitions }: Crf & Applied,
  { prune, largest }: { readonly prune: number; readonly largest: number },
): Weights => {
  const { gaps, values } = packSparse(quantise(emissions, prune, largest));
  return {
    ...file,
    settings: { labels, bits, bias },
    tensors: new Map([
      ['gaps', vector(gaps)],
      ['emissions', vector(values, largest / LARGEST)],
      ['transitions', vector(transitions)],
    ]),
  };
};

const numberOf = ({ settings }: Weights, name: string): number => Number(settings[name] ?? 0);

/** Eight bits for each label but the first, in one integer a slot. */
const packLabels = (dense: Int8Array, labels: number): Int32Array => {
  const packed = new Int32Array(dense.length / labels);
  for (let slot = 0; slot < packed.length; slot += 1) {
    let bits = 0;
    for (let label = labels - 1; label > 0; label -= 1) {
      bits = (bits << 8) | ((dense[slot * labels + label] ?? 0) & 0xff);
    }
    packed[slot] = bits;
  }
  return packed;
};

/** Reads a field out of its weights file. Throws `WeightsError` for another file. */
export const readCrf = (bytes: Uint8Array, expected: FileId): StoredCrf => {
  const weights = readWeights(bytes, expected);
  const [labels, bits] = [numberOf(weights, 'labels'), numberOf(weights, 'bits')];
  const { values, scale } = tensorOf(weights, 'emissions');
  const gaps = tensorOf(weights, 'gaps').values;
  return {
    labels,
    bits,
    bias: numberOf(weights, 'bias'),
    packed: sparseTable(packLabels(unpackSparse(gaps, values, 2 ** bits * labels), labels)),
    scale,
    transitions: Float32Array.from(tensorOf(weights, 'transitions').values),
  };
};
