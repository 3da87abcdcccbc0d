import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../plugins/attribution/engine/rules/examples.generated';
import { RULES } from '../../plugins/attribution/engine/rules/registry.generated';

const FOLDER = path.resolve(import.meta.dirname, '../../plugins/attribution/engine/rules');
const PLACEHOLDER = /\{(\w+)\}/gu;

const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('knows every rule that has a folder, by the folder’s name', () => {
  expect(RULES.map(({ id }) => id)).toEqual(folders.toSorted());
});

describe.each(RULES)('$id', ({ id, meta }) => {
  const examples = EXAMPLES.get(id) ?? {
    flagged: [],
    accepted: [],
    whenNotToUse: '',
  };
  const source = readFileSync(path.join(FOLDER, id, 'rule.ts'), 'utf8');

  it('has its three files', () => {
    const files = ['rule.ts', 'rule.test.ts', 'examples.ts'];
    expect(files.filter((file) => !existsSync(path.join(FOLDER, id, file)))).toEqual([]);
  });
  it('has four flagged examples, six near misses, and says when not to use it', () => {
    expect(examples.flagged.length).toBeGreaterThanOrEqual(4);
    expect(examples.accepted.length).toBeGreaterThanOrEqual(6);
    expect(examples.whenNotToUse).toMatch(/\.$/u);
  });
  it('shows every message in an example', () => {
    const shown = new Set(examples.flagged.map(({ messageId }) => messageId));
    expect([...shown].toSorted()).toEqual(Object.keys(meta.messages).toSorted());
  });
  it('fills every placeholder', () => {
    const names = Object.values(meta.messages).flatMap((message) =>
      [...message.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''),
    );
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(source))).toEqual([]);
  });
  it('speaks in whole sentences', () => {
    const sentences = [meta.summary, meta.remedy, ...Object.values(meta.messages)];
    expect(sentences.filter((sentence) => !/[.?]$/u.test(sentence))).toEqual([]);
  });
});
