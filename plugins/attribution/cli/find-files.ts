import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { CouldNotRun } from './could-not-run';
import { reasonOf, STANDARD_INPUT } from './read-file';

/** Endings of the files that are taken for stories when their folder is named. */
const STORY_ENDINGS: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.json',
]);

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** Of the JSON in a folder, only what opens an array may be Blocks. */
const mayBeBlocks = (file: string): boolean => /^\uFEFF?\s*\[/u.test(readFileSync(file, 'utf8'));

const isStory = (file: string): boolean => {
  const ending = path.extname(file).toLowerCase();
  return STORY_ENDINGS.has(ending) && (ending !== '.json' || mayBeBlocks(file));
};

const storiesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted(byName)
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) return storiesIn(inside);
      return entry.isFile() && isStory(inside) ? [inside] : [];
    });

const isFolder = (name: string): boolean => {
  const stat = statSync(name, { throwIfNoEntry: false });
  return stat?.isDirectory() === true;
};

/**
 * The files that are named, and for a folder the stories in it and its folders, by name. Throws `CouldNotRun` for a folder
 * without any, or one that cannot be read.
 */
export const findFiles = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    if (name === STANDARD_INPUT || !isFolder(name)) return [name];
    try {
      const found = storiesIn(name);
      if (found.length > 0) return found;
    } catch (error) {
      throw new CouldNotRun(`cannot read ${name}: ${reasonOf(error)}`);
    }
    throw new CouldNotRun(`there are no stories in ${name}`);
  });
