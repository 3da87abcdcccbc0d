import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extractionFrom, patternsBecause, type Extraction } from '../engine/attribution/extraction';

/** The folder with the weights files, for this file's source and for what it is compiled to alike. */
const folder = (): string => {
  const manifest = createRequire(__filename).resolve('strapi-plugin-attribution/package.json');
  return path.join(path.dirname(manifest), 'weights');
};

/** Reads the models from a folder of weights files; the patterns where one is missing or broken. Never throws. */
export const readExtraction = (dir: string = folder()): Extraction => {
  const bytesOf = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(path.join(dir, `${name}.bin`)));
  try {
    return extractionFrom({
      clusters: bytesOf('word-clusters'),
      cue: bytesOf('cue-crf'),
      span: bytesOf('span-crf'),
      network: bytesOf('network'),
      confidence: bytesOf('confidence'),
    });
  } catch (error) {
    return patternsBecause(error);
  }
};

let extraction: Extraction | null = null;

/** The package's models, read when first asked for. */
export const packagedExtraction = (): Extraction => (extraction ??= readExtraction());
