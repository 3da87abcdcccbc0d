import { describe, expect, it } from 'vitest';
import { nearTitles } from './near-titles';

const groupsOf = (...titles: readonly string[]) =>
  nearTitles(titles.map((title) => ({ title }))).map((group) => group.map(({ title }) => title));

describe('titles that are near to each other', () => {
  it('differ by case, accents, punctuation or a word', () => {
    const alike = ['Harbour report, part one', 'HARBOUR RÉPORT: part one', 'Harbour report part 1'];
    expect(groupsOf(...alike)).toEqual([alike]);
  });

  it('are told apart where most words differ', () => {
    expect(groupsOf('Harbour report', 'Budget of the school board')).toEqual([]);
  });

  it('make one group by way of a third', () => {
    expect(
      groupsOf('one two three four', 'three four five six', 'one two three four five six'),
    ).toHaveLength(1);
  });

  it('may be without a letter', () => {
    expect(groupsOf('—', '…', '—')).toEqual([['—', '—']]);
  });
});
