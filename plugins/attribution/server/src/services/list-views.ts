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
  [RECORD_UIDS.request]: {
    mainField: 'quote',
    sortBy: 'createdAt',
    sortOrder: 'DESC',
    columns: ['quote', 'title', 'askedBy', 'state', 'answeredBy'],
  },
  [RECORD_UIDS.report]: {
    mainField: 'title',
    sortBy: 'checkedAt',
    sortOrder: 'DESC',
    columns: ['title', 'blockers', 'warnings', 'suggestions', 'linked', 'checkedAt'],
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

/** What the content manager keeps of a type, as far as it concerns us. */
export interface ListConfiguration {
  readonly settings: object;
  readonly layouts: object;
  readonly metadatas: Readonly<Record<string, Metadata>>;
}

interface Metadata {
  readonly edit?: object;
  readonly list?: object;
}

/** *Person name* for `personName`. */
const labelOf = (attribute: string): string => {
  const words = attribute.replaceAll(/\p{Lu}/gu, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const labelled = (attribute: string, { edit, list }: Metadata) => {
  const label = labelOf(attribute);
  return { edit: { ...edit, label }, list: { ...list, label } };
};

/** A content manager configuration with our list view, and attributes named as people say them; all else as it is. */
export const arranged = (
  configuration: ListConfiguration,
  { mainField, sortBy, sortOrder, columns }: ListView,
) => ({
  ...configuration,
  settings: {
    ...configuration.settings,
    mainField,
    defaultSortBy: sortBy,
    defaultSortOrder: sortOrder,
  },
  metadatas: Object.fromEntries(
    Object.entries(configuration.metadatas).map(([attribute, metadata]) => [
      attribute,
      labelled(attribute, metadata),
    ]),
  ),
  layouts: { ...configuration.layouts, list: [...columns] },
});
