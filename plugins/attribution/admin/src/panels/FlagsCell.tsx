import { useTable } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useAllowed } from '../hooks/use-allowed';
import { useText } from '../hooks/use-text';
import { useListReportsQuery, type ListedReport } from '../services/report-list-api';
import { listedStoryOf } from './listed-story';

const LOOKS = {
  blockers: { Icon: CrossCircle, colour: 'danger600' },
  warnings: { Icon: WarningCircle, colour: 'warning600' },
  nothing: { Icon: CheckCircle, colour: 'success600' },
} as const;

const Line = ({ look, words }: { readonly look: keyof typeof LOOKS; readonly words: string }) => {
  const { Icon, colour } = LOOKS[look];
  return (
    <Flex gap={1}>
      <Flex shrink={0}>
        <Icon aria-hidden fill={colour} width="1.4rem" height="1.4rem" />
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        {words}
      </Typography>
    </Flex>
  );
};

const Report = ({ report }: { readonly report: ListedReport }) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { blockers, warnings, checkedAt, isCurrent } = report;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {blockers === 0 ? null : (
        <Line look="blockers" words={text('attribution.list.blockers', { count: blockers })} />
      )}
      {warnings === 0 ? null : (
        <Line look="warnings" words={text('attribution.list.warnings', { count: warnings })} />
      )}
      {blockers + warnings === 0 ? (
        <Line look="nothing" words={text('attribution.list.nothing')} />
      ) : null}
      <Typography variant="pi" textColor="neutral600">
        {text(isCurrent ? 'attribution.list.checked' : 'attribution.list.policy-changed', {
          date: formatDate(checkedAt, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Typography>
    </Flex>
  );
};

/** A story's flags in the list view. All cells of a page ask one question, so that one request answers them all. */
export const FlagsCell = ({ uid, row }: { readonly uid: string; readonly row: unknown }) => {
  const text = useText();
  const { readReports } = useAllowed();
  const rows = useTable('AttributionFlags', (state) => state.rows);
  const story = listedStoryOf(row);
  const documentIds = rows
    .map(listedStoryOf)
    .filter((listed) => listed !== null)
    .map(({ documentId }) => documentId);
  const { data } = useListReportsQuery(
    { uid, documentIds, ...(story?.locale === undefined ? {} : { locale: story.locale }) },
    {
      skip: !readReports || story === null || documentIds.length === 0,
      // A check is stored a moment after the save that brought us here.
      refetchOnMountOrArgChange: true,
    },
  );
  // No answer yet, a type that is not governed, or somebody who may not see reports.
  if (data === undefined || story === null) return null;
  const report = data.find(({ documentId }) => documentId === story.documentId);
  return report === undefined ? (
    <Typography variant="pi" textColor="neutral600">
      {text('attribution.list.not-checked')}
    </Typography>
  ) : (
    <Report report={report} />
  );
};
