import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';

/** A framed row of a list: what it is at its beginning, how it stands at its end. */
export const ListRow = ({
  alignItems,
  children,
}: {
  readonly alignItems?: 'flex-start';
  readonly children: ReactNode;
}) => (
  <Flex
    tag="li"
    justifyContent="space-between"
    alignItems={alignItems}
    gap={4}
    padding={4}
    background="neutral0"
    borderColor="neutral150"
    hasRadius
    wrap="wrap"
  >
    {children}
  </Flex>
);
