import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BUILT = new Set(['node_modules', 'dist', 'build', '.tmp', '.strapi']);
const TEST_FILE = /\.test\.tsx?$/u;

const filesUnder = (place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !BUILT.has(entry.name) && !TEST_FILE.test(entry.name))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)));
};

/** Identity of what stands in the given files and folders: names and contents. Tests and built files do not count. */
export const fingerprintOf = (root, places) => {
  const hash = createHash('sha256');
  const files = places.flatMap((place) => filesUnder(path.join(root, place)));
  for (const file of files.toSorted()) {
    const name = path.relative(root, file).replaceAll(path.sep, '/');
    const content = readFileSync(file);
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
};

/** Whether the stamp in a folder says that it was made from sources with this fingerprint. */
export const isStamped = (folder, fingerprint) => {
  const stamp = path.join(folder, '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === fingerprint;
};

/** Leaves the stamp in the folder that was built: whoever removes the folder removes the stamp with it. */
export const writeStamp = (folder, fingerprint) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.stamp'), `${fingerprint}\n`);
};
