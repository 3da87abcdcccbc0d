import type { Checked } from './analysis-message';

/** As much of a verdict as counts here. */
export interface Said {
  readonly report: Pick<Checked['report'], 'findings' | 'readBy'>;
  readonly links: Checked['links'];
}

const sumOf = ({ report, links }: Said): string =>
  JSON.stringify([
    report.readBy,
    report.findings.map(({ rule, severity }) => [rule, severity]),
    links.map(({ linkId, state }) => [linkId, state]),
  ]);

/** Whether two verdicts come to the same in sum: the same rules flag, in the same order, and the same links hold. */
export const saysTheSame = (a: Said, b: Said): boolean => a === b || sumOf(a) === sumOf(b);
