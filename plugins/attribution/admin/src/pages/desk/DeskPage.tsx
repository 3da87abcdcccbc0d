import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { useListDeskQuery } from '../../services/desk-api';
import { PageFrame } from '../PageFrame';
import { Pager } from '../Pager';
import { recallTour, rememberTour } from '../tour/tour-memory';
import { TourOffer } from '../tour/TourOffer';
import { DeskFilters } from './DeskFilters';
import { DeskTable } from './DeskTable';
import { useDeskQuestion } from './use-desk-question';

const Stories = () => {
  const text = useText();
  const { question, ask, askNothing, isNarrowed } = useDeskQuestion();
  const { page = 1, pageSize = 25 } = question;
  // Others write meanwhile.
  const { data, isError } = useListDeskQuery(question, { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DeskFilters
        question={question}
        isNarrowed={isNarrowed}
        onAsk={ask}
        onAskNothing={askNothing}
      />
      {isError ? <Page.Error /> : null}
      {data === undefined ? (
        isError ? null : (
          <Page.Loading />
        )
      ) : (
        <>
          <Typography tag="output" display="block" aria-live="polite" textColor="neutral600">
            {text('attribution.desk.total', { count: data.meta.total })}
          </Typography>
          {data.data.length === 0 ? (
            <EmptyStateLayout
              content={text(isNarrowed ? 'attribution.desk.none-found' : 'attribution.desk.none')}
            />
          ) : (
            <DeskTable stories={data.data} />
          )}
          <Pager
            page={page}
            hasNext={page * pageSize < data.meta.total}
            onTurn={(next) => ask({ page: String(next) })}
          />
        </>
      )}
    </Flex>
  );
};

/** The editor's desk: stories with open flags, how heavy they weigh, and whose they are. */
export const DeskPage = () => {
  const text = useText();
  const [isTourOpen, setIsTourOpen] = useState(recallTour() === null);
  const skipTour = () => {
    rememberTour('skipped');
    setIsTourOpen(false);
  };
  return (
    <PageFrame
      isWide
      title={text('attribution.desk.title')}
      subtitle={text('attribution.desk.subtitle')}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {isTourOpen ? <TourOffer onSkip={skipTour} /> : null}
        <Stories />
      </Flex>
    </PageFrame>
  );
};
