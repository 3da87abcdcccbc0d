import type { Attribution } from './attribution';

const isSameSource = (a: Attribution, b: Attribution): boolean =>
  a.source !== null && a.source.start === b.source?.start && a.source.end === b.source.end;

/**
 * Attributions as corpora count them: what took its source over from another becomes more content of that one, since it
 * has no cue of its own.
 */
export const joinInherited = (attributions: readonly Attribution[]): readonly Attribution[] => {
  const inherited = attributions.filter((each) => each.inherited && each.cue === null);
  return attributions
    .filter((each) => !inherited.includes(each))
    .map((each) => {
      const more = inherited.filter((other) => isSameSource(each, other));
      if (more.length === 0) return each;
      const content = [...each.content, ...more.flatMap((other) => other.content)];
      return { ...each, content: content.toSorted((a, b) => a.start - b.start) };
    });
};
