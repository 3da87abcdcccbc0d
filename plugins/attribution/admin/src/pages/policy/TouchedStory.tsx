import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import type { PolicyImpact } from '../../services/policy-api';
import { readingAddress } from '../addresses';

const KINDS = ['blockers', 'warnings', 'suggestions'] as const;

/** A story whose flags would be others, with the numbers that would change. */
export const TouchedStory = ({
  story: { uid, documentId, locale, title, before, after },
}: {
  readonly story: PolicyImpact['touched'][number];
}) => {
  const text = useText();
  const changed = KINDS.filter((kind) => before[kind] !== after[kind]);
  return (
    <li>
      <Link tag={NavLink} to={readingAddress(uid, documentId, locale)}>
        {title}
      </Link>
      <Typography display="block" variant="pi" textColor="neutral600">
        {changed.length === 0
          ? text('attribution.policy.impact.as-many')
          : changed
              .map((kind) =>
                text(`attribution.policy.impact.${kind}`, {
                  before: before[kind],
                  after: after[kind],
                }),
              )
              .join(' · ')}
      </Typography>
    </li>
  );
};
