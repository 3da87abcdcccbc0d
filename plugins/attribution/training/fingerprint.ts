import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, name));

/** Whatever decides which weights come out: the corpus, this package's code, the versions of its libraries. */
const INGREDIENTS = [
  { folder: 'engine', pattern: /(?<!\.test)\.ts$/u },
  { folder: 'training', pattern: /(?<!\.test)\.ts$/u },
] as const;

/** Identity of a training: SHA-256 in hex over the corpus and everything that learns from it. */
export const fingerprintOf = (corpusDir: string, packageDir: string): string => {
  const hash = createHash('sha256');
  const files = [
    ...filesIn(corpusDir, /\.(?:txt|ann)$/u),
    ...INGREDIENTS.flatMap(({ folder, pattern }) =>
      filesIn(path.join(packageDir, folder), pattern),
    ),
    path.join(packageDir, 'package.json'),
  ];
  for (const file of files.toSorted()) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};
