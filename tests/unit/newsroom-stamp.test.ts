import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';
import { fingerprintOf, isStamped, writeStamp } from '../../scripts/stamp.mjs';

let root = '';
const put = (name: string, content: string) => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const fingerprint = () => fingerprintOf(root, ['src', 'tsconfig.json']);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'newsroom stamp '));
  put('src/index.ts', 'export {};');
  put('tsconfig.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the fingerprint of sources', () => {
  it('stays when only the time of a file changes', () => {
    const before = fingerprint();
    utimesSync(path.join(root, 'src/index.ts'), new Date(0), new Date(0));
    expect(fingerprint()).toBe(before);
  });

  it.each([
    ['a file changes', () => put('src/index.ts', 'export const a = 1;')],
    ['a file is added', () => put('src/deep/other.ts', '')],
    ['a single file changes', () => put('tsconfig.json', '{ }')],
    ['a file is removed', () => rmSync(path.join(root, 'src/index.ts'))],
  ])('changes when %s', (_when, change) => {
    const before = fingerprint();
    change();
    expect(fingerprint()).not.toBe(before);
  });

  it.each(['src/index.test.ts', 'src/dist/index.js', 'src/node_modules/x/index.js', 'README.md'])(
    'does not look at %s',
    (name) => {
      const before = fingerprint();
      put(name, 'x');
      expect(fingerprint()).toBe(before);
    },
  );
});

describe('a stamp', () => {
  it('holds for the sources it was written for, until they change or the folder is removed', () => {
    const built = path.join(root, 'dist');
    expect(isStamped(built, fingerprint())).toBe(false);
    writeStamp(built, fingerprint());
    expect(isStamped(built, fingerprint())).toBe(true);
    put('src/index.ts', 'changed');
    expect(isStamped(built, fingerprint())).toBe(false);
    writeStamp(built, fingerprint());
    rmSync(built, { recursive: true });
    expect(isStamped(built, fingerprint())).toBe(false);
  });
});

describe('what is installed', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/own': { link: true },
    'node_modules/for-another-platform': { version: '2.0.0', optional: true },
  };

  it('is enough when all but packages for other platforms are there', () => {
    expect(isInstalled(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
    [
      'an optional package has another version',
      {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/for-another-platform': { version: '1.0.0' },
      },
    ],
  ])('is not enough when %s', (_when, installed) => {
    expect(isInstalled(locked, installed)).toBe(false);
  });
});
