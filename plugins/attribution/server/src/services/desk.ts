import type {
  DeskChoicesResponse,
  ListDeskRequest,
  ListDeskResponse,
} from '../../../contracts/desk';
import type { Table } from '../table';
import type { ReportRow } from './report-columns';

type Where = Readonly<Record<string, unknown>>;
type DeskStory = ListDeskResponse['data'][number];

export interface DeskDependencies {
  readonly reports: Table<ReportRow>;
  /** What there is in some columns of the rows, each combination once. */
  readonly distinct: (
    columns: readonly string[],
    where: Where,
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly policyVersion: () => Promise<string>;
  readonly typeNames: () => ReadonlyMap<string, string>;
  readonly now: () => Date;
}

const FLAGGED = { $or: [{ blockers: { $gt: 0 } }, { warnings: { $gt: 0 } }] };

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const viewsAt = (now: Date): Readonly<Record<ListDeskRequest['view'], Where>> => ({
  all: {},
  flagged: FLAGGED,
  blocked: { blockers: { $gt: 0 } },
  'live-flagged': { $and: [{ publishedAt: { $notNull: true } }, FLAGGED] },
  asked: { openRequests: { $gt: 0 } },
  'one-source': {
    $and: [
      { publishedAt: { $gte: new Date(now.getTime() - WEEK_MS).toISOString() } },
      { origins: 1 },
    ],
  },
  retracted: { retractedSources: { $gt: 0 } },
});

const SORTS: Readonly<Record<ListDeskRequest['sort'], Readonly<Record<string, 'asc' | 'desc'>>>> = {
  saved: { savedAt: 'desc', id: 'desc' },
  published: { publishedAt: 'desc', id: 'desc' },
  blockers: { blockers: 'desc', savedAt: 'desc' },
  title: { title: 'asc', id: 'asc' },
};

const whereOf = (
  { view, search, uid, state, section, authorId, sort }: ListDeskRequest,
  now: Date,
): Where => ({
  $and: [
    // Rows of an older version are made anew in the background.
    { state: state ?? { $notNull: true } },
    viewsAt(now)[view],
    ...(sort === 'published' ? [{ publishedAt: { $notNull: true } }] : []),
    ...(search === undefined || search === '' ? [] : [{ title: { $containsi: search } }]),
    ...(uid === undefined ? [] : [{ targetUid: uid }]),
    ...(section === undefined ? [] : [{ section }]),
    ...(authorId === undefined ? [] : [{ authorId }]),
  ],
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The editor's desk: stories with their flags, counted when they were saved last. */
export const deskService = (dependencies: DeskDependencies) => {
  const { reports, distinct, policyVersion, typeNames, now } = dependencies;

  const storyOf = (row: ReportRow, version: string): DeskStory => ({
    uid: row.targetUid,
    type: typeNames().get(row.targetUid) ?? row.targetUid,
    documentId: row.targetDocumentId,
    locale: row.targetLocale,
    title: row.title ?? '',
    state: row.state ?? 'draft',
    blockers: row.blockers,
    warnings: row.warnings,
    suggestions: row.suggestions,
    openRequests: row.openRequests ?? 0,
    retractedSources: row.retractedSources ?? 0,
    author: row.author,
    section: row.section,
    savedAt: row.savedAt,
    publishedAt: row.publishedAt,
    checkedAt: row.checkedAt,
    isCurrent: row.policyVersion === version,
  });

  return {
    /** `scope`: the rows that the person may read; `null` for none. */
    async page(asked: ListDeskRequest, scope: Where | null): Promise<ListDeskResponse> {
      const { page, pageSize, sort } = asked;
      if (scope === null) return { data: [], meta: { page, pageSize, total: 0 } };
      const where = { $and: [scope, whereOf(asked, now())] };
      const [rows, total] = await Promise.all([
        reports.find({
          where,
          orderBy: SORTS[sort],
          limit: pageSize,
          offset: (page - 1) * pageSize,
        }),
        reports.count(where),
      ]);
      const version = await policyVersion();
      return { data: rows.map((row) => storyOf(row, version)), meta: { page, pageSize, total } };
    },

    async choices(scope: Where | null): Promise<DeskChoicesResponse['data']> {
      if (scope === null) return { sections: [], authors: [], types: [] };
      const [sections, authors, types] = await Promise.all([
        distinct(['section'], { $and: [scope, { section: { $notNull: true } }] }),
        distinct(['authorId', 'author'], {
          $and: [scope, { authorId: { $notNull: true } }, { author: { $notNull: true } }],
        }),
        distinct(['targetUid'], scope),
      ]);
      const names = typeNames();
      return {
        sections: sections.map(({ section }) => text(section)),
        authors: authors.map(({ authorId, author }) => ({
          id: text(authorId),
          name: text(author),
        })),
        types: types.map(({ targetUid }) => ({
          uid: text(targetUid),
          name: names.get(text(targetUid)) ?? text(targetUid),
        })),
      };
    },
  };
};
