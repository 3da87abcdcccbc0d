import { Button, Flex } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { PolicyDraft } from './use-policy-draft';

/** What is done with the changes: they are dropped, or looked through and saved. */
export const PolicyActions = ({
  edited: { changes, isOvertaken, discard },
  onReview,
}: {
  readonly edited: PolicyDraft;
  readonly onReview: () => void;
}) => {
  const text = useText();
  const isIdle = changes.length === 0;
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" disabled={isIdle} onClick={discard}>
        {text('attribution.policy.discard')}
      </Button>
      <Button disabled={isIdle || isOvertaken} onClick={onReview}>
        {text('attribution.policy.review')}
      </Button>
    </Flex>
  );
};
