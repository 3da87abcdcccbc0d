import { z } from 'zod';
import { REPORT_STATES } from '../../../contracts/report';
import type { Report } from '../../../engine/analyse';
import type { Severity } from '../../../engine/findings/finding';
import { countOrigins } from '../../../engine/records/count-origins';
import type { SourceRecord } from '../../../engine/records/source-record';
import { isAnonymous } from '../../../engine/strength/is-anonymous';
import type { Byline, StoredVersion } from './stories';
import { targetRowSchema } from './target';

/** One row for each story and locale. Those of an older version know only the flags until they are made anew. */
export const reportRowSchema = targetRowSchema.extend({
  documentId: z.string(),
  title: z.string().nullable(),
  blockers: z.number(),
  warnings: z.number(),
  suggestions: z.number(),
  linked: z.number(),
  textHash: z.string(),
  policyVersion: z.string(),
  checkedAt: z.string(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  savedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  state: z.enum(REPORT_STATES).nullable(),
  /** Rule and fingerprint of each open flag. */
  openFlags: z
    .array(z.object({ rule: z.string(), fingerprint: z.string() }))
    .nullish()
    .catch(null),
  openRequests: z.number().nullable(),
  retractedSources: z.number().nullable(),
});
export type ReportRow = z.infer<typeof reportRowSchema>;

/** What a row says beside the report on the draft. */
export interface Surroundings extends Byline {
  /** The live version; `null` where there is none. */
  readonly live: { readonly publishedAt: string; readonly textHash: string } | null;
  readonly openRequests: number;
  /** Ids of the retracted records that the live version rests on, whatever the draft does. */
  readonly retractedLive: readonly string[];
}

/** Each once, though several claims rest on it. */
const recordsIn = ({ links }: Report): readonly SourceRecord[] => [
  ...new Map(
    links
      .filter(({ state }) => state === 'ok')
      .map(({ link }) => [link.source.documentId, link.source]),
  ).values(),
];

/** Somebody else had it first: said to another outlet, or drawn from another record. */
const isSecondHand = ({ documentId, strength, origins }: SourceRecord): boolean =>
  strength === 'relayed' || origins.some((origin) => origin !== documentId);

const stateOf = ({ live }: Surroundings, textHash: string): (typeof REPORT_STATES)[number] => {
  if (live === null) return 'draft';
  return live.textHash === textHash ? 'published' : 'modified';
};

/** What a row says of a draft. */
export const columnsOf = (
  { title, savedAt }: StoredVersion,
  report: Report,
  surroundings: Surroundings,
  now: Date,
) => {
  const { saver, section, live, openRequests, retractedLive } = surroundings;
  const records = recordsIn(report);
  const flags = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return {
    title: title.slice(0, 255),
    blockers: flags('error'),
    warnings: flags('warning'),
    suggestions: flags('info'),
    linked: report.links.filter(({ state }) => state === 'ok').length,
    textHash: report.textHash,
    policyVersion: report.policyVersion,
    checkedAt: now.toISOString(),
    author: saver.name,
    authorId: saver.personId,
    section,
    savedAt,
    publishedAt: live?.publishedAt ?? null,
    state: stateOf(surroundings, report.textHash),
    openFlags: report.findings.map(({ rule, fingerprint }) => ({ rule, fingerprint })),
    openRequests,
    retractedSources: new Set([
      ...retractedLive,
      ...records
        .filter(({ status, withdrawn }) => status === 'retracted' || withdrawn.length > 0)
        .map((record) => record.documentId),
    ]).size,
    sources: records.length,
    origins: countOrigins(records),
    anonymousSources: records.filter(({ strength }) => isAnonymous(strength)).length,
    secondHandSources: records.filter(isSecondHand).length,
  };
};
