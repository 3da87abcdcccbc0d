import { z } from 'zod';
import type { Report } from '../../../engine/analyse';
import type { Policy } from '../../../engine/policy/policy';
import type { Table } from '../table';
import type { Actor } from './actor';
import type { Subject } from '../../../engine/trail/hash-chain';
import { keyOf, subjectOfRow, targetOf, targetRowSchema } from './target';

export const receiptRowSchema = targetRowSchema.extend({
  id: z.number(),
  documentId: z.string(),
  textHash: z.string(),
});
export type ReceiptRow = z.infer<typeof receiptRowSchema>;

const RECEIPT_COLUMNS = Object.keys(receiptRowSchema.shape);

/** What a publication leaves behind. */
export interface Publication {
  readonly subject: Subject;
  readonly title: string;
  readonly report: Report;
  readonly policy: Policy;
  readonly actor: Actor;
}

export interface ReceiptsDependencies {
  readonly receipts: Table<ReceiptRow>;
  readonly now: () => Date;
}

/** A story and what is live of it. */
export interface LiveText {
  readonly subject: Subject;
  readonly textHash: string;
}

/** How a live text stands. */
export type Standing = 'checked' | 'no-receipt' | 'text-differs';

/** The live story keeps its own links: a copy, since the draft's go on changing. */
const linkSnapshot = ({ links }: Report) =>
  links.map((anchored) => ({
    ...anchored.link,
    state: anchored.state,
    span: anchored.state === 'ok' ? anchored.span : null,
  }));

/** Proof of what was checked at each publication. */
export const receiptsService = ({ receipts, now }: ReceiptsDependencies) => ({
  async write({ subject, title, report, policy, actor }: Publication): Promise<void> {
    await receipts.create({
      ...targetOf(subject),
      title: title.slice(0, 255),
      textHash: report.textHash,
      policyVersion: policy.version,
      policy,
      openFindings: report.findings,
      waivedFindings: report.waived,
      links: linkSnapshot(report),
      checkedAt: now().toISOString(),
      actorType: actor.type,
      actorId: actor.id,
      actorName: actor.name,
    });
  },

  /** Whether the latest receipts of stories are for the texts that are live, in the order asked for. */
  async standingsOf(texts: readonly LiveText[]): Promise<readonly Standing[]> {
    const documentIds = [...new Set(texts.map(({ subject }) => subject.documentId))];
    // Without their types no index would be used.
    const uids = [...new Set(texts.map(({ subject }) => subject.uid))];
    const rows = await receipts.find({
      select: RECEIPT_COLUMNS,
      where: { targetUid: { $in: uids }, targetDocumentId: { $in: documentIds } },
      orderBy: { id: 'asc' },
    });
    const latest = new Map(rows.map((row) => [keyOf(subjectOfRow(row)), row.textHash]));
    return texts.map(({ subject, textHash }) => {
      const checked = latest.get(keyOf(subject));
      if (checked === undefined) return 'no-receipt';
      return checked === textHash ? 'checked' : 'text-differs';
    });
  },
});
