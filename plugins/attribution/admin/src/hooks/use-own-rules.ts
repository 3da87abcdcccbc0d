import { useMemo } from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Finding } from '../../../engine/findings/finding';
import { inTextOrder } from '../../../engine/findings/in-text-order';
import type { Checked } from '../analysis/analysis-message';
import { useGetReportQuery, type StoryRef } from '../services/context-api';

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

/** Adds what the newsroom's own rules found, which run on the server: for as long as the text is the one that is saved. */
export const useOwnRules = (
  { uid, documentId, locale }: StoryRef,
  { ownRules }: StoryContext,
  last: Checked | null,
): OwnRulesVerdict => {
  const { data } = useGetReportQuery(
    { uid, documentId: documentId ?? '', ...(locale === undefined ? {} : { locale }) },
    { skip: ownRules.length === 0 || documentId === undefined },
  );
  return useMemo(() => {
    if (ownRules.length === 0) return { last, state: 'none' };
    if (last === null || data?.textHash !== last.report.textHash) {
      return { last, state: 'at-next-save' };
    }
    const ids = new Set(ownRules.map(({ id }) => id));
    const own = data.findings.filter(({ rule }) => ids.has(rule));
    return { last: withOwnFindings(last, own, ownRules), state: 'checked' };
  }, [data, last, ownRules]);
};
