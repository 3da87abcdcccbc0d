import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Job } from '../../../contracts/job';
import { useText } from '../hooks/use-text';
import { Notice } from './Notice';

const Bar = styled.progress`
  width: 100%;
  accent-color: ${({ theme }) => theme.colors.primary600};
`;

/** Whether somebody or something is still at it. */
export const isUnderWay = ({ state }: Job): boolean => state === 'waiting' || state === 'running';

/** Whether it was left half done. */
export const hasStopped = ({ state }: Job): boolean => state === 'failed' || state === 'cancelled';

/** How far work has come that takes longer than a request; nothing once it is done. */
export const JobProgress = ({ job }: { readonly job: Job }) => {
  const text = useText();
  if (hasStopped(job)) {
    const { done, total, message } = job;
    return (
      <Notice look="danger">
        {message === null
          ? text('attribution.job.cancelled', { done, total })
          : text('attribution.job.failed', { reason: message })}
      </Notice>
    );
  }
  if (!isUnderWay(job)) return null;
  const said = text('attribution.job.under-way', { done: job.done, total: job.total });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Bar aria-label={said} value={job.done} max={Math.max(job.total, 1)} />
      <Typography variant="pi" aria-hidden>
        {said}
      </Typography>
    </Flex>
  );
};
