import type { EditRecordsRequest } from '../../../contracts/library';
import { unknownDocument } from '../errors';

export interface RecordEditsDependencies {
  /** Through the Document Service, so that each is checked and in the trail. */
  readonly update: (documentId: string, data: EditRecordsRequest['changes']) => Promise<void>;
  readonly isRecord: (documentId: string) => Promise<boolean>;
  readonly isOutlet: (documentId: string) => Promise<boolean>;
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The same change to many records. */
export const recordEditsService = (dependencies: RecordEditsDependencies) => {
  const { update, isRecord, isOutlet, together } = dependencies;
  return {
    /** All of them, or none where one is not there or may not hold it. */
    edit: ({ documentIds, changes }: EditRecordsRequest): Promise<number> =>
      together(async () => {
        const distinct = [...new Set(documentIds)];
        const { outlet } = changes;
        if (typeof outlet === 'string' && !(await isOutlet(outlet)))
          throw unknownDocument('outlet');
        for (const documentId of distinct) {
          if (!(await isRecord(documentId))) throw unknownDocument('source record');
          await update(documentId, changes);
        }
        return distinct.length;
      }),
  };
};
