import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { citronDocumentOf, type CitronDocument } from './citron';
import { CouldNotRun } from './could-not-run';
import { forEachFile } from './for-each-file';
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

/** `attribution extract`: writes who says what in the files, in Citron's form. */
export const extract = (
  { files, out }: { readonly files: readonly string[]; readonly out: string | null },
  output: Output,
): ExitCode => {
  if (out !== null) {
    refuseSameNames(files);
    write(() => mkdirSync(out, { recursive: true }), out);
  }
  const { failed } = forEachFile(
    files,
    (file) => {
      const json = formatJson(citronDocumentOf(readStory(file)));
      if (out === null) return output.print(json);
      const target = path.join(out, outputNameOf(file));
      return write(() => writeFileSync(target, json), target);
    },
    output,
  );
  return failed ? EXIT_CODES.couldNotRun : EXIT_CODES.clean;
};
