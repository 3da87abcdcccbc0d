import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../engine/findings/finding';
import { PRESETS, type Preset } from '../engine/policy/policy';
import { EVENT_MARK } from '../engine/trail/event-mark';
import { CouldNotRun } from './could-not-run';

const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const EXTRACT_FORMATS = ['citron', 'text'] as const;
type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** Which files to check, against what, and how to tell. */
export interface CheckCommand {
  readonly name: 'check';
  readonly files: readonly string[];
  readonly format: CheckFormat;
  readonly rulebook:
    | { readonly from: 'preset'; readonly preset: Preset }
    | { readonly from: 'policy'; readonly file: string };
  readonly maxSeverity: Severity;
}

/** Which files to read for who says what, and where to tell. */
export interface ExtractCommand {
  readonly name: 'extract';
  readonly files: readonly string[];
  readonly format: ExtractFormat;
  /** `null`: standard output. */
  readonly out: string | null;
}

/** Whose trail to check: a newsroom's folder, or a file that was exported from one. */
export interface VerifyTrailCommand {
  readonly name: 'verify-trail';
  readonly place: string;
  /** Mark of an event that was noted down earlier; `null`: none. */
  readonly known: string | null;
}

/** What the command line asks for. */
export type Command =
  { readonly name: 'help' } | CheckCommand | ExtractCommand | VerifyTrailCommand;

const OPTIONS = {
  format: { type: 'string' },
  preset: { type: 'string' },
  policy: { type: 'string' },
  'max-severity': { type: 'string' },
  out: { type: 'string' },
  known: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const oneOf = <const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new CouldNotRun(`${option} is one of ${choices.join(', ')}, not "${value}"`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CouldNotRun(error instanceof Error ? error.message : String(error));
  }
};

type Values = ReturnType<typeof parse>['values'];

const readRulebook = ({ preset, policy }: Values): CheckCommand['rulebook'] => {
  if (policy === undefined) {
    return { from: 'preset', preset: oneOf('--preset', preset ?? 'daily', PRESETS) };
  }
  if (preset === undefined) return { from: 'policy', file: policy };
  throw new CouldNotRun('a policy names its own preset: give --policy or --preset, not both');
};

const refuseKnown = ({ known }: Values): void => {
  if (known !== undefined) throw new CouldNotRun('--known belongs to "verify-trail"');
};

const readCheck = (files: readonly string[], values: Values): Command => {
  if (values.out !== undefined) throw new CouldNotRun('--out belongs to "extract"');
  refuseKnown(values);
  return {
    name: 'check',
    files,
    format: oneOf('--format', values.format ?? 'text', CHECK_FORMATS),
    rulebook: readRulebook(values),
    maxSeverity: oneOf('--max-severity', values['max-severity'] ?? 'error', SEVERITIES),
  };
};

const readExtract = (files: readonly string[], values: Values): Command => {
  for (const option of ['max-severity', 'preset', 'policy'] as const) {
    if (values[option] !== undefined) throw new CouldNotRun(`--${option} belongs to "check"`);
  }
  refuseKnown(values);
  const format = oneOf('--format', values.format ?? 'citron', EXTRACT_FORMATS);
  const out = values.out ?? null;
  if (format === 'text' && out !== null) throw new CouldNotRun('--out belongs to --format citron');
  return { name: 'extract', files, format, out };
};

const readVerifyTrail = (places: readonly string[], { known, ...others }: Values): Command => {
  const [option] = Object.keys(others);
  if (option !== undefined) throw new CouldNotRun(`verify-trail knows no --${option}`);
  const [place = '.', ...more] = places;
  if (more.length > 0) throw new CouldNotRun('verify-trail checks one trail at a time');
  if (known !== undefined && !EVENT_MARK.test(known))
    throw new CouldNotRun('--known is the NUMBER:HASH of an event, as verify-trail tells it');
  return { name: 'verify-trail', place, known: known ?? null };
};

/** Reads the command line. Throws `CouldNotRun` for what it does not understand. */
export const readArguments = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (name === undefined)
    throw new CouldNotRun('say "check", "extract" or "verify-trail"; see --help');
  if (name === 'verify-trail') return readVerifyTrail(files, values);
  if (name !== 'check' && name !== 'extract')
    throw new CouldNotRun(`no such command: "${name}"; see --help`);
  if (files.length === 0)
    throw new CouldNotRun(`name the files to ${name}, or - for standard input`);
  return name === 'check' ? readCheck(files, values) : readExtract(files, values);
};
