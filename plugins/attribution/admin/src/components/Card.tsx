import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Cards out of view cost the page nothing while somebody types: the browser skips them when it paints. */
const Item = styled(Flex)`
  content-visibility: auto;
  contain-intrinsic-block-size: auto 160px;
`;

/** A framed item, named by its heading: of a list, or by itself. */
export const Card = ({
  id,
  tag = 'li',
  labelledBy,
  isCurrent = false,
  children,
}: {
  /** Makes the card a place that the focus can come back to. */
  readonly id?: string;
  readonly tag?: 'li' | 'div';
  readonly labelledBy: string;
  /** Whether the caret stands on its words. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}) => (
  <Item
    tag={tag}
    id={id}
    tabIndex={id === undefined ? undefined : -1}
    role={tag === 'div' ? 'group' : undefined}
    aria-labelledby={labelledBy}
    aria-current={isCurrent ? 'true' : undefined}
    direction="column"
    alignItems="flex-start"
    gap={2}
    padding={3}
    hasRadius
    background="neutral0"
    borderColor={isCurrent ? 'primary600' : 'neutral200'}
    width="100%"
  >
    {children}
  </Item>
);
