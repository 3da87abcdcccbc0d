import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink, useSearchParams } from 'react-router-dom';
import { DUPLICATE_SIGNS, type ListedRecord } from '../../../../contracts/library';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useListDuplicatesQuery } from '../../services/library-api';
import { PAGES, recordAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { mergeItemsOf } from './merge-items';
import { MergeDialog, type MergeItem } from './MergeDialog';

const Group = ({
  records,
  onMerge,
}: {
  readonly records: readonly ListedRecord[];
  /** `null` where nobody may merge. */
  readonly onMerge: ((items: readonly MergeItem[]) => void) | null;
}) => {
  const text = useText();
  const items = mergeItemsOf(records, text);
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={5}
      hasRadius
      background="neutral0"
      borderColor="neutral150"
    >
      <Typography variant="pi" textColor="neutral600">
        {records[0]?.url ?? ''}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {items.map(({ documentId, name, about }) => (
          <li key={documentId}>
            <Link tag={NavLink} to={recordAddress(documentId)}>
              {name}
            </Link>
            <Typography variant="pi" textColor="neutral600" paddingLeft={2}>
              {about}
            </Typography>
          </li>
        ))}
      </Flex>
      {onMerge === null ? null : (
        <Flex>
          <Button
            size="S"
            variant="secondary"
            aria-label={text('attribution.duplicates.merge.of', {
              name: items[0]?.name ?? '',
              count: items.length,
            })}
            onClick={() => onMerge(items)}
          >
            {text('attribution.merge.open', { count: items.length })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};

const DuplicateList = () => {
  const text = useText();
  const { manageRecords } = useAllowed();
  const [params, setParams] = useSearchParams();
  const sign = DUPLICATE_SIGNS.find((known) => known === params.get('sign')) ?? 'address';
  const offset = Math.max(0, Math.trunc(Number(params.get('offset') ?? 0)) || 0);
  const [merging, setMerging] = useState<readonly MergeItem[] | null>(null);
  const [survivor, setSurvivor] = useState<MergeItem | null>(null);
  const { data, isError } = useListDuplicatesQuery(
    { sign, offset },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  const next = data?.meta.next ?? null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        {DUPLICATE_SIGNS.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === sign ? 'secondary' : 'tertiary'}
            aria-pressed={each === sign}
            onClick={() => setParams({ sign: each })}
          >
            {text(`attribution.duplicates.${each}`)}
          </Button>
        ))}
      </Flex>
      <Typography tag="output">
        {survivor === null ? '' : `${text('attribution.merge.done', { name: survivor.name })} `}
        {survivor === null ? null : (
          <Link tag={NavLink} to={recordAddress(survivor.documentId)}>
            {text('attribution.duplicates.see')}
          </Link>
        )}
      </Typography>
      {data === undefined ? <Page.Loading /> : null}
      {data?.data.length === 0 ? (
        <EmptyStateLayout content={text('attribution.duplicates.none')} />
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {(data?.data ?? []).map(({ records }) => (
          <Group
            key={records.map(({ documentId }) => documentId).join(' ')}
            records={records}
            onMerge={manageRecords ? setMerging : null}
          />
        ))}
      </Flex>
      <Flex gap={2} justifyContent="flex-end">
        {offset === 0 ? null : (
          <Button variant="tertiary" onClick={() => setParams({ sign })}>
            {text('attribution.duplicates.first')}
          </Button>
        )}
        {next === null ? null : (
          <Button variant="tertiary" onClick={() => setParams({ sign, offset: String(next) })}>
            {text('attribution.unchecked.next')}
          </Button>
        )}
      </Flex>
      {merging === null ? null : (
        <MergeDialog
          of="records"
          items={merging}
          onClose={() => setMerging(null)}
          onMerged={(stays) => {
            setMerging(null);
            setSurvivor(stays);
          }}
        />
      )}
    </Flex>
  );
};

/** Records that may be one. */
const DuplicatesPage = () => {
  const text = useText();
  return (
    <PageFrame
      title={text('attribution.duplicates.title')}
      subtitle={text('attribution.duplicates.subtitle')}
      back={{ to: PAGES.sources, label: text('attribution.library.title') }}
    >
      <DuplicateList />
    </PageFrame>
  );
};

export default DuplicatesPage;
