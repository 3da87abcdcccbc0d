import { z } from 'zod';
import type { CreateWaiverRequest } from '../../../contracts/waiver';
import { waiverSchema, type StoryWaiver } from '../../../contracts/wire';
import type { OpenFlag } from '../../../engine/findings/gone-flags';
import { APPROVAL_RULE, type Waiver } from '../../../engine/policy/waiver';
import { alreadyGone, conflict, inQuotes, needsApproval } from '../errors';
import type { Table } from '../table';
import { isSame, personIdOf, whoHas, type Actor, type Doer } from './actor';
import { refuseRote } from './refuse-rote';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { subjectOfRow, targetOf, targetRowSchema } from './target';

export const waiverRowSchema = waiverSchema.extend({
  ...targetRowSchema.shape,
  rule: z.string(),
  quote: z.string(),
  askedBy: z.string().nullable(),
  askedById: z.string().nullable(),
  approvedBy: z.string().nullable(),
});
export type WaiverRow = z.infer<typeof waiverRowSchema>;

/** A waiver as it is asked for. */
export type NewWaiver = Pick<
  CreateWaiverRequest,
  'fingerprint' | 'rule' | 'quote' | 'reason' | 'note' | 'coveredBy'
>;

/** A waiver that one person asked for and another grants. */
export type GrantedWaiver = Pick<NewWaiver, 'fingerprint' | 'rule' | 'quote'> & {
  readonly note: string;
  readonly asker: Doer;
};

export interface WaiversDependencies {
  readonly waivers: Table<WaiverRow>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Alone with what stands beside the story: all of the work or nothing. */
  readonly onStory: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
  /** Counts it as a decision of the person in whose name it stands. */
  readonly noteDismissed: (subject: Subject, flag: OpenFlag, person: Doer) => Promise<void>;
  readonly takeBackDecision: (subject: Subject, fingerprint: string) => Promise<void>;
  /** What was asked about this flag is answered by letting it stand. */
  readonly grantRequests: (
    subject: Subject,
    fingerprint: string,
    note: string | null,
    actor: Actor,
  ) => Promise<void>;
}

const waiverOf = ({ documentId, fingerprint, reason, coversBlockers }: WaiverRow): Waiver => ({
  documentId,
  fingerprint,
  reason,
  coversBlockers,
});

const askerOf = ({ askedBy, askedById }: WaiverRow): Doer => ({
  name: askedBy,
  personId: askedById,
});

/** Who let the flag stand: the editor, where one granted what somebody else had asked for. */
const doerOf = (row: WaiverRow): Doer =>
  row.approvedBy === null || row.approvedBy === row.askedBy
    ? askerOf(row)
    : { name: row.approvedBy, personId: null };

const storyWaiverOf = (row: WaiverRow, asking: Actor): StoryWaiver => ({
  ...waiverOf(row),
  rule: row.rule,
  quote: row.quote,
  askedBy: row.askedBy,
  isMine: isSame(askerOf(row), asking),
});

/** Lets single findings stand, each with a person and a reason. */
export const waiversService = (dependencies: WaiversDependencies) => {
  const { waivers, append, onStory, noteDismissed, takeBackDecision, grantRequests } = dependencies;

  const rowsOf = (subject: Subject) =>
    waivers.find({ where: targetOf(subject), orderBy: { id: 'asc' } });

  /** Throws a 404 when there is no such waiver any more. */
  const byId = async (documentId: string): Promise<WaiverRow> => {
    const row = await waivers.first({ where: { documentId } });
    if (row === null) throw alreadyGone('waiver');
    return row;
  };

  /** The waiver that lets this finding stand, for blockers too where that is asked; `null` where there is none. */
  const covering = (subject: Subject, fingerprint: string, coversBlockers: boolean) =>
    waivers.first({
      where: {
        ...targetOf(subject),
        fingerprint,
        ...(coversBlockers ? { coversBlockers: true } : {}),
      },
    });

  const refuseCovered = async (
    subject: Subject,
    { fingerprint, quote }: Pick<NewWaiver, 'fingerprint' | 'quote'>,
    coversBlockers: boolean,
    actor: Actor,
  ): Promise<void> => {
    const row = await covering(subject, fingerprint, coversBlockers);
    if (row === null) return;
    throw conflict(`${whoHas(doerOf(row), actor)} already let ${inQuotes(quote)} stand.`);
  };

  const write = async (
    subject: Subject,
    { note, coveredBy, ...asked }: NewWaiver,
    people: { readonly asker: Doer; readonly actor: Actor; readonly coversBlockers: boolean },
  ): Promise<WaiverRow> => {
    const { asker, actor, coversBlockers } = people;
    const row = await waivers.create({
      ...targetOf(subject),
      ...asked,
      note: note ?? null,
      coveredBy: coveredBy ?? null,
      coversBlockers,
      askedBy: asker.name,
      askedById: asker.personId,
      approvedBy: coversBlockers ? actor.name : null,
    });
    await noteDismissed(subject, asked, asker);
    await append({
      kind: 'waiver-made',
      actor,
      subject,
      detail: { waiver: row.documentId, ...asked, note: note ?? null, coversBlockers },
    });
    return row;
  };

  return {
    byId,
    refuseCovered,

    async of(subject: Subject): Promise<readonly Waiver[]> {
      return (await rowsOf(subject)).map(waiverOf);
    },

    /** A story's waivers as its panel shows them to somebody. */
    async shownTo(asking: Actor, subject: Subject): Promise<readonly StoryWaiver[]> {
      return (await rowsOf(subject)).map((row) => storyWaiverOf(row, asking));
    },

    async make(
      subject: Subject,
      asked: NewWaiver,
      actor: Actor,
      coversBlockers: boolean,
    ): Promise<StoryWaiver> {
      if (coversBlockers && asked.rule === APPROVAL_RULE) throw needsApproval();
      if (coversBlockers && asked.note !== undefined) refuseRote('note', asked.note, asked);
      return onStory(subject, async () => {
        await refuseCovered(subject, asked, coversBlockers, actor);
        const asker = { name: actor.name, personId: personIdOf(actor) };
        const row = await write(subject, asked, { asker, actor, coversBlockers });
        if (coversBlockers) {
          await grantRequests(subject, asked.fingerprint, asked.note ?? null, actor);
        }
        return storyWaiverOf(row, actor);
      });
    },

    /** What an editor grants; nothing more where the flag stands already. */
    grant: (subject: Subject, { asker, ...asked }: GrantedWaiver, actor: Actor): Promise<void> =>
      onStory(subject, async () => {
        if ((await covering(subject, asked.fingerprint, true)) !== null) return;
        await write(subject, { ...asked, reason: 'other' }, { asker, actor, coversBlockers: true });
      }),

    async remove(row: WaiverRow, actor: Actor): Promise<void> {
      const subject = subjectOfRow(row);
      await onStory(subject, async () => {
        const { documentId, rule, quote, reason, fingerprint } = await byId(row.documentId);
        await waivers.remove({ documentId });
        await takeBackDecision(subject, fingerprint);
        await append({
          kind: 'waiver-removed',
          actor,
          subject,
          detail: { waiver: documentId, rule, quote, reason },
        });
      });
    },

    async forget(subject: Subject): Promise<void> {
      await waivers.remove(targetOf(subject));
    },
  };
};
