import { describe, expect, it } from 'vitest';
import { analyse, patternsBecause, RULES } from '../../plugins/attribution/engine';
import { makeInput, makeLink, makeSource, makeWaiver } from '../support/make';
import { trainedModels } from '../support/models';

const HEARSAY = 'Two of the clerks are now said to have crossed the border by night.';
const RELAYED = 'Milan Kos told CNN that the files had been burned.';

const reportOn = (...args: Parameters<typeof makeInput>) =>
  analyse(makeInput(...args), trainedModels());
const rulesIn = (...args: Parameters<typeof makeInput>) =>
  reportOn(...args).findings.map(({ rule }) => rule);

describe('analyse', () => {
  it('says which rules did not run where there are no records', () => {
    const { rulesNotRun } = reportOn(RELAYED);
    const onRecords = RULES.filter(({ meta }) => meta.basis === 'records').map(({ id }) => id);
    expect(onRecords).toContain('unlinked-claim');
    expect(rulesNotRun).toEqual(onRecords);
    expect(reportOn(RELAYED, { links: [] }).rulesNotRun).toEqual([]);
  });
  it('says that the models read, or why patterns did', () => {
    expect(reportOn(RELAYED).readBy).toEqual({ by: 'models' });
    const patterns = patternsBecause(new Error('It is cut short'));
    expect(analyse(makeInput(RELAYED), patterns).readBy).toEqual({
      by: 'patterns',
      why: 'It is cut short',
    });
  });
  it('lets a live link settle what a record can settle', () => {
    expect(rulesIn(HEARSAY, { links: [] })).toEqual(['passive-hearsay']);
    expect(rulesIn(HEARSAY, { links: [makeLink(HEARSAY, HEARSAY)] })).toEqual([]);
  });
  it('lets no link settle wording that cannot be read', () => {
    const text = '“It will end badly for me,” Varga reportedly CNN.';
    expect(rulesIn(text, { links: [makeLink(text, text)] })).toEqual(['garbled-attribution']);
  });
  it('lets a response settle nothing', () => {
    const links = [makeLink(HEARSAY, HEARSAY, { role: 'response' })];
    expect(rulesIn(HEARSAY, { links })).toEqual(['passive-hearsay']);
  });
  it('opens a finding again when its link is lost', () => {
    const links = [makeLink(HEARSAY, 'words that were there before')];
    expect(rulesIn(HEARSAY, { links })).toEqual(['lost-anchor', 'passive-hearsay']);
  });
  it('shows one card for one problem, the strongest', () => {
    expect(rulesIn(RELAYED, { links: [] })).toEqual(['outlet-named-unlinked']);
  });
  it('names a retracted record, and nothing else', () => {
    const source = makeSource({ status: 'retracted' });
    expect(rulesIn(RELAYED, { links: [makeLink(RELAYED, RELAYED, { source })] })).toEqual([
      'retracted-source',
    ]);
  });
  it('says what the text says of the source', () => {
    const [finding] = reportOn(RELAYED, { links: [] }).findings;
    expect(finding?.hint).toEqual({ outlet: 'CNN', speaker: 'Milan Kos' });
  });
  it('ties a link that is made from a finding to the whole sentence', () => {
    const [finding] = reportOn(HEARSAY).findings;
    expect(finding?.quote).toBe('are now said to have');
    expect(finding?.claim).toEqual({
      field: 'body',
      start: 0,
      end: HEARSAY.length,
    });
  });
  it.each([
    ['a whole sentence', 'The plant closed in May. “It was only a matter of time.”', 'error'],
    [
      'a hedge beside it',
      'The clerk reportedly brought “highly sensitive papers” to Lund.',
      'error',
    ],
    ['a phrase', 'Everything in the harbour is “on the up and up” again.', 'warning'],
  ])('weighs a quotation without a speaker by what it is: %s', (_what, text, severity) => {
    const { findings } = reportOn(text);
    expect(findings.find(({ rule }) => rule === 'orphan-quote')?.severity).toBe(severity);
  });
  it('silences what the policy silences', () => {
    const policy = {
      ...makeInput('').policy,
      severities: { 'passive-hearsay': 'off', 'unattributed-assertion': 'off' },
    } as const;
    expect(rulesIn(HEARSAY, { policy })).toEqual([]);
  });
  it('leaves an error open when a reporter’s waiver is all there is', () => {
    const [finding] = reportOn(HEARSAY).findings;
    const fingerprint = finding?.fingerprint ?? '';
    const waive = (coversBlockers: boolean) =>
      rulesIn(HEARSAY, {
        waivers: [makeWaiver({ fingerprint, coversBlockers })],
      });
    expect([waive(false), waive(true)]).toEqual([['passive-hearsay'], []]);
  });
});
