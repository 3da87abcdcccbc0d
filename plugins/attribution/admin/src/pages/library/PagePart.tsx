import { useId, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A part of a page with a heading of its own. */
export const PagePart = ({
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
      gap={3}
      padding={6}
      hasRadius
      background="neutral0"
      borderColor="neutral150"
    >
      <Typography id={id} tag="h2" variant="delta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
};
