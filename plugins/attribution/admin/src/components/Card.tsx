import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';

/** A list item with a frame, named by its heading. */
export const Card = ({
  id,
  labelledBy,
  children,
}: {
  /** Makes the card a place that the focus can come back to. */
  readonly id?: string;
  readonly labelledBy: string;
  readonly children: ReactNode;
}) => (
  <Flex
    tag="li"
    id={id}
    tabIndex={id === undefined ? undefined : -1}
    aria-labelledby={labelledBy}
    direction="column"
    alignItems="flex-start"
    gap={2}
    padding={3}
    hasRadius
    background="neutral0"
    borderColor="neutral200"
    width="100%"
  >
    {children}
  </Flex>
);
