import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';

const adminSource = path.resolve(__dirname, '..');
const MESSAGE_ID = /['"`](attribution\.[\w.-]+(?:\$\{[^}]+\}[\w.-]*)?)['"`]/gu;

const sources = readdirSync(adminSource, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, source: readFileSync(path.join(adminSource, file), 'utf8') }));

const used = sources.flatMap(({ source }) =>
  [...source.matchAll(MESSAGE_ID)].map(([, id = '']) => id),
);

/** `attribution.kind.${kind}` stands for every id that it can make. */
const patternOf = (id: string): RegExp =>
  new RegExp(`^${id.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u');

describe('translations', () => {
  it('are used at all', () => {
    expect(used.length).toBeGreaterThan(50);
  });

  it('exist for every id that the screen asks for', () => {
    const keys = Object.keys(en);
    const missing = used.filter((id) => !keys.some((key) => patternOf(id).test(key)));
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const idle = Object.keys(en).filter((key) => !used.some((id) => patternOf(id).test(key)));
    expect(idle).toEqual([]);
  });

  it('leaves no visible string in the components untranslated', () => {
    const VISIBLE = />\s*[A-Z][a-z]+[^<>{}=()]*<\//u;
    const offenders = sources.filter(({ source }) => VISIBLE.test(source)).map(({ file }) => file);
    expect(offenders).toEqual([]);
  });
});
