import { useId, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A part of the panel: a heading with how many, and the list below it. */
export const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
    >
      <Typography id={id} tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {children}
      </Flex>
    </Flex>
  );
};
