import { readFileSync } from 'node:fs';
import { CouldNotRun } from './could-not-run';

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

const STANDARD_INPUT_DESCRIPTOR = 0;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

/** Why a file could not be read, in plain words. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
};

const readBytes = (file: string): Buffer => {
  try {
    return readFileSync(file === STANDARD_INPUT ? STANDARD_INPUT_DESCRIPTOR : file);
  } catch (error) {
    throw new CouldNotRun(`cannot read ${file}: ${reasonOf(error)}`);
  }
};

/** The text of a file, a byte order mark included, since offsets count it. Throws `CouldNotRun` with a reason. */
export const readText = (file: string): string => {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CouldNotRun(`cannot read ${file}: it is not text in UTF-8`);
  }
};

/** The value that a file's JSON stands for. Throws `CouldNotRun` where it is none. */
export const parseJson = (file: string, source: string): unknown => {
  try {
    return JSON.parse(source.replace(/^\uFEFF/u, ''));
  } catch {
    throw new CouldNotRun(`cannot read ${file}: it is not JSON`);
  }
};
