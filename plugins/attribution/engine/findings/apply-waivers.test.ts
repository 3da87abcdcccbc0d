import { describe, expect, it } from 'vitest';
import { makeFinding, makeWaiver } from '../../../../tests/support/make';
import { applyWaivers } from './apply-waivers';

describe('applyWaivers', () => {
  it('sets a waived warning aside', () => {
    const [finding, waiver] = [makeFinding(), makeWaiver()];
    expect(applyWaivers([finding], [waiver])).toEqual({
      findings: [],
      waived: [{ finding, waiver }],
    });
  });
  it('leaves an error open when the waiver does not cover blockers', () => {
    const finding = makeFinding({ severity: 'error' });
    expect(applyWaivers([finding], [makeWaiver()])).toEqual({
      findings: [finding],
      waived: [],
    });
  });
  it('sets an error aside when one of its waivers covers blockers', () => {
    const finding = makeFinding({ severity: 'error' });
    const waiver = makeWaiver({ documentId: 'waiver-2', coversBlockers: true });
    expect(applyWaivers([finding], [makeWaiver(), waiver]).waived).toEqual([{ finding, waiver }]);
  });
  it('touches no other finding', () => {
    const other = makeFinding({ fingerprint: 'fingerprint-2' });
    expect(applyWaivers([other], [makeWaiver()]).findings).toEqual([other]);
  });
});
