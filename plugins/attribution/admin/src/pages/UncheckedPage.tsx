import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import { useText } from '../hooks/use-text';
import { useListUncheckedQuery } from '../services/unchecked-api';
import { storyAddress } from './addresses';
import { ListRow } from './ListRow';
import { PageFrame } from './PageFrame';
import { Pager } from './Pager';

type Story = ListUncheckedResponse['data'][number];

const PAGE_SIZE = 25;

const StoryRow = ({ story }: { readonly story: Story }) => {
  const text = useText();
  const { formatDate } = useIntl();
  return (
    <ListRow alignItems="flex-start">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Link tag={NavLink} to={storyAddress(story.uid, story.documentId, story.locale)}>
          {story.title === '' ? text('attribution.unchecked.untitled') : story.title}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {text(
            story.reason === 'no-receipt'
              ? 'attribution.unchecked.no-receipt'
              : 'attribution.unchecked.text-differs',
          )}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text('attribution.unchecked.since', {
          date: formatDate(story.publishedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          locale: story.locale ?? '',
        })}
      </Typography>
    </ListRow>
  );
};

const UncheckedList = () => {
  const text = useText();
  const { formatDate } = useIntl();
  const [page, setPage] = useState(1);
  const { data, isError } = useListUncheckedQuery(
    { page, pageSize: PAGE_SIZE },
    // Stories go live and down outside this page.
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.meta.total === 0) {
    return <EmptyStateLayout content={text('attribution.unchecked.none')} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {text('attribution.unchecked.read-at', {
          date: formatDate(data.meta.readAt, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.data.map((story) => (
          <StoryRow key={`${story.documentId}|${story.locale}`} story={story} />
        ))}
      </Flex>
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={setPage} />
    </Flex>
  );
};

/** Live stories that no check vouches for: what came in by import or transfer, past every gate. */
export const UncheckedPage = () => {
  const text = useText();
  return (
    <PageFrame
      title={text('attribution.unchecked.title')}
      subtitle={text('attribution.unchecked.subtitle')}
    >
      <UncheckedList />
    </PageFrame>
  );
};
