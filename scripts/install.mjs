import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run.mjs';
import { runQuietly, step } from './step.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether what npm noted of its last install (`node_modules/.package-lock.json`, written when it ends) is what the
 * lock file asks for. Optional packages may be missing: they are for other platforms.
 */
export const isInstalled = (locked, installed) =>
  Object.entries(locked).every(
    ([place, { version, optional, link }]) =>
      place === '' ||
      link === true ||
      (optional === true && installed[place] === undefined) ||
      installed[place]?.version === version,
  );

const isUpToDate = (root) => {
  const note = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  return isInstalled(packagesIn(path.join(root, 'package-lock.json')), packagesIn(note));
};

/** Installs the packages, unless the ones that the lock file names are there. */
export const install = async ({ signal } = {}) => {
  if (isUpToDate(projectRoot)) return;
  await step('Installing packages', 'two to four minutes', () =>
    runQuietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      signal,
      advice:
        'The packages could not be installed. Check the connection to the npm registry and that Node is 20.19 or newer, then run the command again.',
    }),
  );
};
