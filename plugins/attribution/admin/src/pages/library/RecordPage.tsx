import { Page } from '@strapi/strapi/admin';
import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import { Quote } from '../../components/Quote';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useFindRecordQuery } from '../../services/library-api';
import { PAGES, recordAddress, storyAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { BasedOnGraph } from './BasedOnGraph';
import { ClaimList } from './ClaimList';
import { PagePart } from './PagePart';
import { RecordFacts } from './RecordFacts';
import { RecordHistory } from './RecordHistory';
import { RecordReach } from './RecordReach';
import { SOURCE_UID } from './record-uids';
import { UndoMerge } from './UndoMerge';

const NamedRecords = ({
  records,
}: {
  readonly records: readonly { readonly documentId: string; readonly name: string }[];
}) => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
    {records.map(({ documentId, name }) => (
      <li key={documentId}>
        <Link tag={NavLink} to={recordAddress(documentId)}>
          {name}
        </Link>
      </li>
    ))}
  </Flex>
);

/** One source record: what it says, what it is based on, what rests on it, and what was done with it. */
const RecordPage = () => {
  const text = useText();
  const { documentId = '' } = useParams();
  const { manageRecords, readTrail } = useAllowed();
  const { data: record, isError } = useFindRecordQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) return <Page.Error />;
  if (record === undefined) return <Page.Loading />;
  return (
    <PageFrame
      title={record.title}
      subtitle={text('attribution.library.resting', {
        stories: record.stories,
        claims: record.claims,
      })}
      back={{ to: PAGES.sources, label: text('attribution.library.title') }}
      action={
        manageRecords ? (
          <Flex gap={2}>
            <LinkButton
              tag={NavLink}
              to={storyAddress(SOURCE_UID, documentId, null)}
              variant="secondary"
            >
              {text('attribution.library.edit')}
            </LinkButton>
          </Flex>
        ) : undefined
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {record.mergedInto === null ? null : (
          <UndoMerge of="records" documentId={documentId} name={record.title}>
            <Link tag={NavLink} to={recordAddress(record.mergedInto.documentId)}>
              {record.mergedInto.name}
            </Link>
          </UndoMerge>
        )}
        <PagePart title={text('attribution.library.facts')}>
          <RecordFacts record={record} />
        </PagePart>
        {record.excerpts.length === 0 ? null : (
          <PagePart title={text('attribution.library.excerpts')}>
            {record.excerpts.map((excerpt) => (
              <Quote key={excerpt} words={excerpt} isWhole />
            ))}
          </PagePart>
        )}
        <PagePart title={text('attribution.reach.title')}>
          <RecordReach key={documentId} documentId={documentId} canChange={manageRecords} />
        </PagePart>
        <PagePart title={text('attribution.claims.title', { count: record.claims })}>
          <ClaimList key={documentId} documentId={documentId} />
        </PagePart>
        {record.basedOn.length === 0 ? null : (
          <PagePart title={text('attribution.library.based-on')}>
            <BasedOnGraph record={record} />
          </PagePart>
        )}
        {record.basisOf.length === 0 ? null : (
          <PagePart title={text('attribution.library.basis-of')}>
            <NamedRecords records={record.basisOf} />
          </PagePart>
        )}
        {record.mergedHere.length === 0 ? null : (
          <PagePart title={text('attribution.library.merged-here')}>
            <NamedRecords records={record.mergedHere} />
          </PagePart>
        )}
        {readTrail ? (
          <PagePart title={text('attribution.library.history')}>
            <Typography textColor="neutral600">
              {text('attribution.library.history.means')}
            </Typography>
            <RecordHistory documentId={documentId} />
          </PagePart>
        ) : null}
      </Flex>
    </PageFrame>
  );
};

export default RecordPage;
