import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ENGINE = path.resolve(import.meta.dirname, '../../plugins/attribution/engine');

/** Regular expressions that stand in a source file, as they are written. */
const literalsIn = (file: string): readonly string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

const sources = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => path.join(ENGINE, name));

/** Regular expressions that the engine puts together as it is loaded. */
const builtOnes = async (): Promise<readonly string[]> => {
  const built: string[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts): RegExp {
      const expression = new target(parts[0], parts[1]);
      built.push(String(expression));
      return expression;
    },
  });
  try {
    await import('../../plugins/attribution/engine');
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
};

/** How long one may take to be judged; a few long lists of words take longer, and say nothing. */
const PATIENCE_MS = 4000;

const isUnsafe = (expression: string): boolean => {
  const flags = expression.lastIndexOf('/');
  const { status } = checkSync(expression.slice(1, flags), expression.slice(flags + 1), {
    timeout: PATIENCE_MS,
  });
  return status === 'vulnerable';
};

it('are safe against backtracking, each of the engine’s', { timeout: 300_000 }, async () => {
  const all = new Set([...sources.flatMap(literalsIn), ...(await builtOnes())]);
  expect(all.size).toBeGreaterThan(150);
  expect([...all].filter(isUnsafe)).toEqual([]);
});
