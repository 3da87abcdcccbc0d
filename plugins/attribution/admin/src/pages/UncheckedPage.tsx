import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import { useText } from '../hooks/use-text';
import { PERMISSIONS } from '../permissions';
import { useListUncheckedQuery } from '../services/unchecked-api';

type Story = ListUncheckedResponse['data'][number];

const PAGE_SIZE = 25;

const addressOf = ({ uid, documentId, locale }: Story): string =>
  `/content-manager/collection-types/${uid}/${documentId}` +
  (locale === null ? '' : `?plugins[i18n][locale]=${locale}`);

const StoryRow = ({ story }: { readonly story: Story }) => {
  const text = useText();
  const { formatDate } = useIntl();
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      alignItems="flex-start"
      gap={4}
      padding={4}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      wrap="wrap"
    >
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Link tag={NavLink} to={addressOf(story)}>
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
    </Flex>
  );
};

const UncheckedList = () => {
  const text = useText();
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
  const hasNext = page * PAGE_SIZE < data.meta.total;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data.data.map((story) => (
          <StoryRow key={`${story.documentId}|${story.locale}`} story={story} />
        ))}
      </Flex>
      {page === 1 && !hasNext ? null : (
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {text('attribution.unchecked.previous')}
          </Button>
          <Button variant="tertiary" disabled={!hasNext} onClick={() => setPage(page + 1)}>
            {text('attribution.unchecked.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};

/** Live stories that no check vouches for: what came in by import or transfer, past every gate. */
const UncheckedPage = () => {
  const text = useText();
  return (
    <Page.Protect permissions={[{ ...PERMISSIONS.readReports }]}>
      <Page.Main>
        <Page.Title>{text('attribution.panel.title')}</Page.Title>
        <Layouts.Header
          title={text('attribution.unchecked.title')}
          subtitle={text('attribution.unchecked.subtitle')}
        />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <UncheckedList />
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default UncheckedPage;
