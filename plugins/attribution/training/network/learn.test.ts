import { describe, expect, it } from 'vitest';
import { relationTables } from '../../engine/attribution/trained/network/cue-inputs';
import { tokenTables } from '../../engine/attribution/trained/network/word-inputs';
import { parametersOf, type NetworkShape } from '../../engine/models/network/shape';
import { seededRandom } from '../random';
import { beginParameters } from './begin';
import type { Example } from './example';
import { learn } from './learn';
import { createLearner } from './learner';
import { TRAINING_SETTINGS } from './settings';

const SHAPE: NetworkShape = {
  vectorWidth: 12,
  tokenTables: tokenTables(5, 12),
  channels: 16,
  encoder: [1, 2],
  cueHidden: 8,
  cueLabels: 3,
  relationTables: relationTables(8),
  relationChannels: 8,
  relation: [1, 2],
  spanLabels: 5,
};

const random = seededRandom(3);
const drawn = (length: number, below: number): Int32Array =>
  Int32Array.from({ length }, () => Math.floor(random() * below));

const exampleOf = (length: number): Example => ({
  inputs: {
    vector: drawn(length, 10),
    tables: SHAPE.tokenTables.map(({ rows }) => drawn(length, rows)),
  },
  surroundings: { quotation: drawn(length, 2), sentence: new Int32Array(length), readings: [] },
  sentences: [{ first: 0, end: length }],
  roles: new Uint8Array(length),
  cueLabels: Uint8Array.from({ length }, (_, at) => (at === 2 ? 1 : at === 3 ? 2 : 0)),
  attributions: [
    {
      cue: { first: 2, end: 4 },
      labels: Uint8Array.from({ length }, (_, at) =>
        at === 0 ? 1 : at === 1 ? 2 : at === 4 ? 3 : at > 4 ? 4 : 0,
      ),
    },
  ],
});

const LESSON = {
  vectors: { width: 12, values: new Int8Array(120).fill(9), scale: 0.02 },
  settings: {
    ...TRAINING_SETTINGS,
    dropInput: 0,
    dropLayer: 0,
    dropOutput: 0,
    hideWord: 0,
    unlistWord: 0,
    cueWeight: 1,
    roleWeight: 0,
  },
  tokens: 16,
  relationRows: 16,
  seed: 1,
};

const learner = createLearner(SHAPE);
const examples = [exampleOf(7), exampleOf(9)];
const begun = beginParameters(SHAPE, 5);

const lossAt = (parameters: Float32Array): number => {
  const { arena, room } = learner;
  arena.floats(room.address, room.count).set(parameters);
  const { cue, span } = learn({ ...LESSON, learner }, examples);
  return cue + span;
};

describe('learn', () => {
  lossAt(begun);
  const { arena, slopes } = learner;
  const slope = arena.floats(slopes.address, slopes.count).slice();

  it.each(parametersOf(SHAPE).map(({ name, ...rest }) => ({ name, ...rest })))(
    'finds the slope of $name',
    ({ rows, columns, offset }) => {
      const own = slope.subarray(offset, offset + rows * columns);
      const steepest = own.reduce(
        (best, value, at) => (Math.abs(value) > Math.abs(own[best] ?? 0) ? at : best),
        0,
      );
      const at = offset + steepest;
      const by = 1e-2;
      const moved = (step: number): number => {
        const parameters = begun.slice();
        parameters[at] = (parameters[at] ?? 0) + step;
        return lossAt(parameters);
      };
      const measured = (moved(by) - moved(-by)) / (2 * by);
      expect(Math.abs(measured - (slope[at] ?? 0))).toBeLessThan(0.03 * Math.abs(measured) + 2e-4);
    },
  );
});
