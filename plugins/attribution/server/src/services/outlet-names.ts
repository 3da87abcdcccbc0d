import slugify from 'slugify';
import { getDomain } from 'tldts';
import type { OutletName } from '../../../engine/attribution/attribution';
import { sha256 } from './hash-chain';
import type { MergedOutletRow } from './records';

const MARKS = /\p{M}+/gu;

/** The name without case and accents: *Le Monde* and *le mondé* are one. */
export const folded = (name: string): string =>
  name.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase().trim();

/** Identity of an outlet's name. Scripts that `slugify` cannot spell get one made of the folded name. */
export const slugOf = (name: string): string => {
  const slug = slugify(folded(name), { lower: true, strict: true });
  return slug === '' ? `outlet-${sha256(folded(name)).slice(0, 12)}` : slug;
};

/** `cnn.com` for `https://edition.cnn.com/x`; `null` for what is no domain. */
export const registrableDomain = (text: string): string | null => getDomain(text.trim()) ?? null;

/** Follows mergers to the outlet that stands for this one. A loop, which validation refuses, ends where it began. */
const standsFor = (
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
