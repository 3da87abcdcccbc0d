import type { Finding, SourceHint } from '../../../engine/findings/finding';
import type { ShownSource } from '../../../contracts/wire';

/** Flags whose claims rest on one source, by what the text says of it; with the record where the story uses it already. */
export interface SameSource {
  readonly hint: SourceHint;
  readonly findings: readonly Finding[];
  readonly record: ShownSource | null;
}

const keyOf = ({ outlet, speaker }: SourceHint): string => JSON.stringify([outlet, speaker]);

/** Whether a record is the source that the text names: the same outlet, and the same person where one is named. */
export const isNamedBy = (
  { outlet, speaker }: SourceHint,
  record: Pick<ShownSource, 'outlet' | 'person'>,
): boolean =>
  (outlet !== null || speaker !== null) &&
  (outlet === null || outlet === record.outlet) &&
  (speaker === null || record.person === null || speaker === record.person) &&
  (outlet !== null || speaker === record.person);

const claimsIn = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ claim }) => JSON.stringify([claim.field, claim.start, claim.end]))).size;

/**
 * Groups of open flags that one link action can settle. A group of one is offered only where the record is known: else its
 * own card does as well.
 */
export const sameSources = (
  findings: readonly Finding[],
  used: readonly ShownSource[],
): readonly SameSource[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { hint, linkable } = finding;
    if (!linkable || (hint.outlet === null && hint.speaker === null)) continue;
    const group = groups.get(keyOf(hint)) ?? [];
    group.push(finding);
    groups.set(keyOf(hint), group);
  }
  return [...groups.values()].flatMap((group): SameSource[] => {
    const [first] = group;
    if (first === undefined) return [];
    const named = used.filter((record) => isNamedBy(first.hint, record));
    const [record = null] = named.length === 1 ? named : [];
    if (claimsIn(group) < 2) return [];
    return [{ hint: first.hint, findings: group, record }];
  });
};

/** The records that a story's links use, each once, the latest first. */
export const recordsUsed = (
  links: readonly { readonly source: ShownSource }[],
): readonly ShownSource[] => [
  ...new Map(links.toReversed().map(({ source }) => [source.documentId, source])).values(),
];
