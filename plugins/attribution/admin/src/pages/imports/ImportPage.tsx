import { Page } from '@strapi/strapi/admin';
import { Flex, Link } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import { PERMISSIONS } from '../../permissions';
import { useFindImportQuery } from '../../services/import-api';
import { PAGES } from '../addresses';
import { PageFrame } from '../PageFrame';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { ImportSetup } from './ImportSetup';

/** How often a running import is asked how far it is, in milliseconds. */
const LOOK_MS = 1_000;

const OneImport = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const { data, isError } = useFindImportQuery(documentId, { pollingInterval: LOOK_MS });
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  return (
    <PageFrame title={data.name} subtitle={text('attribution.imports.subtitle')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Link tag={NavLink} to={PAGES.imports}>
          {text('attribution.imports.back')}
        </Link>
        {data.state === 'ready' ? <ImportSetup file={data} /> : <ImportProgress file={data} />}
        {data.state === 'ready' || data.state === 'running' || data.state === 'waiting' ? null : (
          <ImportReport documentId={documentId} />
        )}
      </Flex>
    </PageFrame>
  );
};

/** One import: set up, under way, or told row by row. */
const ImportPage = () => {
  const { documentId = '' } = useParams();
  return (
    <Page.Protect permissions={[{ ...PERMISSIONS.manageRecords }]}>
      <OneImport documentId={documentId} />
    </Page.Protect>
  );
};

export default ImportPage;
