import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import en from '../translations/en.json';
import { FlagsCell } from './FlagsCell';

/** Where Strapi asks for further columns of a list view. */
export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

/** What Strapi hands to whoever adds columns, and takes back. */
interface Columns {
  readonly displayedHeaders: readonly (ListFieldLayout | object)[];
  readonly layout: ListLayout;
}

const FLAGS_COLUMN = {
  attribute: { type: 'custom' },
  name: 'attributionFlags',
  label: { id: 'attribution.list.flags', defaultMessage: en['attribution.list.flags'] },
  searchable: false,
  sortable: false,
  cellFormatter: (row: unknown, _header: unknown, { model }: { readonly model: string }) => (
    <FlagsCell uid={model} row={row} />
  ),
};

/** Adds *Flags* to the list of every type that knows drafts. Only the server knows which of them are governed. */
export const addFlagsColumn = ({ displayedHeaders, layout }: Columns): Columns => ({
  displayedHeaders:
    layout.options['draftAndPublish'] === true
      ? [...displayedHeaders, FLAGS_COLUMN]
      : displayedHeaders,
  layout,
});
