import { RECORD_UIDS } from '../plugin-id';

/** How a list of records opens in the content manager. */
export interface ListView {
  readonly mainField: string;
  readonly sortBy: string;
  readonly sortOrder: 'ASC' | 'DESC';
  readonly columns: readonly string[];
}

/** What a newsroom sees until an admin arranges it otherwise. */
export const LIST_VIEWS: Readonly<Record<string, ListView>> = {
  [RECORD_UIDS.outlet]: {
    mainField: 'name',
    sortBy: 'name',
    sortOrder: 'ASC',
    columns: ['name', 'kind', 'own', 'mergedInto'],
  },
  [RECORD_UIDS.source]: {
    mainField: 'title',
    sortBy: 'createdAt',
    sortOrder: 'DESC',
    columns: ['title', 'outlet', 'personName', 'date', 'strength', 'recordStatus'],
  },
  [RECORD_UIDS.link]: {
    mainField: 'exact',
    sortBy: 'createdAt',
    sortOrder: 'DESC',
    columns: ['exact', 'source', 'role', 'state', 'madeBy'],
  },
  [RECORD_UIDS.waiver]: {
    mainField: 'quote',
    sortBy: 'createdAt',
    sortOrder: 'DESC',
    columns: ['quote', 'rule', 'reason', 'askedBy', 'approvedBy'],
  },
  [RECORD_UIDS.event]: {
    mainField: 'kind',
    sortBy: 'sequence',
    sortOrder: 'DESC',
    columns: ['sequence', 'occurredAt', 'kind', 'actorName', 'subjectDocumentId'],
  },
  [RECORD_UIDS.receipt]: {
    mainField: 'title',
    sortBy: 'checkedAt',
    sortOrder: 'DESC',
    columns: ['title', 'checkedAt', 'actorName', 'policyVersion', 'targetLocale'],
  },
};

/** A content manager configuration with our list view; all else as it is. */
export const arranged = <Configuration extends { settings: object; layouts: object }>(
  configuration: Configuration,
  { mainField, sortBy, sortOrder, columns }: ListView,
) => ({
  ...configuration,
  settings: {
    ...configuration.settings,
    mainField,
    defaultSortBy: sortBy,
    defaultSortOrder: sortOrder,
  },
  layouts: { ...configuration.layouts, list: [...columns] },
});
