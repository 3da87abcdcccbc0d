import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
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

/** Tells the region of words in a text, whose lines are counted once. */
const regionsOf = (text: string): ((span: Span) => Region) => {
  const placeOf = linePlacesOf(text);
  return ({ start, end }) => {
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
};

const plainResult = ({ rule, severity, fingerprint }: FileFinding) => ({
  ruleId: rule,
  ruleIndex: RULES.findIndex(({ id }) => id === rule),
  level: LEVELS[severity],
  partialFingerprints: { 'attribution/v1': fingerprint },
});

/** Blocks have lines of their own that are not the file's: their findings name the file, and the message the words. */
const resultsInBlocks = ({ result: { file, findings } }: Checked): readonly Result[] =>
  findings.map((finding) => ({
    ...plainResult(finding),
    message: { text: `${finding.message} “${finding.quote}”` },
    locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(file) } } }],
  }));

const resultsInText = ({ result: { file, findings }, text }: Checked): readonly Result[] => {
  const regionOf = regionsOf(text);
  const artifactLocation = { uri: addressOf(file) };
  const fixOf = ({ label, edits }: FileFinding['fixes'][number]): Fix => ({
    description: { text: label },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  });
  return findings.map((finding) => {
    const snippet = { text: text.slice(finding.start, finding.end) };
    const physicalLocation = { artifactLocation, region: { ...regionOf(finding), snippet } };
    return {
      ...plainResult(finding),
      message: { text: finding.message },
      locations: [{ physicalLocation }],
      ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map(fixOf) }),
    };
  });
};

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
          file.isFileText ? resultsInText(file) : resultsInBlocks(file),
        ),
        properties: { policyVersion },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
