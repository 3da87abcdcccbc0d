import { Checkbox, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ListedRecord } from '../../../../contracts/library';
import { useText } from '../../hooks/use-text';
import { recordAddress } from '../addresses';
import { DataTable } from './DataTable';

/** Records with what they are, and how much rests on them. */
export const RecordTable = ({
  records,
  picked,
  onPick,
}: {
  readonly records: readonly ListedRecord[];
  readonly picked: ReadonlySet<string>;
  /** `null` where nobody may change anything. */
  readonly onPick: ((documentId: string) => void) | null;
}) => {
  const text = useText();
  return (
    <DataTable
      label={text('attribution.library.title')}
      columns={[
        ...(onPick === null
          ? []
          : [
              <VisuallyHidden key="pick">{text('attribution.library.pick.column')}</VisuallyHidden>,
            ]),
        text('attribution.record.title'),
        text('attribution.record.outlet'),
        text('attribution.record.person'),
        text('attribution.record.date'),
        text('attribution.record.strength'),
        text('attribution.library.status'),
        text('attribution.library.rests'),
      ]}
    >
      {records.map((record) => (
        <tr key={record.documentId}>
          {onPick === null ? null : (
            <td>
              <Checkbox
                aria-label={text('attribution.library.pick', { title: record.title })}
                checked={picked.has(record.documentId)}
                onCheckedChange={() => onPick(record.documentId)}
              />
            </td>
          )}
          <th scope="row">
            <Link tag={NavLink} to={recordAddress(record.documentId)}>
              {record.title}
            </Link>
            <Typography tag="div" variant="pi" textColor="neutral600">
              {[
                text(`attribution.kind.${record.kind}`),
                ...(record.firstHand ? [] : [text('attribution.library.relayed')]),
              ].join(' · ')}
            </Typography>
          </th>
          <td>{record.outlet?.name ?? '–'}</td>
          <td>{record.person ?? '–'}</td>
          <td style={{ whiteSpace: 'nowrap' }}>
            {record.date ?? text('attribution.record.no-date')}
          </td>
          <td>{text(`attribution.strength.${record.strength}`)}</td>
          <td>
            {text(`attribution.status.${record.status}`)}
            {record.confirmed ? null : `, ${text('attribution.record.unconfirmed')}`}
          </td>
          <td>
            {text('attribution.library.resting', {
              stories: record.stories,
              claims: record.claims,
            })}
          </td>
        </tr>
      ))}
    </DataTable>
  );
};
