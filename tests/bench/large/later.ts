import { z } from 'zod';
import { RECORD_UIDS } from '../../../plugins/attribution/server/src/plugin-id';
import { relationTableOf } from '../../../plugins/attribution/server/src/strapi-parts';
import type { Newsroom } from '../../support/strapi';
import { bulkOf } from './bulk';
import { chanceOf, type Chance } from './chance';

const SEED = 20_261_129;
/** A save each working day of two years. */
const POLICIES = 500;
const FIRST_SAVE = Date.parse('2024-11-04T09:00:00.000Z');
const DAY_MS = 86_400_000;

const isEmpty = async ({ strapi }: Newsroom, uid: string): Promise<boolean> =>
  (await strapi.db.query(uid).findOne({ select: ['id'] })) === null;

const liveSchema = z.array(z.record(z.string(), z.unknown()));

/** Which records live stories rest on: those that their links lead to. */
const fillLiveSources = async (newsroom: Newsroom, chance: Chance): Promise<void> => {
  const { strapi } = newsroom;
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const target = ['target_uid', 'target_document_id', 'target_locale'];
  const source = relationTableOf(strapi, RECORD_UIDS.link, 'source');
  const rows: unknown = await strapi.db
    .getConnection(`${tableOf(RECORD_UIDS.report)} as r`)
    .join(`${tableOf(RECORD_UIDS.link)} as l`, (on) => {
      for (const column of target) on.on(`l.${column}`, `r.${column}`);
    })
    .join(`${source.name} as ls`, `ls.${source.holder}`, 'l.id')
    .join(`${tableOf(RECORD_UIDS.source)} as s`, 's.id', `ls.${source.target}`)
    .whereNotNull('r.published_at')
    .where('l.state', 'ok')
    .distinct(...target.map((column) => `l.${column}`), 's.document_id as source_id');
  const live = liveSchema
    .parse(rows)
    .map((row, place) => ({ id: place + 1, document_id: chance.documentId(), ...row }));
  await bulkOf(newsroom).insert(RECORD_UIDS.liveSource, live);
};

const fillPolicies = async (newsroom: Newsroom, chance: Chance): Promise<void> => {
  const rows = Array.from({ length: POLICIES }, (_, place) => ({
    id: place + 1,
    document_id: chance.documentId(),
    version: `version-${place + 1}`,
    terms: JSON.stringify({ preset: 'daily', whenNotChecked: 'block', severities: {} }),
    note: 'Weighed anew after the weekly meeting.',
    saved_at: new Date(FIRST_SAVE + place * DAY_MS),
    saved_by: 'editor Example',
    saved_by_id: '1',
  }));
  await bulkOf(newsroom).insert(RECORD_UIDS.policyVersion, rows);
};

/** What a newsroom has that was not there yet when large ones were filled first. */
export const fillLater = async (newsroom: Newsroom): Promise<void> => {
  const lacking = [
    { uid: RECORD_UIDS.liveSource, fill: fillLiveSources },
    { uid: RECORD_UIDS.policyVersion, fill: fillPolicies },
  ];
  const chance = chanceOf(SEED);
  const filled: string[] = [];
  for (const { uid, fill } of lacking) {
    if (!(await isEmpty(newsroom, uid))) continue;
    await fill(newsroom, chance);
    filled.push(uid);
  }
  if (filled.length > 0) await bulkOf(newsroom).finish(filled);
};
