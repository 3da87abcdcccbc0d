import type { ListedRecord } from '../../../../contracts/library';
import type { Text } from '../../hooks/use-text';
import type { MergeItem } from './MergeDialog';

/** Records as the merge dialog tells them apart. */
export const mergeItemsOf = (records: readonly ListedRecord[], text: Text): readonly MergeItem[] =>
  records.map((record) => ({
    documentId: record.documentId,
    name: record.title,
    about: [
      record.outlet?.name ?? record.person ?? '',
      record.date ?? text('attribution.record.no-date'),
      text(`attribution.status.${record.status}`),
      text('attribution.library.resting', { stories: record.stories, claims: record.claims }),
    ]
      .filter((part) => part !== '')
      .join(', '),
  }));
