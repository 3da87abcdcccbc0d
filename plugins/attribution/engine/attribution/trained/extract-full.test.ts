import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPlainFile } from '../../document/from-plain';
import { WeightsError } from '../../models/weights-file';
import { segment } from '../../text/segment';
import { textOf } from '../../text/span';
import { SUGGESTED } from './confidence/thresholds';
import { extractBlockFully } from './extract-full';
import { loadFullModels } from './full-models';
import { loadNetwork } from './network/load-network';

const WEIGHTS = path.resolve(__dirname, '../../../weights');
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(WEIGHTS, `${name}.bin`)));

const models = loadFullModels({
  clusters: bytesOf('word-clusters'),
  cue: bytesOf('cue-crf'),
  span: bytesOf('span-crf'),
  network: bytesOf('network'),
  confidence: bytesOf('confidence'),
  needsSource: bytesOf('needs-source'),
});

const found = (text: string) => {
  const story = segment(fromPlainFile('text', text));
  return story.blocks.flatMap((_, block) =>
    extractBlockFully(models, story, block).map(({ source, cue, content }) => ({
      source: source === null ? null : textOf(story.text, source),
      cue: cue === null ? null : textOf(story.text, cue),
      content: content.map((span) => textOf(story.text, span)).join(' … '),
    })),
  );
};

describe('extractBlockFully', () => {
  it('finds source, cue and content of a report', () => {
    expect(found('Mayor Ann Lee said that the bridge would reopen in spring.')).toEqual([
      {
        source: 'Mayor Ann Lee',
        cue: 'said',
        content: 'that the bridge would reopen in spring',
      },
    ]);
  });

  it('finds both halves of a quotation that its cue splits', () => {
    const [only, ...others] = found('“We waited all night,” said Omar Reyes, “and nobody came.”');
    expect(others).toEqual([]);
    expect(only?.source).toBe('Omar Reyes');
    expect(only?.content).toMatch(/^“?We waited all night.*and nobody came\.?”?$/u);
  });

  it('finds no attribution where none is', () => {
    expect(found('The river rose two metres overnight. Snow fell in the hills.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('is sure to some degree, from 0 to 1', () => {
    const story = segment(fromPlainFile('text', 'The clerk told the court the file was lost.'));
    const [only] = extractBlockFully(models, story, 0);
    expect(only?.confidence).toBeGreaterThanOrEqual(SUGGESTED);
    expect(only?.confidence).toBeLessThanOrEqual(1);
  });

  it('finds the same whatever it read before', () => {
    const text = 'Officials in Port Vale believe the tunnel is safe, according to a report.';
    const first = found(text);
    found('“Never,” she replied. Critics, who had warned of floods, called the plan reckless.');
    expect(found(text)).toEqual(first);
  });
});

describe('loadNetwork', () => {
  it('refuses a file cut short', () => {
    expect(() => loadNetwork(bytesOf('network').subarray(0, 90_000))).toThrow(WeightsError);
  });

  it('refuses the weights of another model', () => {
    expect(() => loadNetwork(bytesOf('cue-crf'))).toThrow(/not network/u);
  });
});
