import { describe, expect, it } from 'vitest';
import { createModel } from './model';
import { createNetwork, type CueView } from './network';
import type { NetworkShape } from './shape';

const SHAPE: NetworkShape = {
  vectorWidth: 8,
  tokenTables: [{ name: 'words', rows: 50, width: 8 }],
  channels: 16,
  encoder: [1, 4],
  cueHidden: 8,
  cueLabels: 3,
  relationTables: [{ name: 'distances', rows: 9, width: 8 }],
  relationChannels: 8,
  relation: [1, 2],
  spanLabels: 5,
};

const model = createModel(SHAPE);
const room = model.arena.floats(model.room.address, model.room.count);
for (const at of room.keys()) room[at] = Math.sin(at * 12.9898) / 3;
const values = Int8Array.from({ length: 80 }, (_, at) => (at * 37) % 101);
const network = createNetwork(model, { width: 8, values, scale: 0.01 });

const inputsOf = (length: number, from = 0) => ({
  vector: Int32Array.from({ length }, (_, at) => ((at + from) % 11) - 1),
  tables: [Int32Array.from({ length }, (_, at) => ((at + from) * 7) % 50)],
});

const viewOf = (first: number, length: number): CueView => {
  const window = { first: Math.max(0, first - 20), end: Math.min(length, first + 22) };
  const size = window.end - window.first;
  return {
    cue: { first, end: first + 2 },
    window,
    tables: [Int32Array.from({ length: size }, (_, at) => at % 9)],
  };
};

describe('a network', () => {
  it('scores every token of a block', () => {
    const { cueScores } = network.read(inputsOf(13));
    expect(cueScores).toHaveLength(39);
    expect(cueScores.every(Number.isFinite)).toBe(true);
  });

  it('reads nothing in an empty block', () => {
    const reading = network.read(inputsOf(0));
    expect(reading.cueScores).toHaveLength(0);
    expect(reading.spanScores([])).toEqual([]);
  });

  it('scores a token alike in a long block and in a part of it that goes far enough', () => {
    const whole = network.read(inputsOf(2500));
    const part = network.read(inputsOf(200, 950));
    expect(part.cueScores.slice(3 * 20, 3 * 180)).toEqual(whole.cueScores.slice(3 * 970, 3 * 1130));
  });

  it('scores a cue alike alone and among many', () => {
    const reading = network.read(inputsOf(300));
    const cues = Array.from({ length: 60 }, (_, at) => viewOf(at * 4, 300));
    const together = reading.spanScores(cues);
    expect(together).toHaveLength(60);
    for (const at of [0, 17, 59]) {
      expect(reading.spanScores(cues.slice(at, at + 1))[0]).toEqual(together[at]);
    }
  });
});
