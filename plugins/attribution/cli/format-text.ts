import { SEVERITIES, type Severity } from '../engine/findings/finding';
import type { Checked, FileFinding } from './checked-file';
import { linePlacesOf } from './lines';
import { shorten } from './shorten';

const formatFile = ({ result: { file, findings }, text }: Checked): string => {
  const placeOf = linePlacesOf(text);
  const lines = findings.flatMap((finding) => {
    if (finding.foldedUnder !== null) return [];
    const { start, severity, message, rule, quote, fingerprint, fixes } = finding;
    const { line, column } = placeOf(start);
    const more = findings.filter(({ foldedUnder }) => foldedUnder === fingerprint).length;
    return [
      `${file}:${line}:${column} ${severity} ${message}  ${rule}`,
      `  ${shorten(quote)}`,
      ...fixes.slice(0, 1).map(({ label }) => `  Fix: ${label}`),
      ...(more === 0 ? [] : [`  and ${more} more like it`]),
    ];
  });
  return `${lines.join('\n')}\n`;
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const SEVERITY_NOUNS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['suggestion', 'suggestions'],
};

const summarise = (checked: readonly Checked[], findings: readonly FileFinding[]): string => {
  const words = checked.reduce((sum, { result }) => sum + result.words, 0);
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return counted(count, ...SEVERITY_NOUNS[severity]);
  });
  return `${counted(checked.length, 'file', 'files')}, ${counted(words, 'word', 'words')}: ${counts.join(', ')}.`;
};

/** The findings for people to read, file by file, with a summary. */
export const formatText = (checked: readonly Checked[], policyVersion: string): string => {
  const flagged = checked.filter(({ result }) => result.findings.length > 0);
  const rulesNotRun = [...new Set(checked.flatMap((file) => file.rulesNotRun))];
  const findings = checked.flatMap(({ result }) => result.findings);
  return [
    ...flagged.map(formatFile),
    summarise(checked, findings),
    `Policy: ${policyVersion}.`,
    ...(rulesNotRun.length === 0
      ? []
      : [`Not run, since no source records are at hand: ${rulesNotRun.join(', ')}.`]),
    '',
  ].join('\n');
};
