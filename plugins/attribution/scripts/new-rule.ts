import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constantOf } from './registry-source';

const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/u;

const ruleSource = (id: string): string => `import { defineRule } from '../define-rule';

/** Why readers are better off with it, in a sentence. */
export const ${constantOf(id)} = defineRule({
  id: '${id}',
  meta: {
    title: 'The fault, in three words',
    summary: 'The fault, in a sentence.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { found: 'What is wrong with “{words}”.' },
    remedy: 'What would settle it.',
    standards: [],
  },
  // A generator of hits: look at the context, yield a span for each fault, change nothing.
  *check() {},
});
`;

const testSource = (
  id: string,
): string => `import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { ${constantOf(id)} } from './rule';

testRule(${constantOf(id)}, examples);
`;

const examplesSource = `import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'found'> = {
  // At least four; [[…]] is drawn round the words that are flagged.
  flagged: [{ text: 'A sentence with [[the fault]].', messageId: 'found' }],
  // At least six near misses.
  accepted: [{ text: 'A sentence that comes close and is right.' }],
  whenNotToUse: 'Where a newsroom is better off without it.',
};
`;

const main = (id: string | undefined): number => {
  if (id === undefined || !RULE_ID.test(id)) {
    console.error(
      'Say what is wrong, in small letters with hyphens: npm run new:rule quote-without-date',
    );
    return 2;
  }
  const folder = path.resolve(__dirname, '../engine/rules', id);
  if (existsSync(folder)) {
    console.error(`There is a rule ${id} already.`);
    return 2;
  }
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'rule.ts'), ruleSource(id));
  writeFileSync(path.join(folder, 'rule.test.ts'), testSource(id));
  writeFileSync(path.join(folder, 'examples.ts'), examplesSource);
  execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
  console.log(`wrote ${path.relative(process.cwd(), folder)}: now make its examples pass.`);
  return 0;
};

process.exitCode = main(process.argv[2]);
