import { describe, expect, it, vi } from 'vitest';
import { analyse, defaultPolicy, PATTERNS, storyFromFields } from '../../../engine';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { StoredVersion } from './stories';
import { reportRowSchema } from './report-columns';
import { storedReportsService, type StoredReportsDependencies } from './stored-reports';

const subject: Subject = { uid: 'api::story.story', documentId: 's1', locale: null };
const other: Subject = { ...subject, documentId: 's2' };

const FIELDS = [{ field: 'title', format: 'plain', role: 'headline' }] as const;

const draftOf = ({ documentId }: Subject): StoredVersion => ({
  type: {
    uid: 'api::story.story',
    titleField: 'title',
    fields: FIELDS,
    localised: false,
    hasDrafts: true,
    sharedFields: [],
    section: null,
    attributes: FIELDS.map(({ field }) => field),
    holder: { uid: 'api::story.story', texts: ['title'], defaults: {}, parts: {} },
  },
  documentId,
  locale: null,
  title: 'Harbour TK',
  values: { title: 'Harbour TK' },
  publishedAt: null,
  savedAt: null,
});

const report = analyse(
  {
    story: storyFromFields(FIELDS, { title: 'Harbour TK' }),
    policy: defaultPolicy,
    outlets: [],
    links: [],
    waivers: [],
  },
  PATTERNS,
);

/** A service over a table in memory. `read` is told of each draft that is analysed. */
const made = (overrides: Partial<StoredReportsDependencies> = {}) => {
  const stored = new Set<unknown>();
  const read = vi.fn<(documentId: string | null) => void>();
  const log = vi.fn<(message: string) => void>();
  const idOf = (where: Readonly<Record<string, unknown>>): unknown => where['targetDocumentId'];
  const reports: StoredReportsDependencies['reports'] = {
    find: () => Promise.resolve([]),
    first: () => Promise.resolve(null),
    count: () => Promise.resolve(0),
    create: (data) => {
      stored.add(idOf(data));
      return Promise.resolve(reportRowSchema.parse({ ...data, documentId: 'r1' }));
    },
    change: () => Promise.resolve(),
    changeAll: async () => 0,
    remove: (where) => Promise.resolve(void stored.delete(idOf(where))),
  };
  const service = storedReportsService({
    reports,
    draftOf: (asked) => Promise.resolve(draftOf(asked)),
    policy: () => Promise.resolve(defaultPolicy),
    reportOn: ({ documentId }) => {
      read(documentId);
      return Promise.resolve(report);
    },
    surroundingsOf: () =>
      Promise.resolve({
        saver: { name: null, personId: null },
        section: null,
        live: null,
        openRequests: 0,
        retractedLive: [],
      }),
    noteSettled: () => Promise.resolve(),
    noteStates: () => Promise.resolve(),
    alone: (_subject, work) => work(),
    outside: (work) => work(),
    now: () => new Date('2026-05-04T10:00:00.000Z'),
    log,
    ...overrides,
  });
  return { service, stored, read, log };
};

const ready = Promise.resolve();

describe('a stored report', () => {
  it('waits until the save is answered', async () => {
    const { service, read } = made();
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    service.refresh([subject], answered);
    await Promise.resolve();
    expect(read).not.toHaveBeenCalled();
    answer();
    await service.settled();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is made once where a story is saved and published at one stroke', async () => {
    const { service, read, stored } = made();
    service.refresh([subject], ready);
    service.refresh([subject, other], ready);
    await service.settled();
    expect(read.mock.calls).toEqual([['s1'], ['s2']]);
    expect([...stored]).toEqual(['s1', 's2']);
  });

  it('is not left behind by a story that is deleted while it is read', async () => {
    let looks = 0;
    const { service, stored } = made({
      draftOf: (asked) => {
        looks += 1;
        return Promise.resolve(looks === 1 ? draftOf(asked) : null);
      },
    });
    service.refresh([subject], ready);
    await service.settled();
    expect(stored.size).toBe(0);
  });

  it('goes when the check fails, which is logged and keeps nobody else waiting', async () => {
    const { service, stored, log } = made({
      reportOn: ({ documentId }) =>
        documentId === 's1' ? Promise.reject(new Error('no memory')) : Promise.resolve(report),
    });
    stored.add('s1');
    service.refresh([subject, other], ready);
    await service.settled();
    expect([...stored]).toEqual(['s2']);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('no memory'));
  });
});
