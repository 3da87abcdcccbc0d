import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { GetReachResponse, ReachedStory } from '../../../../contracts/reach';
import { hasStopped, isUnderWay, JobProgress } from '../../components/JobProgress';
import { useText } from '../../hooks/use-text';
import { useGetReachQuery, useResumeJobMutation } from '../../services/reach-api';
import { readingAddress } from '../addresses';
import { Pager } from '../Pager';
import { StatusDialog } from './StatusDialog';

const PAGE_SIZE = 10;
/** How often work under way is asked how far it has come, in milliseconds. */
const POLL_MS = 1_500;

const StoryRow = ({ story }: { readonly story: ReachedStory }) => {
  const text = useText();
  const { uid, documentId, locale, title, isLive, claims, via, decision } = story;
  const facts = [
    locale,
    text(isLive ? 'attribution.reach.live' : 'attribution.reach.draft'),
    text('attribution.reach.claims', { count: claims }),
    via === null ? null : text('attribution.reach.via', { title: via }),
  ].filter((fact) => fact !== null);
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      gap={4}
      wrap="wrap"
      paddingTop={2}
      paddingBottom={2}
    >
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {title === null ? (
          <Typography>{text('attribution.reach.closed')}</Typography>
        ) : (
          <Link tag={NavLink} to={readingAddress(uid, documentId, locale)}>
            {title}
          </Link>
        )}
        <Typography variant="pi" textColor="neutral600">
          {facts.join(' · ')}
        </Typography>
      </Flex>
      <Typography fontWeight={decision === 'open' ? 'semiBold' : 'regular'}>
        {text(`attribution.reach.decision.${decision}`)}
      </Typography>
    </Flex>
  );
};

const Reached = ({
  reach,
  page,
  onTurn,
}: {
  readonly reach: GetReachResponse;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}) => {
  const text = useText();
  const { data, meta } = reach;
  if (meta.total === 0) return <Typography>{text('attribution.reach.none')}</Typography>;
  return (
    <>
      <Typography>
        {text('attribution.reach.rests', {
          stories: meta.stories,
          live: meta.live,
          locales: meta.locales,
        })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {data.map((story) => (
          <StoryRow key={`${story.uid} ${story.documentId} ${story.locale}`} story={story} />
        ))}
      </Flex>
      <Pager page={page} hasNext={page * PAGE_SIZE < meta.total} onTurn={onTurn} />
    </>
  );
};

/** Every story and locale that rests on a record, what has been decided about each, and the way to say that the record no longer holds. */
export const RecordReach = ({
  documentId,
  canChange,
}: {
  readonly documentId: string;
  readonly canChange: boolean;
}) => {
  const text = useText();
  const [page, setPage] = useState(1);
  const [resume] = useResumeJobMutation();
  const [isAsking, setIsAsking] = useState(false);
  const [isPolled, setIsPolled] = useState(false);
  const { data: reach, isError } = useGetReachQuery(
    { sourceId: documentId, page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true, pollingInterval: isPolled ? POLL_MS : 0 },
  );
  if (isError) return <Page.Error />;
  if (reach === undefined) return <Page.Loading />;
  const { job } = reach.meta;
  const isMoving = job !== null && isUnderWay(job);
  if (isMoving !== isPolled) setIsPolled(isMoving);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <output aria-live="polite">{job === null ? null : <JobProgress job={job} />}</output>
      <Reached reach={reach} page={page} onTurn={setPage} />
      {canChange ? (
        <Flex gap={2}>
          {job !== null && hasStopped(job) ? (
            <Button onClick={() => void resume(job.documentId)}>
              {text('attribution.job.resume')}
            </Button>
          ) : null}
          <Button variant="secondary" onClick={() => setIsAsking(true)}>
            {text('attribution.reach.change')}
          </Button>
        </Flex>
      ) : null}
      {isAsking ? (
        <StatusDialog sourceId={documentId} reach={reach} onClose={() => setIsAsking(false)} />
      ) : null}
    </Flex>
  );
};
