import { Widget } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { mayDoOwn } from '../../../engine/policy/own-work';
import { Quote } from '../components/Quote';
import { useText } from '../hooks/use-text';
import { readingAddress } from '../pages/addresses';
import { useGetPolicyQuery } from '../services/policy-api';
import { useListOpenRequestsQuery } from '../services/request-api';

const SHOWN = 4;

/** On the home page: what reporters ask that the person at the screen may answer. */
const WaitingWidget = () => {
  const text = useText();
  const { formatDate } = useIntl();
  const policy = useGetPolicyQuery().data;
  const { data, isError } = useListOpenRequestsQuery(
    {
      page: 1,
      pageSize: SHOWN,
      from: mayDoOwn(policy ?? {}, 'ownRequests') ? 'anybody' : 'others',
    },
    { refetchOnMountOrArgChange: true, skip: policy === undefined },
  );
  if (isError) return <Widget.Error />;
  if (data === undefined) return <Widget.Loading />;
  if (data.meta.total === 0) {
    return <Widget.NoData>{text('attribution.requests.none')}</Widget.NoData>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{text('attribution.start.requests', { count: data.meta.total })}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.data.map(
          ({ documentId, uid, storyId, locale, storyTitle, quote, askedBy, askedAt }) => (
            <Flex key={documentId} tag="li" direction="column" alignItems="flex-start" gap={1}>
              <Link tag={NavLink} to={readingAddress(uid, storyId, locale)}>
                {storyTitle}
              </Link>
              <Quote words={quote} />
              <Typography variant="pi" textColor="neutral600">
                {text('attribution.requests.asked', {
                  by: askedBy,
                  date: formatDate(askedAt, { dateStyle: 'medium', timeStyle: 'short' }),
                  mine: 'false',
                })}
              </Typography>
            </Flex>
          ),
        )}
      </Flex>
    </Flex>
  );
};

export default WaitingWidget;
