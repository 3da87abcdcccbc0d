import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../../engine/findings/finding';
import { Card } from '../../components/Card';
import { EngineWords } from '../../components/EngineWords';
import { Quote } from '../../components/Quote';
import { SeverityLabel } from '../../components/SeverityLabel';

/** Id of a flag's title, which says what its actions are about. */
export const flagTitleId = ({ fingerprint }: Finding): string =>
  `attribution-tour-flag-${fingerprint}`;

/** One flag of the demo story, with what can be done about it. */
export const DemoFlag = ({
  finding,
  title,
  children,
}: {
  readonly finding: Finding;
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const titleId = flagTitleId(finding);
  return (
    <Card labelledBy={titleId}>
      <SeverityLabel severity={finding.severity} />
      <Typography id={titleId} tag="h3" variant="omega" fontWeight="bold">
        <EngineWords>{title}</EngineWords>
      </Typography>
      <Quote words={finding.quote} />
      <Typography variant="pi">
        <EngineWords>{finding.message}</EngineWords>
      </Typography>
      <Flex gap={2} wrap="wrap">
        {children}
      </Flex>
    </Card>
  );
};
