import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr));
  gap: 20px;
`;

/** A part of the form: what it is about, and its fields beside each other. */
export const FormPart = ({
  title,
  hint,
  level = 'h2',
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly level?: 'h2' | 'h3';
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={4}>
      <Box>
        <Typography id={id} tag={level} variant={level === 'h2' ? 'delta' : 'epsilon'}>
          {title}
        </Typography>
        {hint === undefined ? null : <Typography textColor="neutral600">{hint}</Typography>}
      </Box>
      <Grid>{children}</Grid>
    </Flex>
  );
};
