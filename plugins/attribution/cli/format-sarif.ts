import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Fix,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { RULES, type Rule, type Severity, type Span } from '../engine/index';
import type { Checked, FileFinding } from './checked-file';
import { linePlacesOf } from './lines';
import { STANDARD_INPUT } from './read-file';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

const descriptorOf = ({ id, meta }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: meta.title },
  fullDescription: { text: meta.summary },
  help: { text: meta.remedy },
  defaultConfiguration: { level: LEVELS[meta.severity] },
  properties: { tags: [...meta.standards] },
});

/** An address relative to where the command runs, as code hosts want it. */
const addressOf = (file: string): string => {
  if (file === STANDARD_INPUT) return 'stdin';
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
};

const regionOf = (text: string, { start, end }: Span): Region => {
  const placeOf = linePlacesOf(text);
  const [first, last] = [placeOf(start), placeOf(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  };
};

/** Blocks have lines of their own that are not the file's: their findings name the file, and the message the words. */
const locationOf = (
  { result, text, isFileText }: Checked,
  finding: FileFinding,
): PhysicalLocation => {
  const artifactLocation = { uri: addressOf(result.file) };
  if (!isFileText) return { artifactLocation };
  const snippet = { text: text.slice(finding.start, finding.end) };
  return { artifactLocation, region: { ...regionOf(text, finding), snippet } };
};

const fixOf = ({ result, text }: Checked, { label, edits }: FileFinding['fixes'][number]): Fix => ({
  description: { text: label },
  artifactChanges: [
    {
      artifactLocation: { uri: addressOf(result.file) },
      replacements: edits.map((edit) => ({
        deletedRegion: regionOf(text, edit),
        insertedContent: { text: edit.text },
      })),
    },
  ],
});

const resultOf = (checked: Checked, finding: FileFinding): Result => ({
  ruleId: finding.rule,
  ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
  level: LEVELS[finding.severity],
  message: { text: checked.isFileText ? finding.message : `${finding.message} “${finding.quote}”` },
  locations: [{ physicalLocation: locationOf(checked, finding) }],
  ...(checked.isFileText && finding.fixes.length > 0
    ? { fixes: finding.fixes.map((fix) => fixOf(checked, fix)) }
    : {}),
  partialFingerprints: { 'attribution/v1': finding.fingerprint },
});

const notificationOf = (text: string): Notification => ({ level: 'error', message: { text } });

/** The findings as a SARIF 2.1.0 log (OASIS), for code hosts and editors that read one. */
export const formatSarif = (
  checked: readonly Checked[],
  complaints: readonly string[],
  policyVersion: string,
): string => {
  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'attribution', rules: RULES.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: complaints.length === 0,
            toolExecutionNotifications: complaints.map(notificationOf),
          },
        ],
        results: checked.flatMap((file) =>
          file.result.findings.map((finding) => resultOf(file, finding)),
        ),
        properties: { policyVersion },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
