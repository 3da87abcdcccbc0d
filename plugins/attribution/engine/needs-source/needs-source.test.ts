import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetwork } from '../attribution/trained/network/load-network';
import { WeightsError } from '../models/weights-file';
import { loadNeedsSource } from './needs-source';

const WEIGHTS = path.resolve(__dirname, '../../weights');
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(WEIGHTS, `${name}.bin`)));

const network = loadNetwork(bytesOf('network'));
const { shareOf, scoreOf } = loadNeedsSource(bytesOf('needs-source'), network);

describe('whether a statement needs a source', () => {
  it.each([
    [
      'The minister knew of the leak for months and lied to parliament about it.',
      'The council met on Tuesday evening in the town hall.',
    ],
    [
      'The new tax would cost small businesses thousands of jobs.',
      'The museum opened in 1954 and stands on the market square.',
    ],
    [
      'The city should have closed the bridge years ago.',
      'On Monday the two candidates appeared together at a rally in Port Vale.',
    ],
  ])('“%s” more than “%s”', (more, less) => {
    expect(scoreOf(more)).toBeGreaterThan(scoreOf(less));
  });

  it('is a share of one for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const share = shareOf(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shareOf(text)).toBe(share);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on how its words are spaced', () => {
    const statement = 'The plan would double the price of water.';
    expect(shareOf(`  ${statement.replaceAll(' ', '  ')}\n`)).toBe(shareOf(statement));
  });

  it('rises with the score', () => {
    const statements = [
      'The river rose.',
      'The mayor is a coward who betrayed the town.',
      'Unemployment will rise to nine percent by the end of the year.',
      'The parade began at noon.',
    ].toSorted((a, b) => scoreOf(a) - scoreOf(b));
    const shares = statements.map(shareOf);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });

  it('cannot be told with the weights of another model, or with a file cut short', () => {
    expect(() => loadNeedsSource(bytesOf('network'), network)).toThrow(WeightsError);
    const half = bytesOf('needs-source').subarray(0, 100_000);
    expect(() => loadNeedsSource(half, network)).toThrow(/needs-source\.bin/u);
  });
});
