import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../engine/findings/finding';
import { PRESETS, type Preset } from '../engine/policy/policy';
import { CouldNotRun } from './could-not-run';

const CHECK_FORMATS = ['text', 'json'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const EXTRACT_FORMATS = ['citron', 'text'] as const;
type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly format: CheckFormat;
      readonly preset: Preset;
      readonly maxSeverity: Severity;
    }
  | {
      readonly name: 'extract';
      readonly files: readonly string[];
      readonly format: ExtractFormat;
      /** `null`: standard output. */
      readonly out: string | null;
    };

const OPTIONS = {
  format: { type: 'string' },
  preset: { type: 'string' },
  'max-severity': { type: 'string' },
  out: { type: 'string' },
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

const readCheck = (files: readonly string[], values: Values): Command => {
  if (values.out !== undefined) throw new CouldNotRun('--out belongs to "extract"');
  return {
    name: 'check',
    files,
    format: oneOf('--format', values.format ?? 'text', CHECK_FORMATS),
    preset: oneOf('--preset', values.preset ?? 'daily', PRESETS),
    maxSeverity: oneOf('--max-severity', values['max-severity'] ?? 'error', SEVERITIES),
  };
};

const readExtract = (files: readonly string[], values: Values): Command => {
  for (const option of ['max-severity', 'preset'] as const) {
    if (values[option] !== undefined) throw new CouldNotRun(`--${option} belongs to "check"`);
  }
  const format = oneOf('--format', values.format ?? 'citron', EXTRACT_FORMATS);
  const out = values.out ?? null;
  if (format === 'text' && out !== null) throw new CouldNotRun('--out belongs to --format citron');
  if (format === 'citron' && out === null && files.length > 1)
    throw new CouldNotRun('several files need --out DIR to be written to');
  return { name: 'extract', files, format, out };
};

/** Reads the command line. Throws `CouldNotRun` for what it does not understand. */
export const readArguments = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (name === undefined) throw new CouldNotRun('say "check" or "extract"; see --help');
  if (name !== 'check' && name !== 'extract')
    throw new CouldNotRun(`no such command: "${name}"; see --help`);
  if (files.length === 0)
    throw new CouldNotRun(`name the files to ${name}, or - for standard input`);
  return name === 'check' ? readCheck(files, values) : readExtract(files, values);
};
