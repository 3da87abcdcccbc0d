import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extractionFrom, patternsBecause, type Extraction } from '../engine/attribution/extraction';
import { FULL_MODEL_NAMES, type FullModelFiles } from '../engine/attribution/trained/full-models';
import { WeightsError } from '../engine/models/weights-file';

/** The package's folder of weights files, asked for by this file's source and by what it is compiled to. */
const packagedFolder = (): string => {
  const manifest = createRequire(__filename).resolve('strapi-plugin-attribution/package.json');
  return path.join(path.dirname(manifest), 'weights');
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const readFile = (folder: string, name: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(path.join(folder, `${name}.bin`)));
  } catch (error) {
    throw new WeightsError('unreadable', `it cannot be read (${codeOf(error)})`, name);
  }
};

/** Reads the bytes of the models from a folder of weights files. Throws `WeightsError` for one that is not there. */
export const readModelFiles = (folder: string = packagedFolder()): FullModelFiles => ({
  clusters: readFile(folder, FULL_MODEL_NAMES.clusters),
  cue: readFile(folder, FULL_MODEL_NAMES.cue),
  span: readFile(folder, FULL_MODEL_NAMES.span),
  network: readFile(folder, FULL_MODEL_NAMES.network),
  confidence: readFile(folder, FULL_MODEL_NAMES.confidence),
  needsSource: readFile(folder, FULL_MODEL_NAMES.needsSource),
});

/** The models of a folder of weights files; the patterns where one is missing or broken. Never throws. */
export const readExtraction = (folder?: string): Extraction => {
  try {
    return extractionFrom(readModelFiles(folder));
  } catch (error) {
    return patternsBecause(error);
  }
};

let packaged: Extraction | null = null;

/** The package's models, read when first asked for and then kept. */
export const packagedExtraction = (): Extraction => (packaged ??= readExtraction());
