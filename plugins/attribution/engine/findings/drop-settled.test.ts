import { describe, expect, it } from 'vitest';
import { makeInput, makeLink } from '../../../../tests/support/make';
import { trainedModels } from '../../../../tests/support/models';
import { analyse } from '../analyse';

const STORY =
  'Rain fell on the coast. Two of the clerks are now said to have crossed the border by night.';

const rulesWith = (...words: readonly string[]) => {
  const links = words.map((each, index) =>
    makeLink(STORY, each, { documentId: `link-${index + 1}` }),
  );
  return analyse(makeInput(STORY, { links }), trainedModels()).findings.map(({ rule }) => rule);
};

describe('dropSettled', () => {
  it.each([
    ['no link at all', []],
    ['a link that ends a letter into the claim', ['Rain fell on the coast. T']],
    ['a link to a few words of it', ['Two of the clerks']],
    ['a link to a part of the words in question', ['now said']],
  ])('keeps a finding in spite of %s', (_what, words) => {
    expect(rulesWith(...words)).toEqual(['passive-hearsay']);
  });

  it.each([
    ['the words in question', ['are now said to have']],
    ['half of the claim', ['to have crossed the border by night']],
    ['half of the claim, by two links', ['Two of the clerks', 'crossed the border by night']],
    ['more than the claim', [STORY]],
  ])('drops a finding when a record stands behind %s', (_what, words) => {
    expect(rulesWith(...words)).toEqual([]);
  });

  it('drops a finding when the link is made from its card', () => {
    const [finding] = analyse(makeInput(STORY, { links: [] }), trainedModels()).findings;
    const { start, end } = finding?.claim ?? { start: 0, end: 0 };
    expect(rulesWith(STORY.slice(start, end))).toEqual([]);
  });
});
