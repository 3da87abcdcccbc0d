import type { Figures, Insights } from '../../../../contracts/insights';
import type { MessageId, Text } from '../../hooks/use-text';
import { ruleAddress } from '../addresses';
import { percentOf, ratioOf, type Column, type Sheet, type Unit } from './sheet';
import type { Question } from './question';

/** A number of each week or section. */
interface Measure {
  readonly label: MessageId;
  readonly unit: Unit;
  readonly isDrawn?: boolean;
  readonly of: (figures: Figures) => number | null;
}

/** Numbers that are read together. */
interface Subject {
  readonly name: string;
  readonly title: MessageId;
  readonly note: MessageId;
  readonly measures: readonly Measure[];
}

const STORIES: Measure = {
  label: 'attribution.insights.stories',
  unit: 'count',
  of: ({ stories }) => stories,
};
const SOURCES: Measure = {
  label: 'attribution.insights.sources',
  unit: 'count',
  of: ({ sources }) => sources,
};
const PER_STORY: Measure = {
  label: 'attribution.insights.per-story',
  unit: 'ratio',
  isDrawn: true,
  of: ({ sources, stories }) => ratioOf(sources, stories),
};
const ANONYMOUS: Measure = {
  label: 'attribution.insights.anonymous',
  unit: 'percent',
  isDrawn: true,
  of: ({ anonymousSources, sources }) => percentOf(anonymousSources, sources),
};
const SECOND_HAND: Measure = {
  label: 'attribution.insights.second-hand',
  unit: 'percent',
  isDrawn: true,
  of: ({ secondHandSources, sources }) => percentOf(secondHandSources, sources),
};
const ONE_ORIGIN: Measure = {
  label: 'attribution.insights.one-origin',
  unit: 'percent',
  isDrawn: true,
  of: ({ onOneOrigin, stories }) => percentOf(onOneOrigin, stories),
};
const NO_SOURCE: Measure = {
  label: 'attribution.insights.no-source',
  unit: 'percent',
  isDrawn: true,
  of: ({ withoutSource, stories }) => percentOf(withoutSource, stories),
};
const BLOCKERS: Measure = {
  label: 'attribution.insights.blockers',
  unit: 'count',
  isDrawn: true,
  of: ({ waivedBlockers }) => waivedBlockers,
};
const DISMISSED: Measure = {
  label: 'attribution.insights.dismissed',
  unit: 'count',
  isDrawn: true,
  of: ({ dismissedFlags }) => dismissedFlags,
};

/** What is said first, of the whole range. */
export const HEADLINES: readonly Measure[] = [
  STORIES,
  PER_STORY,
  ANONYMOUS,
  SECOND_HAND,
  ONE_ORIGIN,
  BLOCKERS,
];

const SUBJECTS: readonly Subject[] = [
  {
    name: 'sources-per-story',
    title: 'attribution.insights.per-story',
    note: 'attribution.insights.per-story.note',
    measures: [STORIES, SOURCES, PER_STORY],
  },
  {
    name: 'kinds-of-source',
    title: 'attribution.insights.kinds',
    note: 'attribution.insights.kinds.note',
    measures: [
      SOURCES,
      {
        label: 'attribution.insights.anonymous.count',
        unit: 'count',
        of: ({ anonymousSources }) => anonymousSources,
      },
      ANONYMOUS,
      {
        label: 'attribution.insights.second-hand.count',
        unit: 'count',
        of: ({ secondHandSources }) => secondHandSources,
      },
      SECOND_HAND,
    ],
  },
  {
    name: 'origins',
    title: 'attribution.insights.origins',
    note: 'attribution.insights.origins.note',
    measures: [
      STORIES,
      {
        label: 'attribution.insights.one-origin.count',
        unit: 'count',
        of: ({ onOneOrigin }) => onOneOrigin,
      },
      ONE_ORIGIN,
      {
        label: 'attribution.insights.no-source.count',
        unit: 'count',
        of: ({ withoutSource }) => withoutSource,
      },
      NO_SOURCE,
    ],
  },
  {
    name: 'overrides',
    title: 'attribution.insights.overrides',
    note: 'attribution.insights.overrides.note',
    measures: [BLOCKERS, DISMISSED],
  },
];

type Row = Figures & { readonly label: string };

const rowsOf = ({ weeks, sections }: Insights, by: Question['by'], text: Text): readonly Row[] =>
  by === 'week'
    ? weeks.map(({ week, ...figures }) => ({ label: week, ...figures }))
    : sections.map(({ section, ...figures }) => ({
        label: section ?? text('attribution.insights.no-section'),
        ...figures,
      }));

const columnOf =
  (text: Text) =>
  ({ label, unit, isDrawn = false }: Measure): Column => ({ label: text(label), unit, isDrawn });

/** Everything that the page shows, by week or by section, and of all of the range by outlet and by rule. */
export const sheetsOf = (insights: Insights, by: Question['by'], text: Text): readonly Sheet[] => {
  const rows = rowsOf(insights, by, text);
  const rowHead = text(`attribution.insights.${by}`);
  return [
    ...SUBJECTS.map(({ name, title, note, measures }) => ({
      name: `${name}-by-${by}`,
      title: text(title),
      note: text(note),
      rowHead,
      isTimeline: by === 'week',
      columns: measures.map(columnOf(text)),
      rows: rows.map((row) => ({ label: row.label, values: measures.map(({ of }) => of(row)) })),
    })),
    {
      name: 'overrides-by-rule',
      title: text('attribution.insights.rules'),
      note: text('attribution.insights.rules.note'),
      rowHead: text('attribution.insights.rule'),
      isTimeline: false,
      columns: [BLOCKERS, DISMISSED].map(columnOf(text)),
      rows: insights.rules.map(({ rule, waivedBlockers, dismissedFlags }) => ({
        label: rule,
        to: ruleAddress(rule),
        values: [waivedBlockers, dismissedFlags],
      })),
    },
    {
      name: 'outlets',
      title: text('attribution.insights.outlets'),
      note: text('attribution.insights.outlets.note'),
      rowHead: text('attribution.insights.outlet'),
      isTimeline: false,
      columns: [{ label: text('attribution.insights.claims'), unit: 'count', isDrawn: true }],
      rows: insights.outlets.map(({ name, claims }) => ({ label: name, values: [claims] })),
    },
  ];
};
