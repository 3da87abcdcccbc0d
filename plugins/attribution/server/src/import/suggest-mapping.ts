import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../../contracts/import';

/** What spreadsheets, Zotero and newsrooms call these, beside the field's own name. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  title: ['name', 'headline', 'titel'],
  outlet: [
    'publication title',
    'publication',
    'publisher',
    'container-title',
    'medium',
    'source outlet',
    'newspaper',
  ],
  person: ['person name', 'author', 'speaker', 'authors', 'autor', 'name of person'],
  role: ['person role', 'position', 'rolle', 'funktion'],
  kind: ['type', 'item type', 'art', 'typ'],
  url: ['link', 'address', 'web address', 'adresse', 'canonical url'],
  archiveUrl: ['archive', 'archived', 'archive link', 'archiv'],
  date: ['published', 'publication date', 'issued', 'datum', 'year'],
  dateUnknownReason: ['why undated'],
  accessedOn: ['accessed', 'access date', 'zugriff'],
  strength: ['staerke', 'stärke'],
  firstHand: ['first-hand'],
  status: ['record status'],
  statusReason: ['reason'],
  excerpts: ['excerpt', 'quote', 'quotes', 'zitat'],
  confirmed: ['checked', 'bestätigt'],
};

const PUNCTUATION = /[\s_\-.]+/gu;

const plain = (name: string): string => name.toLowerCase().replace(PUNCTUATION, '');

/** Which column is likely to hold which field. Each column serves once. */
export const suggestMapping = (columns: readonly string[]): ImportMapping => {
  const names = columns.map(plain);
  const taken = new Set<number>();
  const mapping: ImportMapping = {};
  const take = (field: ImportField, candidates: readonly string[]): void => {
    if (mapping[field] !== undefined) return;
    const wanted = candidates.map(plain);
    const found = wanted
      .map((name) => names.findIndex((column, index) => column === name && !taken.has(index)))
      .find((index) => index !== -1);
    if (found === undefined) return;
    taken.add(found);
    mapping[field] = found;
  };
  for (const field of IMPORT_FIELDS) take(field, [field]);
  for (const field of IMPORT_FIELDS) take(field, NAMES[field]);
  return mapping;
};
