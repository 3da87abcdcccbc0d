import { Flex, Loader, Typography } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import type { PolicyImpact } from '../../services/policy-api';
import { TouchedStory } from './TouchedStory';

/** More titles than these nobody reads before saving. */
const MOST_TITLES = 20;

/** Which open stories a policy would touch, with their flags before and after. */
export const Impact = ({
  impact,
  failure,
}: {
  /** `null` while it is being judged. */
  readonly impact: PolicyImpact | null;
  readonly failure: string | null;
}) => {
  const text = useText();
  if (failure !== null) {
    return (
      <Notice look="warning">
        {text('attribution.policy.impact.failed', { reason: failure })}
      </Notice>
    );
  }
  if (impact === null) return <Loader small>{text('attribution.policy.impact.judging')}</Loader>;
  const { open, judged, touched } = impact;
  const shown = touched.slice(0, MOST_TITLES);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">
        {judged === open
          ? text('attribution.policy.impact.all', { count: touched.length, open })
          : text('attribution.policy.impact.newest', { count: touched.length, judged, open })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map((story) => (
          <TouchedStory key={`${story.documentId} ${story.locale}`} story={story} />
        ))}
      </Flex>
      {touched.length > shown.length ? (
        <Typography textColor="neutral600">
          {text('attribution.policy.impact.more', { count: touched.length - shown.length })}
        </Typography>
      ) : null}
    </Flex>
  );
};
