import { OUTLET_DOMAINS } from './domains';
import { ENGLISH_OUTLETS } from './outlets-english';
import { WORLD_OUTLETS } from './outlets-world';

/** A news outlet or agency as the built-in gazetteer knows it. */
export interface GazetteerEntry {
  readonly name: string;
  /** Other names that mean this outlet wherever they stand. An article before any name is optional. */
  readonly aliases: readonly string[];
  /** Everyday words (*Time*, *the Sun*) that mean the outlet only beside a word of reporting. */
  readonly contextual: readonly string[];
  /** Where it publishes: *bbc.co.uk*. Each means this outlet too. */
  readonly domains: readonly string[];
}

const part = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const linesOf = (rows: string): readonly string[] => rows.trim().split('\n');

/** Domains by outlet. */
export const DOMAINS: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(OUTLET_DOMAINS).map((row): [string, readonly string[]] => {
    const [name = '', domains] = row.split(' = ');
    return [name, part(domains)];
  }),
);

const parseRow = (row: string): GazetteerEntry => {
  const [known = '', contextual] = row.split('?');
  const [name = '', aliases] = known.split('=');
  const own = name.trim();
  return {
    name: own,
    aliases: part(aliases),
    contextual: part(contextual),
    domains: DOMAINS.get(own) ?? [],
  };
};

/** Some 340 of the world's outlets and agencies. A newsroom adds its own through its outlet records. */
export const GAZETTEER: readonly GazetteerEntry[] = [ENGLISH_OUTLETS, WORLD_OUTLETS].flatMap(
  (rows) => linesOf(rows).map(parseRow),
);
