import { Typography } from '@strapi/design-system';
import type { SourceRecord } from '../../../engine/records/source-record';
import { useText, type MessageId } from '../hooks/use-text';

const STATUS_LABELS: Readonly<Record<Exclude<SourceRecord['status'], 'active'>, MessageId>> = {
  corrected: 'attribution.status.corrected',
  disputed: 'attribution.status.disputed',
  retracted: 'attribution.status.retracted',
  superseded: 'attribution.status.superseded',
};

/** Who, where and when of a record in one line, and whether it still holds. */
export const RecordLine = ({ source }: { readonly source: SourceRecord }) => {
  const text = useText();
  const parts = [
    source.person,
    source.outlet,
    source.date ?? text('attribution.record.no-date'),
    source.status === 'active' ? null : text(STATUS_LABELS[source.status]),
  ].filter((part) => part !== null);
  return (
    <Typography variant="pi" textColor="neutral600">
      {parts.join(' · ')}
    </Typography>
  );
};
