import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Figures } from '../../../../contracts/insights';
import { useText } from '../../hooks/use-text';
import { HEADLINES } from './sheets';
import { useNumber } from './use-number';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
  gap: 12px;
`;

/** The whole range in a few numbers. */
export const Headlines = ({ total }: { readonly total: Figures }) => {
  const text = useText();
  const numberOf = useNumber();
  return (
    <Grid aria-label={text('attribution.insights.total')}>
      {HEADLINES.map(({ label, unit, of }) => (
        <Flex
          key={label}
          direction="column-reverse"
          alignItems="flex-start"
          justifyContent="flex-end"
          gap={1}
          padding={4}
          hasRadius
          shadow="tableShadow"
          background="neutral0"
        >
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {text(label)}
          </Typography>
          <Typography tag="dd" variant="alpha">
            {numberOf(of(total), unit)}
          </Typography>
        </Flex>
      ))}
    </Grid>
  );
};
