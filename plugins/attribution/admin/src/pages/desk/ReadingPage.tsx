import { Page } from '@strapi/strapi/admin';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { useStoryContext } from '../../hooks/use-story-context';
import { useText } from '../../hooks/use-text';
import { useReadStoryQuery, type ReadStory } from '../../services/desk-api';
import { PAGES, storyAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { Reading } from './Reading';

/** Who had it last and when, its section, and since when it is live. */
const useByline = (read: ReadStory | undefined): string => {
  const text = useText();
  const { formatDate } = useIntl();
  if (read === undefined) return '';
  const when = (date: string): string =>
    formatDate(date, { dateStyle: 'medium', timeStyle: 'short' });
  const { savedAt, savedBy, section, publishedAt } = read;
  return [
    savedAt === null
      ? null
      : savedBy === null
        ? text('attribution.reading.saved', { date: when(savedAt) })
        : text('attribution.reading.saved-by', { date: when(savedAt), name: savedBy }),
    section,
    publishedAt === null
      ? text('attribution.reading.not-live')
      : text('attribution.reading.live', { date: when(publishedAt) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

/** One story on the desk: its text with the marks, and every decision in place. */
const ReadingPage = () => {
  const text = useText();
  const { uid = '', documentId = '' } = useParams();
  const [params] = useSearchParams();
  const locale = params.get('locale') ?? undefined;
  const story = { uid, documentId, ...(locale === undefined ? {} : { locale }) };
  const context = useStoryContext(story, true);
  const { data, isError, isFetching, refetch } = useReadStoryQuery(story, {
    // Others write meanwhile.
    refetchOnMountOrArgChange: true,
  });
  const byline = useByline(data);
  const isFailed = isError || context.status === 'failed' || context.status === 'absent';
  return (
    <PageFrame
      isWide
      title={data?.title ?? text('attribution.reading.title')}
      subtitle={byline}
      action={
        <Flex gap={2} wrap="wrap">
          <LinkButton tag={NavLink} variant="tertiary" to={PAGES.start}>
            {text('attribution.reading.back')}
          </LinkButton>
          <Button variant="tertiary" loading={isFetching} onClick={() => void refetch()}>
            {text('attribution.reading.recheck')}
          </Button>
          <LinkButton tag={NavLink} to={storyAddress(uid, documentId, locale ?? null)}>
            {text('attribution.reading.edit')}
          </LinkButton>
        </Flex>
      }
    >
      {isFailed ? <Notice look="danger">{text('attribution.reading.failed')}</Notice> : null}
      {!isFailed && (data === undefined || context.status !== 'ready') ? <Page.Loading /> : null}
      {data === undefined || context.status !== 'ready' ? null : (
        <Reading story={story} read={data} context={context.context} />
      )}
    </PageFrame>
  );
};

export default ReadingPage;
