import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Button, EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useListRecordsQuery } from '../../services/library-api';
import { PAGES } from '../addresses';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { BulkEditDialog } from './BulkEditDialog';
import { LibraryFilters, SearchField } from './LibraryFilters';
import { mergeItemsOf } from './merge-items';
import { MergeDialog } from './MergeDialog';
import { RecordTable } from './RecordTable';
import { SavedFilters } from './SavedFilters';
import { useAsked } from './use-asked';
import { usePicked } from './use-picked';

const PAGE_SIZE = 25;

const RecordList = () => {
  const text = useText();
  const { manageRecords } = useAllowed();
  const { asked, page, narrow, replace, turn } = useAsked();
  const [doing, setDoing] = useState<'edit' | 'merge' | null>(null);
  const [done, setDone] = useState('');
  const { data, isError } = useListRecordsQuery(
    { ...asked, page, pageSize: PAGE_SIZE },
    // Others make and change records, too.
    { refetchOnMountOrArgChange: true },
  );
  const records = data?.data ?? [];
  const { picked, chosen, pick, letGo } = usePicked(records);
  const finish = (said: string) => {
    setDoing(null);
    letGo();
    setDone(said);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SearchField
        label={text('attribution.library.search')}
        value={asked.search ?? ''}
        onSearch={(words) => narrow('search', words)}
      />
      <LibraryFilters asked={asked} onNarrow={narrow} />
      <SavedFilters query={new URLSearchParams(asked).toString()} onApply={replace} />
      <Flex justifyContent="space-between" gap={3} wrap="wrap" minHeight="32px">
        <Typography tag="output" variant="pi" textColor="neutral600">
          {data === undefined ? '' : text('attribution.library.found', { count: data.meta.total })}
          {done === '' ? '' : ` ${done}`}
        </Typography>
        {chosen.length === 0 ? null : (
          <Flex gap={2} wrap="wrap">
            <Button size="S" variant="secondary" onClick={() => setDoing('edit')}>
              {text('attribution.bulk.open', { count: chosen.length })}
            </Button>
            {chosen.length < 2 ? null : (
              <Button size="S" variant="tertiary" onClick={() => setDoing('merge')}>
                {text('attribution.merge.open', { count: chosen.length })}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
      {isError ? <Page.Error /> : null}
      {data === undefined && !isError ? <Page.Loading /> : null}
      {data !== undefined && records.length === 0 ? (
        <EmptyStateLayout content={text('attribution.library.none')} />
      ) : null}
      {records.length === 0 ? null : (
        <RecordTable records={records} picked={picked} onPick={manageRecords ? pick : null} />
      )}
      <Pager
        page={page}
        hasNext={page * PAGE_SIZE < (data?.meta.total ?? 0)}
        onTurn={(next) => {
          letGo();
          turn(next);
        }}
      />
      {doing === 'edit' ? (
        <BulkEditDialog
          documentIds={chosen.map(({ documentId }) => documentId)}
          onClose={() => setDoing(null)}
          onEdited={(count) => finish(text('attribution.bulk.done', { count }))}
        />
      ) : null}
      {doing === 'merge' ? (
        <MergeDialog
          of="records"
          items={mergeItemsOf(chosen, text)}
          onClose={() => setDoing(null)}
          onMerged={({ name }) => finish(text('attribution.merge.done', { name }))}
        />
      ) : null}
    </Flex>
  );
};

/** The newsroom's source library. */
const LibraryPage = () => {
  const text = useText();
  const { manageRecords } = useAllowed();
  return (
    <PageFrame
      title={text('attribution.library.title')}
      subtitle={text('attribution.library.subtitle')}
      isWide
      action={
        <Flex gap={2} wrap="wrap">
          <LinkButton tag={NavLink} to={PAGES.duplicates} variant="secondary">
            {text('attribution.duplicates.title')}
          </LinkButton>
          {manageRecords ? (
            <LinkButton tag={NavLink} to={PAGES.imports} variant="secondary">
              {text('attribution.imports.title')}
            </LinkButton>
          ) : null}
        </Flex>
      }
    >
      <RecordList />
    </PageFrame>
  );
};

export default LibraryPage;
