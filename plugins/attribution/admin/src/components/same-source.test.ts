import { describe, expect, it } from 'vitest';
import type { ShownSource } from '../../../contracts/wire';
import type { Finding, SourceHint } from '../../../engine/findings/finding';
import { isNamedBy, recordsUsed, sameSources } from './same-source';

const record = (documentId: string, outlet: string | null, person: string | null): ShownSource => ({
  documentId,
  title: documentId,
  outlet,
  person,
  date: '2023-02-02',
  strength: 'relayed',
  status: 'active',
  excerpts: [],
  address: 'archived',
  approval: 'none',
  origins: [],
  circle: [],
  withdrawn: [],
  url: null,
  confirmed: true,
});

const flag = (start: number, hint: SourceHint, linkable = true): Finding => ({
  rule: 'unlinked-claim',
  severity: 'warning',
  span: { start, end: start + 5 },
  place: { field: 'body', start, end: start + 5 },
  claim: { field: 'body', start, end: start + 5 },
  quote: 'words',
  message: '',
  remedy: '',
  linkable,
  fingerprint: `f${start}`,
  hint,
  fixes: [],
  foldedUnder: null,
});

const CNN = { outlet: 'CNN', speaker: null };

describe('claims that rest on the same source', () => {
  it('are linked together to the record that the story uses for it', () => {
    const [group, ...others] = sameSources(
      [flag(0, CNN), flag(10, { outlet: null, speaker: 'Ann Lee' }), flag(20, CNN)],
      [record('cnn', 'CNN', null), record('reuters', 'Reuters', null)],
    );
    expect(group?.findings.map(({ fingerprint }) => fingerprint)).toEqual(['f0', 'f20']);
    expect(group?.record?.documentId).toBe('cnn');
    expect(others).toEqual([]);
  });

  it('are offered without a record while two could be meant', () => {
    const used = [record('monday', 'CNN', null), record('tuesday', 'CNN', null)];
    expect(sameSources([flag(0, CNN), flag(10, CNN)], used)[0]?.record).toBeNull();
  });

  it('count as one where two rules flag the same words', () => {
    expect(sameSources([flag(0, CNN), flag(0, CNN)], [])).toEqual([]);
  });

  it('leave out flags that a link would not settle, and those that name nobody', () => {
    const nobody = { outlet: null, speaker: null };
    expect(
      sameSources([flag(0, CNN, false), flag(9, CNN), flag(20, nobody), flag(30, nobody)], []),
    ).toEqual([]);
  });
});

describe('a record', () => {
  it.each([
    [{ outlet: 'CNN', speaker: 'Ann Lee' }, record('a', 'CNN', 'Ann Lee'), true],
    [{ outlet: 'CNN', speaker: 'Ann Lee' }, record('a', 'CNN', 'Tom Ray'), false],
    [{ outlet: 'CNN', speaker: 'Ann Lee' }, record('a', 'CNN', null), true],
    [{ outlet: null, speaker: 'Ann Lee' }, record('a', 'CNN', null), false],
    [{ outlet: null, speaker: null }, record('a', null, null), false],
  ])('is named by the text: %j', (hint, source, expected) => {
    expect(isNamedBy(hint, source)).toBe(expected);
  });

  it('is listed once however often it is used, the latest first', () => {
    const [a, b] = [record('a', null, null), record('b', null, null)];
    const used = recordsUsed([{ source: a }, { source: b }, { source: a }]);
    expect(used.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });
});
