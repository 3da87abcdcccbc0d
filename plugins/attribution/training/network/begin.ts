import { FORBIDDEN } from '../../engine/models/crf';
import { parameterCount, parametersOf, type NetworkShape } from '../../engine/models/network/shape';
import { seededRandom } from '../random';

/** Labels that may not follow each other: `[before, label]`, with the number of labels as `before` of the first. */
const FORBIDDEN_CUES = [
  [0, 2],
  [3, 2],
];
const FORBIDDEN_SPANS = [0, 1, 2, 3, 4, 5].flatMap((before) =>
  [2, 4]
    .filter((label) => before !== label && before !== label - 1)
    .map((label) => [before, label] as const),
);

/** How far from zero a parameter may begin. */
const reachOf = (name: string, rows: number): number => {
  if (name.endsWith('.weights')) return 1 / Math.sqrt(rows);
  if (name === 'token.words') return 0;
  if (name.startsWith('token.')) return 0.5;
  return /^relation\.(?:distances|others|readings|quotations)$/u.test(name) ? 0.3 : 0;
};

/** Parameters as a training begins with them, drawn from a seed. */
export const beginParameters = (shape: NetworkShape, seed: number): Float32Array => {
  const parameters = parametersOf(shape);
  const values = new Float32Array(parameterCount(parameters));
  const random = seededRandom(seed);
  for (const { name, rows, columns, offset } of parameters) {
    const own = values.subarray(offset, offset + rows * columns);
    const reach = reachOf(name, rows);
    for (let at = 0; at < own.length; at += 1) own[at] = reach * (2 * random() - 1);
    if (name.endsWith('.gain')) own.fill(1);
    const pairs = name === 'cue.transitions' ? FORBIDDEN_CUES : FORBIDDEN_SPANS;
    if (!name.endsWith('.transitions')) continue;
    own.fill(0);
    for (const [before = 0, label = 0] of pairs) own[before * columns + label] = FORBIDDEN;
  }
  return values;
};

/** Which parameters are drawn towards zero: 1 for weights and tables, 0 for the rest. */
export const decayingParameters = (shape: NetworkShape): Uint8Array => {
  const parameters = parametersOf(shape);
  const flags = new Uint8Array(parameterCount(parameters));
  for (const { name, rows, columns, offset } of parameters) {
    if (rows > 1 && !name.endsWith('.transitions')) flags.fill(1, offset, offset + rows * columns);
  }
  return flags;
};
