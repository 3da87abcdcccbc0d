import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Span } from '../../plugins/attribution/engine';
import { sharedDir } from '../support/shared-dir';

/** A published story out of which attributions were cut. Spans are UTF-16 units of its text. */
export interface SeededStory {
  readonly text: string;
  readonly words: number;
  /** Sentences that lost their source. */
  readonly defects: readonly Span[];
  /** Sentences that no attribution touches. */
  readonly clean: readonly Span[];
}

const readSeeded = (folder: string, name: string): SeededStory => {
  const text = readFileSync(path.join(folder, name.replace(/json$/u, 'txt')), 'utf8');
  const unitsBefore = [0];
  for (const point of text) unitsBefore.push((unitsBefore.at(-1) ?? 0) + point.length);
  const spanOf = ([start = 0, end = 0]: readonly number[]): Span => ({
    start: unitsBefore[start] ?? 0,
    end: unitsBefore[end] ?? text.length,
  });
  const lists: Record<'defects' | 'clean', readonly number[][]> = JSON.parse(
    readFileSync(path.join(folder, name), 'utf8'),
  );
  return {
    text,
    words: text.split(/\s+/u).filter((word) => word !== '').length,
    defects: lists.defects.map(spanOf),
    clean: lists.clean.map(spanOf),
  };
};

/** Cuts all that `mutate_polnear.py` can out of the corpus's dev part. Ends the process with 2 where there is no corpus. */
export const seededStories = (): readonly SeededStory[] => {
  const goldDir = path.join(sharedDir, 'corpora/polnear/dev');
  const mutate = path.join(sharedDir, 'measure/mutate_polnear.py');
  if (!existsSync(goldDir) || !existsSync(mutate)) {
    console.error(`There is no corpus at ${goldDir}. Set SHARED_DIR to the folder that holds it.`);
    process.exit(2);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'seeded-'));
  execFileSync('python3', [mutate, goldDir, folder, '--share', '1.0']);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readSeeded(folder, name));
};
