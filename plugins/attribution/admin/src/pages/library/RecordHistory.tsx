import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import { useListTrailQuery } from '../../services/trail-api';
import { PAGES } from '../addresses';
import { isEventKind } from '../trail/event-kinds';
import { SOURCE_UID } from './record-uids';

const LATEST = 5;

/** What was done with a record lately, and the way to all of it. */
export const RecordHistory = ({ documentId }: { readonly documentId: string }) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { data } = useListTrailQuery(
    { uid: SOURCE_UID, documentId, page: 1, pageSize: LATEST },
    { refetchOnMountOrArgChange: true },
  );
  const all = `${PAGES.trail}?${new URLSearchParams({ uid: SOURCE_UID, documentId }).toString()}`;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {(data?.data ?? []).map(({ sequence, kind, actor, occurredAt }) => (
          <Typography key={sequence} tag="li">
            {[
              formatDate(occurredAt, { dateStyle: 'medium', timeStyle: 'short' }),
              isEventKind(kind) ? text(`attribution.trail.kind.${kind}`) : kind,
              actor.name,
            ].join(' · ')}
          </Typography>
        ))}
      </Flex>
      <Link tag={NavLink} to={all}>
        {text('attribution.library.history.all')}
      </Link>
    </Flex>
  );
};
