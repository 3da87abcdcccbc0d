import type { Bulk, Row } from './bulk';
import type { Chance } from './chance';
import { momentOf, type Size } from './size';

const OUTLET = 'plugin::attribution.outlet';
const SOURCE = 'plugin::attribution.source';
const MERGED_SHARE = 0.03;
const OUTLETLESS_SHARE = 0.15;
const DERIVED_SHARE = 0.1;

const TOWNS = ['Ansel', 'Brigg', 'Corvan', 'Drume', 'Eskil', 'Farrow', 'Glint', 'Hollen'] as const;
const PAPERS = ['Courier', 'Herald', 'Mercury', 'Observer', 'Post', 'Radio', 'Times', 'Wire'];
const SUBJECTS = [
  'harbour dues',
  'school roofs',
  'the ferry tender',
  'night buses',
  'the levy',
] as const;
const KINDS = [
  'article',
  'article',
  'article',
  'document',
  'interview',
  'statement',
  'dataset',
] as const;
const STRENGTHS = [
  'named',
  'named',
  'named',
  'document',
  'document',
  'outlet',
  'relayed',
  'anonymous-described',
  'anonymous-bare',
  'hedged',
] as const;

/** What a story has to know of a record to be counted. */
export interface MadeRecord {
  readonly id: number;
  readonly documentId: string;
  readonly outlet: number | null;
  readonly isAnonymous: boolean;
  readonly isSecondHand: boolean;
  readonly isRetracted: boolean;
}

const nameOf = (place: number): string => {
  const paper = PAPERS[Math.floor(place / TOWNS.length) % PAPERS.length] ?? '';
  const edition = Math.floor(place / (TOWNS.length * PAPERS.length));
  return `${TOWNS[place % TOWNS.length]} ${paper}${edition === 0 ? '' : ` ${edition + 1}`}`;
};

const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Outlets, a few of which were merged into others. */
export const fillOutlets = async (bulk: Bulk, chance: Chance, { outlets }: Size): Promise<void> => {
  const rows: Row[] = [];
  const mergers: [number, number][] = [];
  for (let place = 0; place < outlets; place += 1) {
    const name = nameOf(place);
    const slug = slugOf(name);
    rows.push({
      id: place + 1,
      document_id: chance.documentId(),
      name,
      slug,
      aliases: JSON.stringify([]),
      domains: JSON.stringify([`${slug}.example`]),
      kind: 'newspaper',
      own: false,
      created_at: new Date(),
      updated_at: new Date(),
    });
    if (place > 100 && chance.happens(MERGED_SHARE)) {
      mergers.push([place + 1, chance.below(100) + 1]);
    }
  }
  await bulk.insert(OUTLET, rows);
  await bulk.tie(OUTLET, 'mergedInto', mergers);
};

/** Source records: a few outlets have most of them; some draw on others, some are retracted. */
export const fillRecords = async (
  bulk: Bulk,
  chance: Chance,
  size: Size,
): Promise<readonly MadeRecord[]> => {
  const rows: Row[] = [];
  const made: MadeRecord[] = [];
  const drawsOn: [number, number][] = [];
  for (let place = 0; place < size.records; place += 1) {
    const id = place + 1;
    const strength = chance.one(STRENGTHS);
    const isDerived = place > 10 && chance.happens(DERIVED_SHARE);
    const isRetracted = place % 250 === 7;
    const isAnonymous = strength.startsWith('anonymous');
    const moment = momentOf(place * 2, size);
    const documentId = chance.documentId();
    if (isDerived) drawsOn.push([id, chance.below(place) + 1]);
    const outlet = chance.happens(OUTLETLESS_SHARE) ? null : chance.skewed(size.outlets) + 1;
    made.push({
      id,
      documentId,
      outlet,
      isAnonymous,
      isSecondHand: strength === 'relayed' || isDerived,
      isRetracted,
    });
    const address = `https://news.example/${documentId}`;
    rows.push({
      id,
      document_id: documentId,
      title: `Report ${id} on ${chance.one(SUBJECTS)} in ${chance.one(TOWNS)}`,
      person_name: isAnonymous ? null : `Person ${chance.below(4_000)}`,
      kind: chance.one(KINDS),
      url: address,
      canonical_url: address,
      date: moment.toISOString().slice(0, 10),
      date_precision: 'day',
      strength,
      first_hand: strength !== 'relayed',
      excerpts: JSON.stringify([]),
      record_status: isRetracted ? 'retracted' : 'active',
      status_reason: isRetracted ? 'Withdrawn by its publisher' : null,
      confirmed: !chance.happens(0.1),
      described_as: isAnonymous ? 'an official' : null,
      terms: 'on-the-record',
      created_at: moment,
      updated_at: moment,
    });
  }
  await bulk.insert(SOURCE, rows);
  await bulk.tie(SOURCE, 'basedOn', drawsOn);
  await bulk.tie(
    SOURCE,
    'outlet',
    made.flatMap(({ id, outlet }) => (outlet === null ? [] : [[id, outlet] as const])),
  );
  return made;
};
