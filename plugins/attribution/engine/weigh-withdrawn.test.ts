import { describe, expect, it } from 'vitest';
import { makeInput, makeLink, makeSource, makeWaiver } from '../../../tests/support/make';
import { trainedModels } from '../../../tests/support/models';
import { analyse } from './analyse';
import { weighWithdrawn } from './weigh-withdrawn';

const STORY =
  'The ferry carried 40,000 people in May, the harbour office said. It was late on two days of three.';

const inputWith = (waived: readonly string[] = []) => {
  const link = (words: string, overrides: Parameters<typeof makeSource>[0]) =>
    makeLink(STORY, words, { documentId: words, source: makeSource(overrides) });
  return makeInput(STORY, {
    links: [
      link('40,000 people', { documentId: 'gone', status: 'retracted' }),
      link('late on two days', { documentId: 'echo', withdrawn: ['Report on the pier'] }),
      link('harbour office', { documentId: 'sound' }),
    ],
    waivers: waived.map((fingerprint) => makeWaiver({ fingerprint, coversBlockers: true })),
  });
};

const isOfRecord = ({ rule }: { readonly rule: string }): boolean => rule === 'retracted-source';

describe('weighWithdrawn', () => {
  it('says of withdrawn records what the whole report says', () => {
    const input = inputWith();
    const { findings } = analyse(input, trainedModels());
    expect(weighWithdrawn(input).findings).toEqual(findings.filter(isOfRecord));
    expect(weighWithdrawn(input).findings).toHaveLength(2);
  });

  it('knows what somebody let stand', () => {
    const [first] = weighWithdrawn(inputWith()).findings;
    const { findings, waived } = weighWithdrawn(inputWith([first?.fingerprint ?? '']));
    expect(findings).toHaveLength(1);
    expect(waived.map(({ finding }) => finding)).toEqual([first]);
  });
});
