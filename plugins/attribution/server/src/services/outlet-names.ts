import slugify from 'slugify';
import { getDomain } from 'tldts';
import type { OutletName } from '../../../engine/attribution/attribution';
import { sha256Of } from '../../../engine/text/sha-256';
import type { MergedOutletRow, OutletRow } from './records';

/** Accents. In other scripts such marks are vowels and voices: a name without them is another name. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const SPACES = /\s+/gu;
const ARTICLE = /^the (?=\S)/u;

/** The name without case, accents and odd spaces: *Le Monde* and *le  mondé* are one. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim();

/** The folded name without *The*, which texts add and leave out. */
const withoutArticle = (name: string): string => folded(name).replace(ARTICLE, '');

const LONGEST_STEM = 200;

/** An address for an outlet's name, one for each folded name: what `slugify` cannot spell gets a mark of its own. */
export const slugOf = (name: string): string => {
  const key = folded(name);
  const stem = slugify(key, { lower: true, strict: true }).slice(0, LONGEST_STEM);
  if (stem !== '' && stem.replaceAll('-', ' ') === key) return stem;
  return `${stem === '' ? 'outlet' : stem}-${sha256Of(key).slice(0, 12)}`;
};

/** `cnn.com` for `https://edition.cnn.com/x`; `null` for what is no domain. */
export const registrableDomain = (text: string): string | null => getDomain(text.trim()) ?? null;

/** Follows mergers to the outlet that stands for this one. A loop, which validation refuses, ends where it began. */
export const standsFor = (
  outlet: MergedOutletRow,
  byId: ReadonlyMap<number, MergedOutletRow>,
): MergedOutletRow => {
  const seen = new Set<number>();
  let current = outlet;
  while (current.mergedInto !== null && !seen.has(current.id)) {
    seen.add(current.id);
    current = byId.get(current.mergedInto.id) ?? current;
  }
  return current;
};

/** The newsroom's outlets as a text may name them: a merged one is an alias of what it was merged into. */
export const outletNamesOf = (outlets: readonly MergedOutletRow[]): readonly OutletName[] => {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const aliases = new Map<string, string[]>();
  for (const outlet of outlets) {
    const { name } = standsFor(outlet, byId);
    const own = aliases.get(name) ?? [];
    own.push(...(outlet.name === name ? [] : [outlet.name]), ...(outlet.aliases ?? []));
    aliases.set(name, own);
  }
  return [...aliases].map(([name, known]) => ({ name, aliases: [...new Set(known)] }));
};

/** Finds outlets by full name, then by alias, then without *The*; `null` for what nobody is called. */
export const outletIndex = (
  outlets: readonly MergedOutletRow[],
): ((name: string) => MergedOutletRow | null) => {
  const byName = new Map<string, MergedOutletRow>();
  const byAlias = new Map<string, MergedOutletRow>();
  const byStem = new Map<string, MergedOutletRow>();
  const add = (index: Map<string, MergedOutletRow>, key: string, outlet: MergedOutletRow): void => {
    if (!index.has(key)) index.set(key, outlet);
  };
  for (const outlet of outlets) {
    add(byName, folded(outlet.name), outlet);
    for (const name of namesOf(outlet)) {
      add(byAlias, folded(name), outlet);
      add(byStem, withoutArticle(name), outlet);
    }
  }
  return (name) =>
    byName.get(folded(name)) ??
    byAlias.get(folded(name)) ??
    byStem.get(withoutArticle(name)) ??
    null;
};

/** The name and all aliases. */
export const namesOf = ({ name, aliases }: OutletRow): readonly string[] => [
  name,
  ...(aliases ?? []),
];
