import { useId } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../../engine/findings/finding';
import { Card } from '../../components/Card';
import { EngineWords } from '../../components/EngineWords';
import { Quote } from '../../components/Quote';
import { SeverityLabel } from '../../components/SeverityLabel';

/** A flag of the text that is tried, and what the policy in force makes of it. */
export const TrialFlag = ({
  finding: { severity, quote, message },
  title,
  difference,
}: {
  readonly finding: Finding;
  readonly title: string;
  readonly difference: string;
}) => {
  const titleId = useId();
  return (
    <Card labelledBy={titleId}>
      <Flex gap={3} wrap="wrap">
        <SeverityLabel severity={severity} />
        <Typography variant="pi" textColor="neutral600">
          {difference}
        </Typography>
      </Flex>
      <Typography id={titleId} tag="h3" variant="omega" fontWeight="bold">
        <EngineWords>{title}</EngineWords>
      </Typography>
      <Quote words={quote} />
      <Typography variant="pi">
        <EngineWords>{message}</EngineWords>
      </Typography>
    </Card>
  );
};
