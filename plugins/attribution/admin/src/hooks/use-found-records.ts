import type { ShownSource } from '../../../contracts/wire';
import type { SourceHint } from '../../../engine/findings/finding';
import { isNamedBy } from '../components/same-source';
import { useSearchSourcesQuery } from '../services/source-api';

/** Records beside those that the story uses. */
export type FoundRecords =
  | { readonly status: 'searching' | 'failed' | 'nothing' }
  | {
      readonly status: 'found';
      readonly records: readonly ShownSource[];
      /** Whether the text itself suggests them: nobody has typed anything. */
      readonly isSuggestion: boolean;
    };

const wordsIn = ({ title, outlet, person, url }: ShownSource): string =>
  [title, outlet, person, url].join(' ').toLowerCase();

const holds = (record: ShownSource, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => wordsIn(record).includes(word));

const byHint =
  (hint: SourceHint) =>
  (a: ShownSource, b: ShownSource): number =>
    Number(isNamedBy(hint, b)) - Number(isNamedBy(hint, a));

/** What is found for what was typed, or else for the outlet and the speaker that the text names. */
export const useFoundRecords = (
  typed: string,
  hint: SourceHint,
  used: readonly ShownSource[],
  isPaused: boolean,
): { readonly used: readonly ShownSource[]; readonly other: FoundRecords } => {
  const isSuggestion = typed === '';
  const wanted = isSuggestion ? (hint.outlet ?? hint.speaker ?? '') : typed;
  const { currentData, isError } = useSearchSourcesQuery(wanted, { skip: isPaused });
  const usedIds = new Set(used.map(({ documentId }) => documentId));
  const shownUsed = isSuggestion
    ? used.toSorted(byHint(hint))
    : used.filter((record) => holds(record, typed));
  const other = (): FoundRecords => {
    if (isError) return { status: 'failed' };
    if (currentData === undefined) return { status: 'searching' };
    const records = currentData.filter(({ documentId }) => !usedIds.has(documentId));
    if (records.length === 0) return { status: 'nothing' };
    return { status: 'found', records: records.toSorted(byHint(hint)), isSuggestion };
  };
  return { used: shownUsed, other: other() };
};
