import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';

const LOOKS = {
  danger: { Icon: CrossCircle, colour: 'danger600', background: 'danger100', border: 'danger200' },
  warning: {
    Icon: WarningCircle,
    colour: 'warning600',
    background: 'warning100',
    border: 'warning200',
  },
  neutral: {
    Icon: Information,
    colour: 'neutral600',
    background: 'neutral100',
    border: 'neutral200',
  },
} as const;

/** Something the reader should know before acting, in place. */
export const Notice = ({
  look,
  id,
  children,
}: {
  readonly look: keyof typeof LOOKS;
  readonly id?: string;
  readonly children: ReactNode;
}) => {
  const { Icon, colour, background, border } = LOOKS[look];
  return (
    <Flex
      id={id}
      gap={2}
      padding={3}
      alignItems="flex-start"
      hasRadius
      background={background}
      borderColor={border}
      width="100%"
    >
      <Flex shrink={0} paddingTop="2px">
        <Icon aria-hidden fill={colour} width="1.6rem" height="1.6rem" />
      </Flex>
      <Typography variant="pi" textColor="neutral800">
        {children}
      </Typography>
    </Flex>
  );
};
