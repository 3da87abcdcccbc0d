import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExtractCommand } from './arguments';
import { citronDocumentOf, type CitronDocument } from './citron';
import { CouldNotRun } from './could-not-run';
import { findFiles } from './find-files';
import { forEachFile } from './for-each-file';
import { formatAttributions } from './format-attributions';
import { EXIT_CODES, type ExitCode, type Output } from './output';
import { STANDARD_INPUT } from './read-file';
import { readStory } from './read-story';

const outputNameOf = (file: string): string =>
  file === STANDARD_INPUT ? 'stdin.json' : `${path.parse(file).name}.json`;

const refuseSameNames = (files: readonly string[]): void => {
  const names = files.map(outputNameOf);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new CouldNotRun(`two files would be written to ${twice}`);
};

const write = (work: () => void, target: string): void => {
  try {
    work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CouldNotRun(`cannot write ${target}: ${reason}`);
  }
};

const formatJson = (document: CitronDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** Writes one file after the other in Citron's form. */
const writeCitron = (out: string | null, output: Output) => (file: string) => {
  const json = formatJson(citronDocumentOf(readStory(file)));
  if (out === null) return output.print(json);
  const target = path.join(out, outputNameOf(file));
  return write(() => writeFileSync(target, json), target);
};

/** `attribution extract`: tells who says what in the files. */
export const extract = (
  { files: names, format, out }: ExtractCommand,
  output: Output,
): ExitCode => {
  const files = findFiles(names);
  if (format === 'citron' && out === null && files.length > 1)
    throw new CouldNotRun('several files need --out DIR to be written to');
  if (out !== null) {
    refuseSameNames(files);
    write(() => mkdirSync(out, { recursive: true }), out);
  }
  const work =
    format === 'text'
      ? (file: string) => output.print(formatAttributions(readStory(file)))
      : writeCitron(out, output);
  const { complaints } = forEachFile(files, work, output);
  return complaints.length > 0 ? EXIT_CODES.couldNotRun : EXIT_CODES.clean;
};
