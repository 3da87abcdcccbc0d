import { z } from 'zod';
import type { Report } from '../../../engine/analyse';
import type { Policy } from '../../../engine/policy/policy';
import type { Table } from '../table';
import type { Actor } from './actor';
import type { Subject } from './hash-chain';

export const receiptRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  targetUid: z.string(),
  targetDocumentId: z.string(),
  targetLocale: z.string().nullable(),
  textHash: z.string(),
});
type ReceiptRow = z.infer<typeof receiptRowSchema>;

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
      targetUid: subject.uid,
      targetDocumentId: subject.documentId,
      targetLocale: subject.locale,
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

  /** Whether the latest receipt of a story is for the text that is live. */
  async standingOf({ uid, documentId, locale }: Subject, textHash: string): Promise<Standing> {
    const [latest] = await receipts.find({
      where: { targetUid: uid, targetDocumentId: documentId, targetLocale: locale },
      orderBy: { id: 'desc' },
      limit: 1,
    });
    if (latest === undefined) return 'no-receipt';
    return latest.textHash === textHash ? 'checked' : 'text-differs';
  },
});
