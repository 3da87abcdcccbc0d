import { describe, expect, it } from 'vitest';
import { makeFinding, makeWaiver } from '../../../../tests/support/make';
import { applyWaivers } from './apply-waivers';
import type { Finding } from './finding';

const raised = (finding: Finding) =>
  ({ finding, problem: 'furniture', claim: finding.span }) as const;

describe('applyWaivers', () => {
  it('sets a waived warning aside', () => {
    const [finding, waiver] = [makeFinding(), makeWaiver()];
    expect(applyWaivers([raised(finding)], [waiver])).toEqual({
      open: [],
      waived: [{ finding, waiver }],
    });
  });

  it('leaves an error open when the waiver does not cover blockers', () => {
    const one = raised(makeFinding({ severity: 'error' }));
    expect(applyWaivers([one], [makeWaiver()])).toEqual({ open: [one], waived: [] });
  });

  it('sets an error aside when one of its waivers covers blockers', () => {
    const finding = makeFinding({ severity: 'error' });
    const waiver = makeWaiver({ documentId: 'waiver-2', coversBlockers: true });
    expect(applyWaivers([raised(finding)], [makeWaiver(), waiver]).waived).toEqual([
      { finding, waiver },
    ]);
  });

  it('touches no other finding', () => {
    const other = raised(makeFinding({ fingerprint: 'fingerprint-2' }));
    expect(applyWaivers([other], [makeWaiver()]).open).toEqual([other]);
  });
});
