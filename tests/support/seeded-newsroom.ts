import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNewsroom, SEEDED_DATABASE } from './newsroom';

/** Fills one database with the demo for all browser tests, each of which opens a copy. */
export const setup = async (): Promise<() => void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-seeded-'));
  const file = path.join(folder, 'newsroom.db');
  const newsroom = await openNewsroom();
  await newsroom.copyDatabase(file);
  await newsroom.close();
  process.env[SEEDED_DATABASE] = file;
  return () => rmSync(folder, { recursive: true, force: true });
};
