import type {
  AnswerRequestRequest,
  CreateRequestsRequest,
  ListRequestsRequest,
  ListRequestsResponse,
  StoryRequest,
} from '../../../contracts/request';
import { APPROVAL_RULE } from '../../../engine/policy/waiver';
import { conflict, inQuotes, needsApproval, unknownDocument } from '../errors';
import type { Table } from '../table';
import { personIdOf, whoHas, type Actor, type Doer } from './actor';
import type { NewApproval } from './approvals';
import { refuseRote } from './refuse-rote';
import type { StoredVersion } from './stories';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { askerOf, storyRequestOf, type RequestRow } from './request-row';
import { subjectOfRow, targetOf } from './target';
import type { GrantedWaiver } from './waivers';

/** What a person asks about one story. */
export type NewRequests = Pick<CreateRequestsRequest, 'findings' | 'note'>;

export interface RequestsDependencies {
  readonly requests: Table<RequestRow>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Alone with what stands beside the story: all of the work or nothing. */
  readonly onStory: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
  /** Throws where somebody who may has let the flag stand already. */
  readonly refuseWaived: (
    subject: Subject,
    finding: NewRequests['findings'][number],
    actor: Actor,
  ) => Promise<void>;
  readonly waive: (subject: Subject, waiver: GrantedWaiver, actor: Actor) => Promise<void>;
  /** Agrees that a source stays without a name, which grants what was asked about it. */
  readonly approve: (draft: StoredVersion, approval: NewApproval, actor: Actor) => Promise<void>;
  /** Throws where somebody would answer what they asked themselves. */
  readonly refuseOwn: (asker: Doer, actor: Actor) => Promise<void>;
  readonly now: () => Date;
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

const alreadyAsked = (row: RequestRow, actor: Actor) =>
  conflict(
    `${whoHas(askerOf(row), actor)} already asked about ${inQuotes(row.quote)}, on ${WHEN.format(new Date(row.askedAt))} UTC.`,
  );

const alreadyAnswered = (row: RequestRow, actor: Actor) => {
  const doer = { name: row.answeredBy, personId: row.answeredById };
  return conflict(`${whoHas(doer, actor)} already ${row.state} this request.`);
};

/** One for each fingerprint: they are one flag, and one answer holds for all. */
const distinct = (findings: NewRequests['findings']): NewRequests['findings'] => [
  ...new Map(findings.map((finding) => [finding.fingerprint, finding])).values(),
];

/** What reporters ask editors: to let a flag stand that they may not let stand themselves. */
export const requestsService = (dependencies: RequestsDependencies) => {
  const { requests, append, onStory, refuseWaived, waive, approve, refuseOwn, now } = dependencies;

  const openFor = (subject: Subject, fingerprint: string) =>
    requests.find({
      where: { ...targetOf(subject), fingerprint, state: 'open' },
      orderBy: { id: 'asc' },
    });

  /** Throws a 404 when there is no such request. */
  const byId = async (documentId: string): Promise<RequestRow> => {
    const row = await requests.first({ where: { documentId } });
    if (row === null) throw unknownDocument('request');
    return row;
  };

  const settle = async (
    row: RequestRow,
    outcome: 'granted' | 'declined',
    note: string | null,
    actor: Actor,
  ): Promise<RequestRow> => {
    const answer = {
      state: outcome,
      answer: note,
      answeredBy: actor.name,
      answeredById: personIdOf(actor),
      answeredAt: now().toISOString(),
    };
    await requests.change({ documentId: row.documentId }, answer);
    await append({
      kind: 'request-answered',
      actor,
      subject: subjectOfRow(row),
      detail: { request: row.documentId, rule: row.rule, quote: row.quote, outcome, note },
    });
    return { ...row, ...answer };
  };

  return {
    byId,

    openCount: (subject: Subject): Promise<number> =>
      requests.count({ ...targetOf(subject), state: 'open' }),

    /** All of a story, newest first, as its panel shows them to somebody. */
    async shownTo(asking: Actor, subject: Subject): Promise<readonly StoryRequest[]> {
      const rows = await requests.find({ where: targetOf(subject), orderBy: { id: 'desc' } });
      return rows.map((row) => storyRequestOf(row, asking));
    },

    /** Asks about all of them, or about none where one is open, or the flag stands already. */
    ask: (
      subject: Subject,
      title: string,
      { findings, note }: NewRequests,
      actor: Actor,
    ): Promise<readonly StoryRequest[]> =>
      onStory(subject, async () => {
        const made: StoryRequest[] = [];
        for (const finding of distinct(findings)) {
          const [open] = await openFor(subject, finding.fingerprint);
          if (open !== undefined) throw alreadyAsked(open, actor);
          await refuseWaived(subject, finding, actor);
          const row = await requests.create({
            ...targetOf(subject),
            ...finding,
            title: title.slice(0, 255),
            note: note === undefined || note === '' ? null : note,
            askedBy: actor.name,
            askedById: personIdOf(actor),
            askedAt: now().toISOString(),
            state: 'open',
          });
          const { rule, quote } = finding;
          const detail = { request: row.documentId, rule, quote, note: row.note };
          await append({ kind: 'request-made', actor, subject, detail });
          made.push(storyRequestOf(row, actor));
        }
        return made;
      }),

    /** Granted, the flag stands in the asker's name and on the editor's word. */
    async answer(
      asked: RequestRow,
      draft: StoredVersion | null,
      { outcome, note, knownTo }: AnswerRequestRequest,
      actor: Actor,
    ): Promise<StoryRequest> {
      const subject = subjectOfRow(asked);
      await refuseOwn(askerOf(asked), actor);
      refuseRote('note', note, asked);
      return onStory(subject, async () => {
        const row = await byId(asked.documentId);
        if (row.state !== 'open') throw alreadyAnswered(row, actor);
        const { fingerprint, rule, quote } = row;
        if (outcome === 'granted' && rule === APPROVAL_RULE) {
          if (draft === null || knownTo === undefined) throw needsApproval();
          await approve(draft, { fingerprint, reason: note, knownTo }, actor);
          return storyRequestOf(await byId(row.documentId), actor);
        }
        if (outcome === 'granted') {
          await waive(subject, { fingerprint, rule, quote, note, asker: askerOf(row) }, actor);
        }
        return storyRequestOf(await settle(row, outcome, note, actor), actor);
      });
    },

    /** An editor let the flag stand without being asked, or without looking at what was asked. */
    async grantOpen(
      subject: Subject,
      fingerprint: string,
      note: string | null,
      actor: Actor,
    ): Promise<void> {
      for (const row of await openFor(subject, fingerprint)) {
        await refuseOwn(askerOf(row), actor);
        await settle(row, 'granted', note, actor);
      }
    },

    /** Of all stories that somebody may read, newest first. `scope`: the rows about them; `null` for none. */
    async page(
      { state, from, page, pageSize }: ListRequestsRequest,
      asking: Actor,
      scope: Readonly<Record<string, unknown>> | null,
    ): Promise<ListRequestsResponse> {
      if (scope === null) return { data: [], meta: { page, pageSize, total: 0 } };
      const me = personIdOf(asking);
      const others = { $or: [{ askedById: { $ne: me } }, { askedById: null }] };
      const where = {
        $and: [scope, { state }, ...(from === 'others' && me !== null ? [others] : [])],
      };
      const rows = await requests.find({
        where,
        orderBy: { id: 'desc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const total = await requests.count(where);
      return {
        data: rows.map((row) => storyRequestOf(row, asking)),
        meta: { page, pageSize, total },
      };
    },

    async forget(subject: Subject): Promise<void> {
      await requests.remove(targetOf(subject));
    },
  };
};
