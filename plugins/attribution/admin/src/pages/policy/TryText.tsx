import { useState } from 'react';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { namePolicy } from '../../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';
import { policyFor } from '../../../../engine/policy/policy-for';
import type { Finding } from '../../../../engine/findings/finding';
import { Card } from '../../components/Card';
import { EngineWords } from '../../components/EngineWords';
import { MarkedWords, marksOf } from '../../components/MarkedWords';
import { Notice } from '../../components/Notice';
import { Quote } from '../../components/Quote';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import type { Place } from './draft-policy';
import { PlaceChoice } from './PlaceChoice';
import { useTrial, type Judged } from './use-trial';
import { useWeightWords } from './use-weight-words';

const MOST_UNITS = 20_000;

const at = (findings: readonly Finding[], { fingerprint }: Finding): Finding | undefined =>
  findings.find((finding) => finding.fingerprint === fingerprint);

const Result = ({ judged: { edited, present } }: { readonly judged: Judged }) => {
  const text = useText();
  const words = useWeightWords();
  const [next, now] = [edited.report.findings, present.report.findings];
  const gone = now.filter((finding) => at(next, finding) === undefined);
  const difference = (finding: Finding): string => {
    const before = at(now, finding);
    if (before === undefined) return text('attribution.policy.trial.new');
    return before.severity === finding.severity
      ? text('attribution.policy.trial.same')
      : text('attribution.policy.trial.was', { weight: words(before.severity) });
  };
  const flag = (finding: Finding, says: string, titles: Readonly<Record<string, string>>) => {
    const titleId = `attribution-trial-${says}-${finding.fingerprint}`;
    return (
      <Card key={titleId} labelledBy={titleId}>
        <Flex gap={3} wrap="wrap">
          <SeverityLabel severity={finding.severity} />
          <Typography variant="pi" textColor="neutral600">
            {says}
          </Typography>
        </Flex>
        <Typography id={titleId} tag="h3" variant="omega" fontWeight="bold">
          <EngineWords>{titles[finding.rule] ?? finding.rule}</EngineWords>
        </Typography>
        <Quote words={finding.quote} />
        <Typography variant="pi">
          <EngineWords>{finding.message}</EngineWords>
        </Typography>
      </Card>
    );
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="output" display="block" fontWeight="semiBold" aria-live="polite">
        {text('attribution.policy.trial.result', { count: next.length, present: now.length })}
      </Typography>
      <Box background="neutral0" borderColor="neutral150" hasRadius padding={5}>
        <Typography style={{ whiteSpace: 'pre-line', lineHeight: 1.9 }}>
          <MarkedWords text={edited.story.text} marks={marksOf(edited)} />
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {next.map((finding) => flag(finding, difference(finding), edited.titles))}
        {gone.map((finding) =>
          flag(finding, text('attribution.policy.trial.gone'), present.titles),
        )}
      </Flex>
    </Flex>
  );
};

/** A text of one's own under the policy as it is edited, beside the one in force. */
export const TryText = ({
  base,
  draft,
  scope,
  place,
  onPlace,
}: {
  readonly base: Policy;
  readonly draft: UnnamedPolicy;
  readonly scope: PolicyScope;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}) => {
  const text = useText();
  const [words, setWords] = useState('');
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
          onChange={({ target }) => setWords(target.value)}
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
      {trial.status === 'judged' ? <Result judged={trial.judged} /> : null}
    </Flex>
  );
};
