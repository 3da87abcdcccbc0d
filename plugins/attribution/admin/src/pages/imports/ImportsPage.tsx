import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import { PERMISSIONS } from '../../permissions';
import { useListImportsQuery, type Import } from '../../services/import-api';
import { importAddress } from '../addresses';
import { ListRow } from '../ListRow';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { FileChoice } from './FileChoice';
import { RecordExport } from './RecordExport';

const PAGE_SIZE = 10;

const ImportLine = ({ file }: { readonly file: Import }) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { documentId, name, state, uploadedBy, uploadedAt, ...counts } = file;
  const { done, rows, made, updated, skipped } = counts;
  return (
    <ListRow>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Link tag={NavLink} to={importAddress(documentId)}>
          {name}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.imports.by', {
            name: uploadedBy,
            date: formatDate(uploadedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Typography>
      </Flex>
      <Flex direction="column" alignItems="flex-end" gap={1}>
        <Typography fontWeight="semiBold">{text(`attribution.imports.state.${state}`)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.imports.counts', { done, rows, made, updated, skipped })}
        </Typography>
      </Flex>
    </ListRow>
  );
};

const PastImports = () => {
  const text = useText();
  const [page, setPage] = useState(1);
  const { data, isError } = useListImportsQuery(
    { page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.meta.total === 0) {
    return <EmptyStateLayout content={text('attribution.imports.none')} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.data.map((file) => (
          <ImportLine key={file.documentId} file={file} />
        ))}
      </Flex>
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={setPage} />
    </Flex>
  );
};

/** Files of source records: a new one, those before it, and the way out. */
const ImportsPage = () => {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Page.Protect permissions={[{ ...PERMISSIONS.manageRecords }]}>
      <PageFrame
        title={text('attribution.imports.title')}
        subtitle={text('attribution.imports.subtitle')}
      >
        <Flex direction="column" alignItems="stretch" gap={8}>
          <FileChoice onTaken={(documentId) => navigate(importAddress(documentId))} />
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography variant="delta" tag="h2">
              {text('attribution.imports.past')}
            </Typography>
            <PastImports />
          </Flex>
          <RecordExport />
        </Flex>
      </PageFrame>
    </Page.Protect>
  );
};

export default ImportsPage;
