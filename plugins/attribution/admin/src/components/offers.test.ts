import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../engine/findings/finding';
import type { Allowed } from '../hooks/use-allowed';
import { offersFor } from './offers';

const NOTHING: Allowed = {
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
});
