import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../engine/findings/finding';
import type { Allowed } from '../hooks/use-allowed';
import { offersFor } from './offers';

const NOTHING: Allowed = {
  readAnonymity: false,
  manageRecords: false,
  managePolicy: false,
  readTrail: false,
  readInsights: false,
  readReports: true,
  link: false,
  waive: false,
  waiveBlockers: false,
};
const REPORTER: Allowed = { ...NOTHING, link: true, waive: true };
const EDITOR: Allowed = { ...REPORTER, waiveBlockers: true };

const makeFinding = (part: Partial<Finding>): Finding => ({
  rule: 'bare-anonymous',
  severity: 'warning',
  span: { start: 0, end: 7 },
  place: { field: 'body', start: 0, end: 7 },
  claim: { field: 'body', start: 0, end: 7 },
  quote: 'sources',
  message: '',
  remedy: '',
  linkable: true,
  fingerprint: 'f',
  hint: { outlet: null, speaker: null },
  fixes: [],
  foldedUnder: null,
  ...part,
});

describe('offersFor', () => {
  it('offers nothing to who may only read', () => {
    expect(offersFor(makeFinding({}), NOTHING, 'saved', null)).toMatchObject({
      link: 'none',
      waive: 'none',
      ask: 'none',
    });
  });

  it('lets a reporter dismiss a warning', () => {
    expect(offersFor(makeFinding({}), REPORTER, 'saved', null).waive).toBe('offered');
  });

  it('tells a reporter that a blocker is an editor’s to waive', () => {
    const finding = makeFinding({ severity: 'error' });
    expect(offersFor(finding, REPORTER, 'saved', null).waive).toBe('needs-editor');
    expect(offersFor(finding, EDITOR, 'saved', null).waive).toBe('offered');
  });

  it('offers no link where a record would settle nothing', () => {
    expect(offersFor(makeFinding({ linkable: false }), EDITOR, 'saved', null).link).toBe('none');
  });

  it('links no words that are not in the stored draft', () => {
    expect(offersFor(makeFinding({}), EDITOR, 'changed', null)).toMatchObject({
      link: 'needs-save',
      waive: 'offered',
    });
  });

  it('waits for the first save of a new story', () => {
    expect(offersFor(makeFinding({}), EDITOR, 'new', null)).toMatchObject({
      link: 'needs-save',
      waive: 'needs-save',
    });
  });

  it('offers nothing on the published version', () => {
    expect(offersFor(makeFinding({}), EDITOR, 'read-only', null)).toMatchObject({
      link: 'none',
      waive: 'none',
    });
  });

  const unapproved = makeFinding({ rule: 'anonymous-unapproved', severity: 'error' });

  it('offers an editor to approve a source without a name, and never to let it stand', () => {
    expect(offersFor(unapproved, EDITOR, 'saved', null)).toMatchObject({
      approve: 'offered',
      waive: 'none',
    });
    expect(offersFor(unapproved, EDITOR, 'changed', null).approve).toBe('needs-save');
    expect(offersFor(unapproved, REPORTER, 'saved', null)).toMatchObject({
      approve: 'none',
      ask: 'offered',
    });
  });

  it('offers to answer what somebody else asked, and one’s own where the policy allows it', () => {
    const asked = { state: 'open', isMine: false } as const;
    const flag = makeFinding({ severity: 'error' });
    expect(offersFor(flag, EDITOR, 'saved', asked).answer).toBe('offered');
    expect(offersFor(flag, REPORTER, 'saved', asked).answer).toBe('none');
    const mine = { ...asked, isMine: true };
    expect(offersFor(flag, EDITOR, 'saved', mine).answer).toBe('none');
    expect(offersFor(flag, EDITOR, 'saved', mine, true).answer).toBe('offered');
  });
});
