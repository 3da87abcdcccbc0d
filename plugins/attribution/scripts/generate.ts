import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { KERNELS_FILE, kernelsSource } from './kernels-source';
import { examplesSource, registrySource, ruleIdsIn } from './registry-source';

const PLUGIN = path.resolve(__dirname, '..');
const RULES = path.join(PLUGIN, 'engine/rules');
const DOCS = path.join(PLUGIN, 'docs/rules');
const OPENAPI = path.join(PLUGIN, 'docs/openapi.json');

const formatted = async (file: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

const contentOf = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, 'utf8') : null;

type GeneratedFile = readonly [file: string, text: string];

/** The lists of rules and of their examples, and the compiled kernels. They are written first, since the pages are made from them. */
const listFiles = async (): Promise<readonly GeneratedFile[]> => {
  const ids = ruleIdsIn(RULES);
  const registry = path.join(RULES, 'registry.generated.ts');
  const examples = path.join(RULES, 'examples.generated.ts');
  return [
    [registry, await formatted(registry, registrySource(ids))],
    [examples, await formatted(examples, examplesSource(ids))],
    [KERNELS_FILE, await formatted(KERNELS_FILE, await kernelsSource())],
  ];
};

const openApiFile = async (): Promise<GeneratedFile> => {
  const { ownOpenApi } = await import('../server/src/openapi/own-document');
  return [OPENAPI, await formatted(OPENAPI, JSON.stringify(ownOpenApi()))];
};

const docFiles = async (): Promise<readonly GeneratedFile[]> => {
  const { rulePages } = await import('./rule-pages');
  return Promise.all(
    [...rulePages()].map(async ([name, text]): Promise<GeneratedFile> => {
      const file = path.join(DOCS, name);
      return [file, await formatted(file, text)];
    }),
  );
};

const staleDocs = (files: ReadonlySet<string>): readonly string[] =>
  existsSync(DOCS)
    ? readdirSync(DOCS)
        .map((name) => path.join(DOCS, name))
        .filter((file) => !files.has(file))
    : [];

const relative = (file: string): string => path.relative(process.cwd(), file);

const write = (file: string, text: string): void => {
  if (contentOf(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${relative(file)}`);
};

const drift = (files: readonly GeneratedFile[], stale: readonly string[]): number => {
  const drifted = files.filter(([file, text]) => contentOf(file) !== text).map(([file]) => file);
  for (const file of [...drifted, ...stale]) console.error(`${relative(file)} has drifted`);
  if (drifted.length + stale.length === 0) return 0;
  console.error('Run `npm run generate`.');
  return 1;
};

const main = async (isCheck: boolean): Promise<number> => {
  const lists = await listFiles();
  if (!isCheck) for (const [file, text] of lists) write(file, text);
  const docs = await docFiles();
  const stale = staleDocs(new Set(docs.map(([file]) => file)));
  const openApi = await openApiFile();
  if (isCheck) return drift([...lists, ...docs, openApi], stale);
  for (const [file, text] of [...docs, openApi]) write(file, text);
  for (const file of stale) rmSync(file);
  return 0;
};

void main(process.argv.includes('--check')).then((code) => {
  process.exitCode = code;
});
