import type { Figures, Insights, InsightsQuestion } from '../../../contracts/insights';
import type { InsightRows, OutletClaims, OverrideRow, PublishedRow, RuleRow } from './insight-rows';
import { isoWeeksIn } from './iso-weeks';

export interface InsightsDependencies {
  readonly rows: InsightRows;
  /** Name of the outlet that stands for each, by row id. */
  readonly outletNames: () => Promise<ReadonlyMap<number, string>>;
}

const DAY_MS = 86_400_000;
/** More would be a list, not an insight. */
const MOST_OUTLETS = 20;

const NONE: Figures = {
  stories: 0,
  withoutSource: 0,
  onOneOrigin: 0,
  sources: 0,
  anonymousSources: 0,
  secondHandSources: 0,
  waivedBlockers: 0,
  dismissedFlags: 0,
};

/** Figures of one week and section. */
interface Part {
  readonly week: number;
  readonly section: string | null;
  readonly figures: Partial<Figures>;
}

const ofPublished = ({ week, section, ...figures }: PublishedRow): Part => ({
  week,
  section,
  figures,
});

const ofOverrides = ({ week, section, ofBlockers, waivers }: OverrideRow): Part => ({
  week,
  section,
  figures: ofBlockers ? { waivedBlockers: waivers } : { dismissedFlags: waivers },
});

const sumOf = (parts: readonly Part[]): Figures => {
  const sum = { ...NONE };
  for (const { figures } of parts) {
    sum.stories += figures.stories ?? 0;
    sum.withoutSource += figures.withoutSource ?? 0;
    sum.onOneOrigin += figures.onOneOrigin ?? 0;
    sum.sources += figures.sources ?? 0;
    sum.anonymousSources += figures.anonymousSources ?? 0;
    sum.secondHandSources += figures.secondHandSources ?? 0;
    sum.waivedBlockers += figures.waivedBlockers ?? 0;
    sum.dismissedFlags += figures.dismissedFlags ?? 0;
  }
  return sum;
};

/** By name in any language; stories without a section last. */
const bySection = (one: string | null, other: string | null): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'en');
};

const groupedBy = <Key>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
): ReadonlyMap<Key, Part[]> => {
  const groups = new Map<Key, Part[]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group === undefined) groups.set(keyOf(part), [part]);
    else group.push(part);
  }
  return groups;
};

const rulesOf = (rows: readonly RuleRow[]): Insights['rules'] => {
  const rules = new Map<string, Insights['rules'][number]>();
  for (const { rule, ofBlockers, waivers } of rows) {
    const known = rules.get(rule) ?? { rule, waivedBlockers: 0, dismissedFlags: 0 };
    known[ofBlockers ? 'waivedBlockers' : 'dismissedFlags'] += waivers;
    rules.set(rule, known);
  }
  const all = ({ waivedBlockers, dismissedFlags }: Insights['rules'][number]): number =>
    waivedBlockers + dismissedFlags;
  return [...rules.values()].toSorted(
    (one, other) => all(other) - all(one) || one.rule.localeCompare(other.rule, 'en'),
  );
};

const outletsOf = (
  rows: readonly OutletClaims[],
  names: ReadonlyMap<number, string>,
): Insights['outlets'] => {
  const claims = new Map<string, number>();
  for (const row of rows) {
    const name = names.get(row.outletId);
    if (name !== undefined) claims.set(name, (claims.get(name) ?? 0) + row.claims);
  }
  return [...claims]
    .map(([name, used]) => ({ name, claims: used }))
    .toSorted((one, other) => other.claims - one.claims || one.name.localeCompare(other.name, 'en'))
    .slice(0, MOST_OUTLETS);
};

/** What live stories rest on, and what people let stand, in numbers. They name no story. */
export const insightsService = ({ rows, outletNames }: InsightsDependencies) => ({
  async read({ from, to, section }: InsightsQuestion): Promise<Insights> {
    const range = {
      from: new Date(from),
      until: new Date(Date.parse(to) + DAY_MS),
      section: section ?? null,
    };
    const weeks = isoWeeksIn(range.from, range.until);
    const [published, overrides, rules, outlets, names] = await Promise.all([
      rows.published(range, weeks),
      rows.overrides(range, weeks),
      rows.rules(range),
      rows.outlets(range),
      outletNames(),
    ]);
    const everyPart = [...published.map(ofPublished), ...overrides.map(ofOverrides)];
    const parts = everyPart.filter((part) => section === undefined || part.section === section);
    const ofWeek = groupedBy(parts, ({ week }) => week);
    const ofSection = groupedBy(parts, (part) => part.section);
    const everySection = [...new Set(everyPart.map((part) => part.section))].toSorted(bySection);
    return {
      total: sumOf(parts),
      weeks: weeks.map(({ name, starts }, index) => ({
        week: name,
        startsOn: starts.toISOString().slice(0, 10),
        ...sumOf(ofWeek.get(index) ?? []),
      })),
      sections: [...ofSection.keys()]
        .toSorted(bySection)
        .map((name) => ({ section: name, ...sumOf(ofSection.get(name) ?? []) })),
      outlets: outletsOf(outlets, names),
      rules: rulesOf(rules),
      everySection: everySection.filter((name) => name !== null),
    };
  },
});
