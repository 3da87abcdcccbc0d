import { Button, Flex } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import type { PolicyDraft } from './use-policy-draft';

/** Says that somebody else saved another policy meanwhile, and asks what becomes of the changes here. */
export const Overtaken = ({ edited: { putOnTop, discard } }: { readonly edited: PolicyDraft }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Notice look="warning">{text('attribution.policy.overtaken')}</Notice>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" onClick={putOnTop}>
          {text('attribution.policy.overtaken.on-top')}
        </Button>
        <Button variant="tertiary" onClick={discard}>
          {text('attribution.policy.overtaken.take')}
        </Button>
      </Flex>
    </Flex>
  );
};
