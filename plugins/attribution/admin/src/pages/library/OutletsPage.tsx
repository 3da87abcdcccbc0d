import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import {
  Button,
  Checkbox,
  EmptyStateLayout,
  Flex,
  Link,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ListOutletsResponse } from '../../../../contracts/library';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useListOutletsQuery } from '../../services/library-api';
import { outletRecordsAddress, storyAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { DataTable } from './DataTable';
import { SearchField } from './LibraryFilters';
import { MergeDialog } from './MergeDialog';
import { OUTLET_UID } from './record-uids';
import { UndoMerge } from './UndoMerge';
import { useAsked } from './use-asked';
import { usePicked } from './use-picked';

type Outlet = ListOutletsResponse['data'][number];

const PAGE_SIZE = 25;

const OutletRow = ({
  outlet,
  isPicked,
  onPick,
}: {
  readonly outlet: Outlet;
  readonly isPicked: boolean;
  readonly onPick: (() => void) | null;
}) => {
  const text = useText();
  const { documentId, name, mergedInto } = outlet;
  return (
    <tr>
      {onPick === null ? null : (
        <td>
          {mergedInto === null ? (
            <Checkbox
              aria-label={text('attribution.library.pick', { title: name })}
              checked={isPicked}
              onCheckedChange={onPick}
            />
          ) : null}
        </td>
      )}
      <th scope="row">
        <Link tag={NavLink} to={storyAddress(OUTLET_UID, documentId, null)}>
          {name}
        </Link>
        {mergedInto === null ? null : (
          <UndoMerge of="outlets" documentId={documentId} name={name}>
            <Typography>{mergedInto.name}</Typography>
          </UndoMerge>
        )}
      </th>
      <td>{outlet.aliases.join(', ') || '–'}</td>
      <td>{outlet.domains.join(', ') || '–'}</td>
      <td>{outlet.kind ?? '–'}</td>
      <td>{text(`attribution.library.answer.${outlet.own ? 'yes' : 'no'}`)}</td>
      <td>
        <Link tag={NavLink} to={outletRecordsAddress(documentId)}>
          {text('attribution.outlets.records', { count: outlet.records })}
        </Link>
      </td>
    </tr>
  );
};

const OutletList = () => {
  const text = useText();
  const { manageRecords } = useAllowed();
  const { asked, page, narrow, turn } = useAsked();
  const [isMerging, setIsMerging] = useState(false);
  const [done, setDone] = useState('');
  const { data, isError } = useListOutletsQuery(
    { ...asked, page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  const outlets = data?.data ?? [];
  const { picked, chosen, pick, letGo } = usePicked(outlets);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SearchField
        label={text('attribution.outlets.search')}
        value={asked.search ?? ''}
        onSearch={(words) => narrow('search', words)}
      />
      <Flex justifyContent="space-between" gap={3} minHeight="32px">
        <Typography tag="output" variant="pi" textColor="neutral600">
          {data === undefined ? '' : text('attribution.outlets.found', { count: data.meta.total })}
          {done === '' ? '' : ` ${done}`}
        </Typography>
        {chosen.length < 2 ? null : (
          <Button size="S" variant="secondary" onClick={() => setIsMerging(true)}>
            {text('attribution.merge.open', { count: chosen.length })}
          </Button>
        )}
      </Flex>
      {isError ? <Page.Error /> : null}
      {data === undefined && !isError ? <Page.Loading /> : null}
      {data !== undefined && outlets.length === 0 ? (
        <EmptyStateLayout content={text('attribution.outlets.none')} />
      ) : null}
      {outlets.length === 0 ? null : (
        <DataTable
          label={text('attribution.outlets.title')}
          columns={[
            ...(manageRecords
              ? [
                  <VisuallyHidden key="pick">
                    {text('attribution.library.pick.column')}
                  </VisuallyHidden>,
                ]
              : []),
            text('attribution.record.outlet'),
            text('attribution.outlets.aliases'),
            text('attribution.outlets.domains'),
            text('attribution.record.kind'),
            text('attribution.outlets.own'),
            text('attribution.outlets.rests'),
          ]}
        >
          {outlets.map((outlet) => (
            <OutletRow
              key={outlet.documentId}
              outlet={outlet}
              isPicked={picked.has(outlet.documentId)}
              onPick={manageRecords ? () => pick(outlet.documentId) : null}
            />
          ))}
        </DataTable>
      )}
      <Pager
        page={page}
        hasNext={page * PAGE_SIZE < (data?.meta.total ?? 0)}
        onTurn={(next) => {
          letGo();
          turn(next);
        }}
      />
      {isMerging ? (
        <MergeDialog
          of="outlets"
          items={chosen.map(({ documentId, name, records }) => ({
            documentId,
            name,
            about: text('attribution.outlets.records', { count: records }),
          }))}
          onClose={() => setIsMerging(false)}
          onMerged={({ name }) => {
            setIsMerging(false);
            letGo();
            setDone(text('attribution.merge.done', { name }));
          }}
        />
      ) : null}
    </Flex>
  );
};

/** The publications that stories credit. */
const OutletsPage = () => {
  const text = useText();
  return (
    <PageFrame
      title={text('attribution.outlets.title')}
      subtitle={text('attribution.outlets.subtitle')}
      isWide
    >
      <OutletList />
    </PageFrame>
  );
};

export default OutletsPage;
