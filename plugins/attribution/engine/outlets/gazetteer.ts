import { ENGLISH_OUTLETS } from './outlets-english';
import { WORLD_OUTLETS } from './outlets-world';

/** A news outlet or agency as the built-in gazetteer knows it. */
export interface GazetteerEntry {
  readonly name: string;
  /** Other names that mean this outlet wherever they stand. An article before any name is optional. */
  readonly aliases: readonly string[];
  /** Everyday words (*Time*, *the Sun*) that mean the outlet only beside a word of reporting. */
  readonly contextual: readonly string[];
}

const part = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const parseRow = (row: string): GazetteerEntry => {
  const [known = '', contextual] = row.split('?');
  const [name = '', aliases] = known.split('=');
  return { name: name.trim(), aliases: part(aliases), contextual: part(contextual) };
};

/** Some 250 of the world's outlets and agencies. A newsroom adds its own through its outlet records. */
export const GAZETTEER: readonly GazetteerEntry[] = [ENGLISH_OUTLETS, WORLD_OUTLETS].flatMap(
  (rows) => rows.trim().split('\n').map(parseRow),
);
