import { policySchema } from '../../../../contracts/wire';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';

/** One thing that two policies say otherwise; `null`: one of them says nothing of it. */
export interface PolicyChange {
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

type Said = ReadonlyMap<string, { readonly path: readonly string[]; readonly value: unknown }>;

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

const saidIn = (part: object, path: readonly string[] = []): Said => {
  const said = new Map<string, { readonly path: readonly string[]; readonly value: unknown }>();
  for (const [name, value] of Object.entries(part)) {
    const here = [...path, name];
    if (!isPart(value)) said.set(here.join('\n'), { path: here, value });
    else for (const [key, one] of saidIn(value, here)) said.set(key, one);
  }
  return said;
};

const wordOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const partsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The terms of a policy, without its name. */
export const termsIn = ({ version: _version, ...terms }: Policy): UnnamedPolicy => terms;

/** What the second policy says otherwise than the first, thing by thing. */
export const changesBetween = (
  before: UnnamedPolicy,
  after: UnnamedPolicy,
): readonly PolicyChange[] => {
  const [was, is] = [saidIn(before), saidIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const change = {
      path: (is.get(key) ?? was.get(key))?.path ?? [],
      before: wordOf(was.get(key)?.value),
      after: wordOf(is.get(key)?.value),
    };
    return change.before === change.after ? [] : [change];
  });
};

const treeOf = (said: Said): object => {
  const tree: Record<string, unknown> = { severities: {} };
  for (const { path, value } of said.values()) {
    let part = tree;
    for (const name of path.slice(0, -1)) {
      const inner = partsOf(part[name]);
      part[name] = inner;
      part = inner;
    }
    part[path.at(-1) ?? ''] = value;
  }
  return tree;
};

/** Puts one person's changes on top of what another has saved meanwhile. Where both changed a thing, `mine` holds. */
export const withMine = (
  theirs: UnnamedPolicy,
  base: UnnamedPolicy,
  mine: UnnamedPolicy,
): UnnamedPolicy => {
  const said = new Map(saidIn(theirs));
  const wanted = saidIn(mine);
  for (const { path } of changesBetween(base, mine)) {
    const key = path.join('\n');
    const own = wanted.get(key);
    if (own === undefined) said.delete(key);
    else said.set(key, own);
  }
  const whole = withSeveritiesEverywhere(treeOf(said));
  return policySchema.omit({ version: true }).parse(whole);
};

/** A part for a content type has severities, were they none. */
const withSeveritiesEverywhere = (tree: object): object => ({
  ...tree,
  ...('contentTypes' in tree
    ? {
        contentTypes: Object.fromEntries(
          Object.entries(partsOf(tree.contentTypes)).map(([uid, own]) => [
            uid,
            { severities: {}, ...partsOf(own) },
          ]),
        ),
      }
    : {}),
});
