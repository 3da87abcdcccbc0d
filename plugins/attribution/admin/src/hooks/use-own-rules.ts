import { useMemo } from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Finding } from '../../../engine/findings/finding';
import { inTextOrder } from '../../../engine/findings/in-text-order';
import type { Checked } from '../analysis/analysis-message';
import { useGetReportQuery, type SavedReport, type StoryRef } from '../services/context-api';

const withOwnFindings = (
  { report, titles, ...rest }: Checked,
  own: readonly Finding[],
  ownRules: StoryContext['ownRules'],
): Checked => ({
  ...rest,
  report: { ...report, findings: [...report.findings, ...own].toSorted(inTextOrder) },
  titles: { ...titles, ...Object.fromEntries(ownRules.map(({ id, title }) => [id, title])) },
});

/** A verdict with what the newsroom's own rules say, and whether they have looked at this text. */
export interface OwnRulesVerdict {
  readonly last: Checked | null;
  readonly state: 'none' | 'checked' | 'at-next-save';
}

/** What the server said of the saved draft, where the newsroom has rules of its own: they run there. */
export const useSavedReport = (
  { uid, documentId, locale }: StoryRef,
  { ownRules }: StoryContext,
): SavedReport | undefined =>
  useGetReportQuery(
    { uid, documentId: documentId ?? '', ...(locale === undefined ? {} : { locale }) },
    { skip: ownRules.length === 0 || documentId === undefined },
  ).data;

/** Adds what the newsroom's own rules found: for as long as the text is the one that is saved. */
export const useOwnRules = (
  { ownRules }: StoryContext,
  report: SavedReport | undefined,
  last: Checked | null,
): OwnRulesVerdict =>
  useMemo(() => {
    if (ownRules.length === 0) return { last, state: 'none' };
    if (last === null || report?.textHash !== last.report.textHash) {
      return { last, state: 'at-next-save' };
    }
    const ids = new Set(ownRules.map(({ id }) => id));
    const own = report.findings.filter(({ rule }) => ids.has(rule));
    return { last: withOwnFindings(last, own, ownRules), state: 'checked' };
  }, [report, last, ownRules]);
