import { z } from 'zod';
import type { Report } from '../engine/analyse';
import type { StoryText } from '../engine/document/story-text';
import type { LinkPlace } from '../engine/rules/link-places';
import type { Span } from '../engine/text/span';
import { REPORT_STATES } from './report';
import { documentRefSchema, findingSchema, pageMetaSchema, pageSchema, uidSchema } from './wire';

/**
 * Which stories the desk shows: with open flags, with blockers, asked about, live with open flags, published within a week on one
 * source, resting on what was retracted.
 */
export const DESK_VIEWS = [
  'flagged',
  'blocked',
  'asked',
  'live-flagged',
  'one-source',
  'retracted',
  'all',
] as const;
/** What the desk is sorted by: when it was saved or published last, how much blocks, or the title. */
export const DESK_SORTS = ['saved', 'published', 'blockers', 'title'] as const;

const deskStorySchema = z.object({
  uid: z.string(),
  /** What the type is called. */
  type: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  title: z.string(),
  state: z.enum(REPORT_STATES),
  blockers: z.number(),
  warnings: z.number(),
  suggestions: z.number(),
  openRequests: z.number(),
  retractedSources: z.number(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  /** ISO. */
  savedAt: z.string().nullable(),
  /** ISO; `null` where it is not live. */
  publishedAt: z.string().nullable(),
  /** ISO. */
  checkedAt: z.string(),
  /** `false` once the policy has changed since. */
  isCurrent: z.boolean(),
});

/** GET /attribution/desk?view=&search=&uid=&state=&section=&authorId=&sort=&page=&pageSize= — stories that the person may read. */
export const listDesk = {
  query: pageSchema.extend({
    view: z.enum(DESK_VIEWS).default('all'),
    /** Words of the title. */
    search: z.string().trim().max(200).optional(),
    uid: uidSchema.optional(),
    state: z.enum(REPORT_STATES).optional(),
    section: z.string().min(1).max(255).optional(),
    /** Id of the person who saved it last. */
    authorId: z.string().min(1).max(64).optional(),
    sort: z.enum(DESK_SORTS).default('saved'),
  }),
  response: z.object({ data: z.array(deskStorySchema), meta: pageMetaSchema }),
};
export type ListDeskRequest = z.output<typeof listDesk.query>;
export type ListDeskResponse = z.infer<typeof listDesk.response>;

/** GET /attribution/desk/choices — what the desk can be narrowed to. */
export const listDeskChoices = {
  response: z.object({
    data: z.object({
      sections: z.array(z.string()),
      authors: z.array(z.object({ id: z.string(), name: z.string() })),
      types: z.array(z.object({ uid: z.string(), name: z.string() })),
    }),
  }),
};
export type DeskChoicesResponse = z.infer<typeof listDeskChoices.response>;

/** POST /attribution/desk/recounts — reads the stored drafts anew, under the policy in force. */
export const recountStories = {
  body: z.object({ stories: z.array(documentRefSchema).min(1).max(100) }).strict(),
  /** How many were counted. */
  response: z.object({ data: z.object({ counted: z.number() }) }),
};
export type RecountStoriesRequest = z.input<typeof recountStories.body>;
export type RecountStoriesResponse = z.infer<typeof recountStories.response>;

const spanSchema = z.object({ start: z.number(), end: z.number() });

/** GET /attribution/desk/:uid/:documentId?locale= — the stored draft with what the engine says of it, as the gate would judge it. */
export const readStory = {
  params: documentRefSchema.pick({ uid: true, documentId: true }),
  query: documentRefSchema.pick({ locale: true }),
  response: z.object({
    data: z.object({
      title: z.string(),
      /** Plain text, its blocks, and where each stretch of it came from. */
      story: z.looseObject({ text: z.string() }),
      report: z.looseObject({ findings: z.array(findingSchema), textHash: z.string() }),
      claims: z.array(spanSchema),
      links: z.array(z.looseObject({ linkId: z.string(), state: z.enum(['ok', 'lost']) })),
      titles: z.record(z.string(), z.string()),
      savedAt: z.string().nullable(),
      savedBy: z.string().nullable(),
      section: z.string().nullable(),
      publishedAt: z.string().nullable(),
    }),
  }),
};
/** The same in the engine's own types. */
export interface ReadStoryResponse {
  readonly data: {
    readonly title: string;
    readonly story: StoryText;
    readonly report: Omit<Report, 'attributions' | 'claims' | 'links'>;
    /** Where something checkable is said, in text order. */
    readonly claims: readonly Span[];
    readonly links: readonly LinkPlace[];
    /** Title of each rule that flagged something, by rule id. */
    readonly titles: Readonly<Record<string, string>>;
    readonly savedAt: string | null;
    readonly savedBy: string | null;
    readonly section: string | null;
    /** When the live version was published; `null` where there is none. */
    readonly publishedAt: string | null;
  };
}
