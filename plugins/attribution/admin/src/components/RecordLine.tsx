import { Typography } from '@strapi/design-system';
import type { SourceRecord } from '../../../engine/records/source-record';
import type { ShownSource } from '../../../contracts/wire';
import { useText, type MessageId, type Text } from '../hooks/use-text';

const STATUS_LABELS: Readonly<Record<Exclude<SourceRecord['status'], 'active'>, MessageId>> = {
  corrected: 'attribution.status.corrected',
  disputed: 'attribution.status.disputed',
  retracted: 'attribution.status.retracted',
  superseded: 'attribution.status.superseded',
};

/** Who, where, when and how strong, and whether the record still holds. */
const partsOf = (source: ShownSource, text: Text): readonly string[] =>
  [
    source.person,
    source.outlet,
    source.date ?? text('attribution.record.no-date'),
    text(`attribution.strength.${source.strength}`),
    source.confirmed ? null : text('attribution.record.unconfirmed'),
    source.status === 'active' ? null : text(STATUS_LABELS[source.status]),
  ].filter((part) => part !== null);

/** A record in one line. */
export const RecordLine = ({ source }: { readonly source: ShownSource }) => (
  <Typography variant="pi" textColor="neutral600">
    {partsOf(source, useText()).join(' · ')}
  </Typography>
);

/** What people call a record in passing: *CNN, 2023-02-02*. */
export const recordName = ({ outlet, person, title, date }: ShownSource): string =>
  [outlet ?? person ?? title, date].filter((part) => part !== null).join(', ');
