import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of stories and corpora that may be read but never become part of the project. */
export const sharedDir = process.env.SHARED_DIR ?? path.resolve(projectRoot, '../shared');

/** Whether the folder is there. In CI its absence is an error; elsewhere it is said and the tests that need it are left out. */
export const hasSharedDir = (): boolean => {
  if (existsSync(sharedDir)) return true;
  const absence = `No shared stories at ${sharedDir}: set SHARED_DIR.`;
  if (process.env.CI) throw new Error(absence);
  console.warn(`${absence} Tests that read them are left out.`);
  return false;
};
