import { z } from 'zod';
import {
  listApprovals,
  type CreateApprovalRequest,
  type ListApprovalsResponse,
} from '../../../contracts/approval';
import type { StoryWaiver } from '../../../contracts/wire';
import type { Report } from '../../../engine/analyse';
import type { Policy } from '../../../engine/policy/policy';
import { APPROVAL_RULE, APPROVED, type Waiver } from '../../../engine/policy/waiver';
import { firstLinks } from '../../../engine/rules/linked';
import { isAnonymous } from '../../../engine/strength/is-anonymous';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { alreadyGone, conflict, inQuotes, unknownDocument } from '../errors';
import type { Table } from '../table';
import { isSame, personIdOf, whoHas, type Actor, type Doer } from './actor';
import { refuseRote } from './refuse-rote';
import { subjectOfStored, type StoredVersion } from './stories';
import { subjectOfRow, targetOf, targetRowSchema } from './target';

const writtenSchema = listApprovals.response.shape.data.element;

export const approvalRowSchema = targetRowSchema.extend({
  ...writtenSchema.shape,
  approvedById: z.string().nullable(),
});
export type ApprovalRow = z.infer<typeof approvalRowSchema>;

/** An approval as it is asked for. */
export type NewApproval = Pick<CreateApprovalRequest, 'fingerprint' | 'reason' | 'knownTo'>;

export interface ApprovalsDependencies {
  readonly approvals: Table<ApprovalRow>;
  readonly policy: () => Promise<Policy>;
  readonly reportOn: (version: StoredVersion, policy: Policy) => Promise<Report>;
  /** Ids of the records that a story's claims are linked to. */
  readonly linkedSources: (subject: Subject) => Promise<ReadonlySet<string>>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Alone with what stands beside the story: all of the work or nothing. */
  readonly onStory: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
  /** What was asked about this flag is answered by it. */
  readonly grantRequests: (subject: Subject, fingerprint: string, actor: Actor) => Promise<void>;
  readonly now: () => Date;
}

/** The flag that waits for an approval, and the record that it is about. Throws a 404 where there is none. */
const claimIn = ({ findings, links }: Report, fingerprint: string) => {
  const finding = findings.find(
    (one) => one.rule === APPROVAL_RULE && one.fingerprint === fingerprint,
  );
  const there = firstLinks(links).filter(
    ({ link, span }) =>
      isAnonymous(link.source.strength) &&
      span.start === finding?.span.start &&
      span.end === finding.span.end,
  );
  const named = there.find(({ link }) => finding?.message.includes(link.source.title) === true);
  const link = (named ?? there[0])?.link;
  if (finding === undefined || link === undefined) {
    throw unknownDocument('flag that waits for an approval: the text or its links have changed');
  }
  return { quote: finding.quote, sourceId: link.source.documentId };
};

const approverOf = ({ approvedBy, approvedById }: ApprovalRow): Doer => ({
  name: approvedBy,
  personId: approvedById,
});

const waiverOf = ({ documentId, fingerprint }: ApprovalRow): Waiver => ({
  documentId,
  fingerprint,
  reason: APPROVED,
  coversBlockers: true,
});

/** Nothing of what protects the source, nor who approved it. */
const storyWaiverOf = (row: ApprovalRow, asking: Actor): StoryWaiver => ({
  ...waiverOf(row),
  rule: APPROVAL_RULE,
  quote: row.quote,
  askedBy: null,
  isMine: isSame(approverOf(row), asking),
});

/** Editors' agreements that a source stays without a name: each for one claim of one story, while its sentence stands. */
export const approvalsService = (dependencies: ApprovalsDependencies) => {
  const { approvals, policy, reportOn, linkedSources, append, onStory, grantRequests, now } =
    dependencies;

  const rowsOf = (subject: Subject) =>
    approvals.find({ where: targetOf(subject), orderBy: { id: 'asc' } });

  /** One whose record is not linked any more settles nothing: another one may have taken its place. */
  const standingOf = async (subject: Subject): Promise<readonly ApprovalRow[]> => {
    const rows = await rowsOf(subject);
    if (rows.length === 0) return rows;
    const linked = await linkedSources(subject);
    return rows.filter(({ sourceId }) => linked.has(sourceId));
  };

  /** Throws a 404 when there is no such approval any more. */
  const byId = async (documentId: string): Promise<ApprovalRow> => {
    const row = await approvals.first({ where: { documentId } });
    if (row === null) throw alreadyGone('approval');
    return row;
  };

  return {
    byId,

    /** As what lets findings stand. */
    async of(subject: Subject): Promise<readonly Waiver[]> {
      return (await standingOf(subject)).map(waiverOf);
    },

    async shownTo(asking: Actor, subject: Subject): Promise<readonly StoryWaiver[]> {
      return (await standingOf(subject)).map((row) => storyWaiverOf(row, asking));
    },

    /** All that was written down, for those who may know. */
    async written(subject: Subject): Promise<ListApprovalsResponse['data']> {
      return z.array(writtenSchema).parse(await standingOf(subject));
    },

    async make(
      draft: StoredVersion,
      { fingerprint, reason, knownTo }: NewApproval,
      actor: Actor,
    ): Promise<StoryWaiver> {
      const subject = subjectOfStored(draft);
      const report = await reportOn(draft, await policy());
      const claim = claimIn(report, fingerprint);
      refuseRote('reason', reason, { rule: APPROVAL_RULE, quote: claim.quote });
      return onStory(subject, async () => {
        const standing = (await standingOf(subject)).find((row) => row.fingerprint === fingerprint);
        if (standing !== undefined) {
          const who = whoHas(approverOf(standing), actor);
          throw conflict(`${who} already approved ${inQuotes(claim.quote)}.`);
        }
        const { policyVersion, textHash } = report;
        const row = await approvals.create({
          ...targetOf(subject),
          ...claim,
          fingerprint,
          reason,
          knownTo,
          policyVersion,
          textHash,
          approvedBy: actor.name,
          approvedById: personIdOf(actor),
          approvedAt: now().toISOString(),
        });
        const detail = { approval: row.documentId, ...claim, policyVersion, textHash };
        await append({ kind: 'anonymity-approved', actor, subject, detail });
        await grantRequests(subject, fingerprint, actor);
        return storyWaiverOf(row, actor);
      });
    },

    async remove(row: ApprovalRow, actor: Actor): Promise<void> {
      const subject = subjectOfRow(row);
      await onStory(subject, async () => {
        const { documentId, quote, sourceId } = await byId(row.documentId);
        await approvals.remove({ documentId });
        const detail = { approval: documentId, quote, sourceId };
        await append({ kind: 'approval-removed', actor, subject, detail });
      });
    },

    async forget(subject: Subject): Promise<void> {
      await approvals.remove(targetOf(subject));
    },
  };
};
