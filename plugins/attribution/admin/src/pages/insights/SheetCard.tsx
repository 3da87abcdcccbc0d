import { useId } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useText } from '../../hooks/use-text';
import { download } from '../../services/download';
import type { Question } from './question';
import type { Sheet } from './sheet';
import { csvOf } from './sheet-csv';
import { MOST_BARS, SheetChart } from './SheetChart';
import { SheetTable } from './SheetTable';

/** Numbers that are read together, drawn or listed, and as a file. */
export const SheetCard = ({
  sheet,
  question: { from, to, view },
}: {
  readonly sheet: Sheet;
  readonly question: Question;
}) => {
  const text = useText();
  const id = useId();
  const isCut = view === 'charts' && !sheet.isTimeline && sheet.rows.length > MOST_BARS;
  const save = () =>
    download(
      new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }),
      `${sheet.name}-${from}-${to}.csv`,
    );
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={6}
      hasRadius
      shadow="tableShadow"
      background="neutral0"
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id={id} tag="h2" variant="delta">
            {sheet.title}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {sheet.note}
          </Typography>
        </Flex>
        <Button
          variant="tertiary"
          startIcon={<Download />}
          onClick={save}
          disabled={sheet.rows.length === 0}
          aria-label={text('attribution.insights.csv.of', { title: sheet.title })}
        >
          {text('attribution.insights.csv')}
        </Button>
      </Flex>
      {sheet.rows.length === 0 ? (
        <Typography textColor="neutral600">{text('attribution.insights.nothing')}</Typography>
      ) : view === 'charts' ? (
        <SheetChart sheet={sheet} />
      ) : (
        <SheetTable sheet={sheet} />
      )}
      {isCut ? (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.insights.cut', { shown: MOST_BARS, count: sheet.rows.length })}
        </Typography>
      ) : null}
    </Flex>
  );
};
