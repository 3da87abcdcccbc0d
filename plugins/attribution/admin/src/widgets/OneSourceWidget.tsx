import { Widget } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useText } from '../hooks/use-text';
import { readingAddress } from '../pages/addresses';
import { useListDeskQuery } from '../services/desk-api';

const SHOWN = 5;

/** On the home page: stories of this week that rest on one source alone. */
const OneSourceWidget = () => {
  const text = useText();
  const { formatDate } = useIntl();
  const { data, isError } = useListDeskQuery(
    { view: 'one-source', sort: 'published', page: 1, pageSize: SHOWN },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Widget.Error />;
  if (data === undefined) return <Widget.Loading />;
  if (data.meta.total === 0) {
    return <Widget.NoData>{text('attribution.widget.one-source.none')}</Widget.NoData>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>
        {text('attribution.widget.one-source.total', { count: data.meta.total })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.data.map(({ uid, documentId, locale, title, author, publishedAt }) => (
          <Flex key={`${documentId}|${locale}`} tag="li" direction="column" alignItems="flex-start">
            <Link tag={NavLink} to={readingAddress(uid, documentId, locale)}>
              {title}
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {[
                author,
                publishedAt === null ? null : formatDate(publishedAt, { dateStyle: 'medium' }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};

export default OneSourceWidget;
