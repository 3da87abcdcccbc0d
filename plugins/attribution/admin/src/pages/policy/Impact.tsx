import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import type { PolicyImpact } from '../../services/policy-api';
import { readingAddress } from '../addresses';

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
      <Typography fontWeight="semiBold">
        {judged === open
          ? text('attribution.policy.impact.all', { count: touched.length, open })
          : text('attribution.policy.impact.newest', { count: touched.length, judged, open })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map(({ uid, documentId, locale, title, before, after }) => (
          <li key={`${documentId} ${locale}`}>
            <Link tag={NavLink} to={readingAddress(uid, documentId, locale)}>
              {title}
            </Link>{' '}
            <Typography variant="pi" textColor="neutral600">
              {text('attribution.policy.impact.counts', {
                blockers: before.blockers,
                warnings: before.warnings,
                suggestions: before.suggestions,
                blockersAfter: after.blockers,
                warningsAfter: after.warnings,
                suggestionsAfter: after.suggestions,
              })}
            </Typography>
          </li>
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
