import { SEVERITIES, type Severity } from '../engine/findings/finding';
import { presetPolicy } from '../engine/policy/presets';
import type { CheckCommand, CheckFormat } from './arguments';
import { checkFile, type Checked } from './checked-file';
import { findFiles } from './find-files';
import { forEachFile, type Outcome } from './for-each-file';
import { formatSarif } from './format-sarif';
import { formatText } from './format-text';
import { EXIT_CODES, type ExitCode, type Output } from './output';
import { readPolicy } from './read-policy';

const formatJson = (checked: readonly Checked[]): string =>
  `${JSON.stringify(
    checked.map(({ result }) => result),
    null,
    2,
  )}\n`;

const format = (
  how: CheckFormat,
  { done, complaints }: Outcome<Checked>,
  policyVersion: string,
): string => {
  switch (how) {
    case 'json':
      return formatJson(done);
    case 'sarif':
      return formatSarif(done, complaints, policyVersion);
    case 'text':
      return done.length === 0 ? '' : formatText(done, policyVersion);
  }
};

/** The severities that count: the named one and what weighs more. */
const severitiesFrom = (least: Severity): readonly Severity[] =>
  SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);

/** `attribution check`: prints what the rules found in the files. */
export const check = (command: CheckCommand, output: Output): ExitCode => {
  const { rulebook } = command;
  const policy =
    rulebook.from === 'preset' ? presetPolicy(rulebook.preset) : readPolicy(rulebook.file);
  const outcome = forEachFile(findFiles(command.files), (file) => checkFile(file, policy), output);
  output.print(format(command.format, outcome, policy.version));
  if (outcome.complaints.length > 0) return EXIT_CODES.couldNotRun;
  const counting = severitiesFrom(command.maxSeverity);
  const isFlagged = outcome.done.some(({ result }) =>
    result.findings.some(({ severity }) => counting.includes(severity)),
  );
  return isFlagged ? EXIT_CODES.findings : EXIT_CODES.clean;
};
