import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { Insights } from '../../../../contracts/insights';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { PERMISSIONS } from '../../permissions';
import { useReadInsightsQuery } from '../../services/insights-api';
import { failureOf } from '../../services/request-failure';
import { PageFrame } from '../PageFrame';
import { Headlines } from './Headlines';
import { paramsOf, questionIn, type Question } from './question';
import { QuestionForm } from './QuestionForm';
import { SheetCard } from './SheetCard';
import { sheetsOf } from './sheets';

/** What is asked is in the address, so that it can be sent to somebody. */
const useQuestion = () => {
  const [params, setParams] = useSearchParams();
  const [now] = useState(() => new Date());
  const question = questionIn(params, now);
  return {
    question,
    ask: (part: Partial<Question>) => setParams(paramsOf({ ...question, ...part })),
  };
};

const isEmpty = ({ total, rules }: Insights): boolean => total.stories === 0 && rules.length === 0;

const Answer = ({
  insights,
  question,
}: {
  readonly insights: Insights;
  readonly question: Question;
}) => {
  const text = useText();
  if (isEmpty(insights)) return <EmptyStateLayout content={text('attribution.insights.none')} />;
  return (
    <>
      <Headlines total={insights.total} />
      {sheetsOf(insights, question.by, text).map((sheet) => (
        <SheetCard key={sheet.name} sheet={sheet} question={question} />
      ))}
    </>
  );
};

const InsightsBody = () => {
  const text = useText();
  const { question, ask } = useQuestion();
  const { from, to, section } = question;
  const { data, error, isError } = useReadInsightsQuery(
    { from, to, ...(section === null ? {} : { section }) },
    // Stories go live outside this page.
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <QuestionForm question={question} everySection={data?.everySection ?? []} onAsk={ask} />
      {isError ? (
        <Notice look="danger">
          {text('attribution.insights.failed', { reason: failureOf(error).message })}
        </Notice>
      ) : data === undefined ? (
        <Page.Loading />
      ) : (
        <Answer insights={data} question={question} />
      )}
    </Flex>
  );
};

/** What the newsroom's stories rest on, and what is let stand, in numbers by week and by section. */
const InsightsPage = () => {
  const text = useText();
  return (
    <Page.Protect permissions={[{ ...PERMISSIONS.readInsights }]}>
      <PageFrame
        title={text('attribution.insights.title')}
        subtitle={text('attribution.insights.subtitle')}
      >
        <InsightsBody />
      </PageFrame>
    </Page.Protect>
  );
};

export default InsightsPage;
