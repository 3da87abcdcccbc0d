import type { ReactNode } from 'react';
import { Button } from '@strapi/design-system';
import { GROWS_WITH_WORDS } from './button-looks';

/** A small action of a card. To a screen reader it says what it is about. */
export const CardAction = ({
  describedBy,
  onClick,
  children,
}: {
  readonly describedBy: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) => (
  <Button
    type="button"
    size="S"
    paddingLeft={2}
    paddingRight={2}
    variant="tertiary"
    style={GROWS_WITH_WORDS}
    onClick={onClick}
    aria-describedby={describedBy}
  >
    {children}
  </Button>
);
