import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedAnalysis } from '../../plugins/attribution/server/src/services/packaged-analysis';
import { packagedExtraction, readExtraction } from '../../plugins/attribution/weights/from-disk';
import { makeInput } from '../support/make';

const WEIGHTS = path.resolve(__dirname, '../../plugins/attribution/weights');
const TOLD = 'Milan Kos told CNN that the files had been burned.';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weights-'));
  cpSync(WEIGHTS, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Changes the bytes of one of the files. */
const change = (name: string, changed: (bytes: Buffer) => Uint8Array): void => {
  const file = path.join(folder, name);
  writeFileSync(file, changed(readFileSync(file)));
};

const whyPatternsRead = (): string => {
  const { readBy } = readExtraction(folder);
  return readBy.by === 'patterns' ? readBy.why : 'The models read';
};

describe('the weights files of the package', () => {
  it('are found beside the source that reads them', () => {
    expect(packagedExtraction().readBy).toEqual({ by: 'models' });
  });

  it('are read once', () => {
    expect(packagedExtraction()).toBe(packagedExtraction());
  });

  it.each([
    ['is missing', () => rmSync(path.join(folder, 'network.bin')), /network\.bin: .*ENOENT/u],
    [
      'is cut short',
      () => change('network.bin', (bytes) => bytes.subarray(0, 1000)),
      /network\.bin: 1000 of \d+ bytes are there/u,
    ],
    [
      'is empty',
      () => change('confidence.bin', () => new Uint8Array()),
      /confidence\.bin: .*cut short/u,
    ],
    [
      'was changed',
      () => change('cue-crf.bin', (bytes) => bytes.fill(7, 5000, 5001)),
      /cue-crf\.bin: its checksum/u,
    ],
    [
      'is another one',
      () => change('span-crf.bin', () => readFileSync(path.join(WEIGHTS, 'cue-crf.bin'))),
      /span-crf\.bin: it holds cue-crf/u,
    ],
    [
      'is none at all',
      () => change('word-clusters.bin', () => Buffer.from('<!doctype html>')),
      /word-clusters\.bin: it does not begin as one/u,
    ],
  ])('let patterns read, and say why, when one %s', (_what, spoil, why) => {
    spoil();
    expect(whyPatternsRead()).toMatch(why);
  });
});

describe('an analysis with the package’s models', () => {
  const spoiledAnalysis = () => {
    change('network.bin', (bytes) => bytes.subarray(0, 1000));
    const complaints: string[] = [];
    const analyse = packagedAnalysis(() => readExtraction(folder), {
      error: (message) => complaints.push(message),
    });
    return { analyse, complaints };
  };

  it('still reports when a file is broken, and says who read', () => {
    const { attributions, readBy } = spoiledAnalysis().analyse(makeInput(TOLD));
    expect(attributions).toHaveLength(1);
    expect(readBy).toMatchObject({ by: 'patterns' });
  });

  it('complains of a broken file once, by name', () => {
    const { analyse, complaints } = spoiledAnalysis();
    analyse(makeInput(TOLD));
    analyse(makeInput(TOLD));
    expect(complaints).toEqual([expect.stringContaining('network.bin: 1000 of')]);
  });

  it('loads nothing before there is something to analyse', () => {
    let loads = 0;
    const analyse = packagedAnalysis(
      () => {
        loads += 1;
        return packagedExtraction();
      },
      { error: () => undefined },
    );
    expect(loads).toBe(0);
    analyse(makeInput(TOLD));
    expect(loads).toBe(1);
  });
});
