import type { ReactNode } from 'react';
import { useText } from '../../hooks/use-text';
import { PageFrame } from '../PageFrame';

/** The page's title, and what is done with the policy as a whole. */
export const PolicyFrame = ({
  action,
  children,
}: {
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) => {
  const text = useText();
  return (
    <PageFrame
      title={text('attribution.policy.title')}
      subtitle={text('attribution.policy.subtitle')}
      action={action}
    >
      {children}
    </PageFrame>
  );
};
