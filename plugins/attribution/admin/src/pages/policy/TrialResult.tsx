import { Box, Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../../engine/findings/finding';
import { MarkedWords, marksOf } from '../../components/MarkedWords';
import { useText } from '../../hooks/use-text';
import { TrialFlag } from './TrialFlag';
import type { Judged } from './use-trial';
import { useWeightWords } from './use-weight-words';

const among = (findings: readonly Finding[], { fingerprint }: Finding): Finding | undefined =>
  findings.find((finding) => finding.fingerprint === fingerprint);

/** What both policies make of the text: its marks, then each flag with the difference; those that are gone come last. */
export const TrialResult = ({ judged: { edited, present } }: { readonly judged: Judged }) => {
  const text = useText();
  const words = useWeightWords();
  const [next, now] = [edited.report.findings, present.report.findings];
  const gone = now.filter((finding) => among(next, finding) === undefined);
  const difference = (finding: Finding): string => {
    const before = among(now, finding);
    if (before === undefined) return text('attribution.policy.trial.new');
    return before.severity === finding.severity
      ? text('attribution.policy.trial.same')
      : text('attribution.policy.trial.was', { weight: words(before.severity) });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="output" display="block" fontWeight="bold" aria-live="polite">
        {text('attribution.policy.trial.result', { count: next.length, present: now.length })}
      </Typography>
      <Box background="neutral0" borderColor="neutral150" hasRadius padding={5}>
        <Typography style={{ whiteSpace: 'pre-line', lineHeight: 1.9 }}>
          <MarkedWords text={edited.story.text} marks={marksOf(edited)} />
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {next.map((finding) => (
          <TrialFlag
            key={finding.fingerprint}
            finding={finding}
            title={edited.titles[finding.rule] ?? finding.rule}
            difference={difference(finding)}
          />
        ))}
        {gone.map((finding) => (
          <TrialFlag
            key={`gone ${finding.fingerprint}`}
            finding={finding}
            title={present.titles[finding.rule] ?? finding.rule}
            difference={text('attribution.policy.trial.gone')}
          />
        ))}
      </Flex>
    </Flex>
  );
};
