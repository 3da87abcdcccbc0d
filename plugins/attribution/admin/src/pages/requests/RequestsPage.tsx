import { useRef, useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex } from '@strapi/design-system';
import type { AnswerRequestRequest } from '../../../../contracts/request';
import { mayDoOwn } from '../../../../engine/policy/own-work';
import { AnswerDialog } from '../../components/AnswerDialog';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useGetPolicyQuery } from '../../services/policy-api';
import { useListOpenRequestsQuery, type StoryRequest } from '../../services/request-api';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { titleOfRule } from '../rules/rule-catalogue';
import { RequestCard } from './RequestCard';

const PAGE_SIZE = 25;

/** An answer that is being given. */
interface Answering {
  readonly request: StoryRequest;
  readonly outcome: AnswerRequestRequest['outcome'];
}

const RequestList = () => {
  const text = useText();
  const { waiveBlockers } = useAllowed();
  const mayAnswerOwn = mayDoOwn(useGetPolicyQuery().data ?? {}, 'ownRequests');
  const [page, setPage] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const [answering, setAnswering] = useState<Answering | null>(null);
  const { data, isError } = useListOpenRequestsQuery(
    { page, pageSize: PAGE_SIZE },
    // Others ask and answer, too.
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  return (
    <Flex ref={list} tabIndex={-1} direction="column" alignItems="stretch" gap={4}>
      {data.meta.total === 0 ? (
        <EmptyStateLayout content={text('attribution.requests.none')} />
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data.data.map((request) => (
            <RequestCard
              key={request.documentId}
              request={request}
              canAnswer={waiveBlockers && (mayAnswerOwn || !request.isMine)}
              onAnswer={(outcome) => setAnswering({ request, outcome })}
            />
          ))}
        </Flex>
      )}
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={setPage} />
      {answering === null ? null : (
        <AnswerDialog
          {...answering}
          ruleTitle={titleOfRule(answering.request.rule)}
          onClose={() => setAnswering(null)}
          onAnswered={() => list.current?.focus()}
        />
      )}
    </Flex>
  );
};

/** *Waiting for an editor*: what reporters ask to let stand, of all stories. */
const RequestsPage = () => {
  const text = useText();
  return (
    <PageFrame
      title={text('attribution.requests.title')}
      subtitle={text('attribution.requests.subtitle')}
    >
      <RequestList />
    </PageFrame>
  );
};

export default RequestsPage;
