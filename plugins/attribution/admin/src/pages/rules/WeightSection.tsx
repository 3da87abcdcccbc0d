import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import type { Weight } from './rule-catalogue';
import { WeightLabel } from './WeightLabel';

const Rows = styled(Box)`
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** The rules of one weight, below what that weight means. */
export const WeightSection = ({
  weight,
  headingId,
  children,
}: {
  readonly weight: Weight;
  readonly headingId: string;
  /** A list item for each rule. */
  readonly children: ReactNode;
}) => {
  const text = useText();
  return (
    <Flex tag="section" aria-labelledby={headingId} direction="column" alignItems="stretch" gap={2}>
      <Flex id={headingId} tag="h2" gap={3} wrap="wrap">
        <WeightLabel weight={weight} />
        <Typography variant="pi" textColor="neutral600">
          {text(`attribution.rules.means.${weight}`)}
        </Typography>
      </Flex>
      <Rows tag="ul" background="neutral0" borderColor="neutral150" hasRadius>
        {children}
      </Rows>
    </Flex>
  );
};
