import { z } from 'zod';
import type { CreateWaiverRequest } from '../../../contracts/waiver';
import { waiverSchema } from '../../../contracts/wire';
import type { Waiver } from '../../../engine/policy/waiver';
import { unknownDocument } from '../errors';
import type { Table } from '../table';
import type { Actor } from './actor';
import type { Subject, TrailEntry } from './hash-chain';

export const waiverRowSchema = waiverSchema.extend({
  targetUid: z.string(),
  targetDocumentId: z.string(),
  targetLocale: z.string().nullable(),
  rule: z.string(),
  quote: z.string(),
});
export type WaiverRow = z.infer<typeof waiverRowSchema>;

/** A waiver as it is asked for. */
export type NewWaiver = Pick<
  CreateWaiverRequest,
  'fingerprint' | 'rule' | 'quote' | 'reason' | 'note' | 'coveredBy'
>;

export interface WaiversDependencies {
  readonly waivers: Table<WaiverRow>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

const whereOf = ({ uid, documentId, locale }: Subject) => ({
  targetUid: uid,
  targetDocumentId: documentId,
  targetLocale: locale,
});

const waiverOf = ({ documentId, fingerprint, reason, coversBlockers }: WaiverRow): Waiver => ({
  documentId,
  fingerprint,
  reason,
  coversBlockers,
});

export const subjectOfWaiver = (row: WaiverRow): Subject => ({
  uid: row.targetUid,
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
});

/** Lets single findings stand, each with a person and a reason. */
export const waiversService = ({ waivers, append, together }: WaiversDependencies) => ({
  async of(subject: Subject): Promise<readonly Waiver[]> {
    const rows = await waivers.find({ where: whereOf(subject), orderBy: { id: 'asc' } });
    return rows.map(waiverOf);
  },

  /** Throws a 404 when there is no such waiver. */
  async byId(documentId: string): Promise<WaiverRow> {
    const row = await waivers.first({ where: { documentId } });
    if (row === null) throw unknownDocument('waiver');
    return row;
  },

  make: (
    subject: Subject,
    { note, coveredBy, ...asked }: NewWaiver,
    actor: Actor,
    coversBlockers: boolean,
  ): Promise<Waiver> =>
    together(async () => {
      const row = await waivers.create({
        ...whereOf(subject),
        ...asked,
        note: note ?? null,
        coveredBy: coveredBy ?? null,
        coversBlockers,
        askedBy: actor.name,
        approvedBy: coversBlockers ? actor.name : null,
      });
      await append({
        kind: 'waiver-made',
        actor,
        subject,
        detail: { waiver: row.documentId, ...asked, note: note ?? null, coversBlockers },
      });
      return waiverOf(row);
    }),

  async remove(row: WaiverRow, actor: Actor): Promise<void> {
    await together(async () => {
      await waivers.remove({ documentId: row.documentId });
      await append({
        kind: 'waiver-removed',
        actor,
        subject: subjectOfWaiver(row),
        detail: { waiver: row.documentId, rule: row.rule, quote: row.quote, reason: row.reason },
      });
    });
  },

  async forget(subject: Subject): Promise<void> {
    await waivers.remove(whereOf(subject));
  },
});
