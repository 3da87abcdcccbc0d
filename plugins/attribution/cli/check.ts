import { SEVERITIES, type Severity } from '../engine/findings/finding';
import type { Preset } from '../engine/policy/policy';
import type { CheckFormat } from './arguments';
import { checkFile, type Checked } from './checked-file';
import { formatText } from './format-text';
import { forEachFile } from './for-each-file';
import { EXIT_CODES, type ExitCode, type Output } from './output';

const formatJson = (checked: readonly Checked[]): string =>
  `${JSON.stringify(
    checked.map(({ result }) => result),
    null,
    2,
  )}\n`;

/** The severities that count: the named one and what weighs more. */
const severitiesFrom = (least: Severity): readonly Severity[] =>
  SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);

/** `attribution check`: prints what the rules found in the files. */
export const check = (
  command: {
    readonly files: readonly string[];
    readonly format: CheckFormat;
    readonly preset: Preset;
    readonly maxSeverity: Severity;
  },
  output: Output,
): ExitCode => {
  const { done: checked, failed } = forEachFile(
    command.files,
    (file) => checkFile(file, command.preset),
    output,
  );
  if (command.format === 'json') output.print(formatJson(checked));
  else if (checked.length > 0) output.print(formatText(checked));
  if (failed) return EXIT_CODES.couldNotRun;
  const counting = severitiesFrom(command.maxSeverity);
  const isFlagged = checked.some(({ result }) =>
    result.findings.some(({ severity }) => counting.includes(severity)),
  );
  return isFlagged ? EXIT_CODES.findings : EXIT_CODES.clean;
};
