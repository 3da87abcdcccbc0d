import { describe, expect, it } from 'vitest';
import { makeInput, makeWaiver } from '../../../../tests/support/make';
import { analyse } from '../analyse';
import { PATTERNS } from '../attribution/extraction';
import { withFix } from './fix';

const fixesIn = (text: string, waivers: Parameters<typeof makeInput>[1] = {}) =>
  analyse(makeInput(text, waivers), PATTERNS).findings.flatMap(({ rule, fixes }) =>
    fixes.map((fix) => [rule, fix] as const),
  );

describe('a fix', () => {
  it('is offered for words of the reporter’s own', () => {
    const text = 'The ferry left Velden.The crew stayed.';
    expect(fixesIn(text).map(([, fix]) => withFix(text, fix))).toEqual([
      'The ferry left Velden. The crew stayed.',
    ]);
  });
  it('never changes what stands in quotation marks', () => {
    expect(fixesIn('“The ferry left Velden.The crew stayed,” said Ann Lee.')).toEqual([]);
  });
  it('never changes a sentence that somebody let stand', () => {
    const text = 'Police revealed that he allegedly shot his neighbour.';
    const { findings } = analyse(makeInput(text), PATTERNS);
    const hedge = findings.find(({ rule }) => rule === 'stacked-hedge');
    const waiver = makeWaiver({ fingerprint: hedge?.fingerprint ?? '' });
    expect(fixesIn(text).map(([rule]) => rule)).toEqual(['vouching-verb', 'stacked-hedge']);
    expect(fixesIn(text, { waivers: [waiver] })).toEqual([]);
  });
});
