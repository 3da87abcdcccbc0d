import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runStages, type Bar } from './run-stages';
import type { Stage } from './stage';

const QUIET: Bar = { begin: () => {}, update: () => {}, end: () => {} };

describe('a training in stages', () => {
  let cacheDir = '';
  let runs: string[] = [];
  beforeEach(() => {
    cacheDir = mkdtempSync(path.join(tmpdir(), 'training-'));
    runs = [];
  });

  const stageNamed = (file: string, run: () => readonly number[]): Stage => ({
    title: file,
    files: [file],
    run: async ({ weights }) => {
      runs.push(`${file} after ${[...weights.keys()].join(' ') || 'nothing'}`);
      return new Map([[file, Uint8Array.from(run())]]);
    },
  });
  const train = (stages: readonly Stage[]) =>
    runStages(stages, { train: [], dev: [], cacheDir }, QUIET);

  it('shows each stage what the ones before it wrote', async () => {
    await train([stageNamed('cues.bin', () => [1]), stageNamed('spans.bin', () => [2])]);
    expect(runs).toEqual(['cues.bin after nothing', 'spans.bin after cues.bin']);
  });

  it('goes on after an interruption with what was finished', async () => {
    const cut = stageNamed('spans.bin', () => {
      throw new Error('the lights went out');
    });
    await expect(train([stageNamed('cues.bin', () => [1]), cut])).rejects.toThrow('lights');
    runs = [];
    const weights = await train([
      stageNamed('cues.bin', () => [9]),
      stageNamed('spans.bin', () => [2]),
    ]);
    expect(runs).toEqual(['spans.bin after cues.bin']);
    expect([...weights].map(([name, bytes]) => [name, ...bytes])).toEqual([
      ['cues.bin', 1],
      ['spans.bin', 2],
    ]);
  });

  it('refuses a stage that writes something else than it said', async () => {
    const liar: Stage = { title: 'Cues', files: ['cues.bin'], run: async () => new Map() };
    await expect(train([liar])).rejects.toThrow('not cues.bin');
  });
});
