import { expect, it } from 'vitest';
import { arranged } from './list-views';

it('a list of records names its columns as people say them, and keeps what else was configured', () => {
  const configuration = {
    settings: { pageSize: 10, mainField: 'id' },
    layouts: { list: ['id'], edit: [] },
    metadatas: {
      personName: {
        edit: { label: 'personName', visible: true },
        list: { label: 'personName', sortable: true },
      },
    },
  };
  const view = {
    mainField: 'title',
    sortBy: 'title',
    sortOrder: 'ASC',
    columns: ['personName'],
  } as const;
  expect(arranged(configuration, view)).toEqual({
    settings: {
      pageSize: 10,
      mainField: 'title',
      defaultSortBy: 'title',
      defaultSortOrder: 'ASC',
    },
    layouts: { list: ['personName'], edit: [] },
    metadatas: {
      personName: {
        edit: { label: 'Person name', visible: true },
        list: { label: 'Person name', sortable: true },
      },
    },
  });
});
