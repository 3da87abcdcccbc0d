import { folded } from './outlet-names';

const WORD = /[\p{L}\p{N}]+/gu;
/** Of the words of both, so many are the same. */
const NEAR = 0.7;

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(folded(title).match(WORD) ?? [folded(title)]);

/** Whether two titles are likely to name one thing. */
const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= NEAR;
};

/** Those of the records whose titles are near to another's, in groups; who is near to nobody is left out. */
export const nearTitles = <Titled extends { readonly title: string }>(
  records: readonly Titled[],
): readonly (readonly Titled[])[] => {
  const groups: { readonly words: ReadonlySet<string>[]; readonly records: Titled[] }[] = [];
  for (const record of records) {
    const words = wordsOf(record.title);
    const near = groups.filter((group) => group.words.some((other) => isNear(words, other)));
    const joined = {
      words: [...near.flatMap((group) => group.words), words],
      records: [...near.flatMap((group) => group.records), record],
    };
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter((group) => group.records.length > 1).map((group) => group.records);
};
