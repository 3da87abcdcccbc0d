import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { namePolicy } from '../../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';
import { policyFor } from '../../../../engine/policy/policy-for';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import type { Place } from './draft-policy';
import { PlaceChoice } from './PlaceChoice';
import { TrialResult } from './TrialResult';
import { useTrial } from './use-trial';

const MOST_UNITS = 20_000;

/** A text of one's own under the policy as it is edited, beside the one in force. */
export const TryText = ({
  base,
  draft,
  scope,
  place,
  words,
  onType,
  onPlace,
}: {
  readonly base: Policy;
  readonly draft: UnnamedPolicy;
  readonly scope: PolicyScope;
  readonly place: Place;
  /** Kept while another part of the page is open. */
  readonly words: string;
  readonly onType: (words: string) => void;
  readonly onPlace: (place: Place) => void;
}) => {
  const text = useText();
  const { trial, judge } = useTrial();
  const underType = (policy: Policy): Policy =>
    place.uid === null ? policy : policyFor(policy, place.uid);
  const start = () => void judge(words, underType(namePolicy(draft)), underType(base));
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography textColor="neutral600">{text('attribution.policy.trial.hint')}</Typography>
      <Box maxWidth="40rem">
        <PlaceChoice place={place} scope={scope} hasFields={false} onChoose={onPlace} />
      </Box>
      <Field.Root>
        <Field.Label>{text('attribution.policy.trial.text')}</Field.Label>
        <Textarea
          rows={8}
          maxLength={MOST_UNITS}
          value={words}
          onChange={({ target }) => onType(target.value)}
        />
      </Field.Root>
      <Box>
        <Button disabled={words.trim() === ''} loading={trial.status === 'judging'} onClick={start}>
          {text('attribution.policy.trial.judge')}
        </Button>
      </Box>
      {trial.status === 'failed' ? (
        <Notice look="danger">
          {text('attribution.panel.not-checked.failed', { reason: trial.why })}
        </Notice>
      ) : null}
      {trial.status === 'judged' ? <TrialResult judged={trial.judged} /> : null}
    </Flex>
  );
};
