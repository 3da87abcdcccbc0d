import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { RECORD_UIDS } from '../plugin-id';
import { joinTableOf } from '../strapi-parts';
import { WEEK_MS, type IsoWeek } from './iso-weeks';

/** From a moment up to, but not including, another. */
export interface InsightRange {
  readonly from: Date;
  readonly until: Date;
  /** `null` for all. */
  readonly section: string | null;
}

/** What a join is tied by, as Strapi's query builder has it. */
interface Join {
  on(first: string, second: string): Join;
  on(together: (join: Join) => void): Join;
  orOn(together: (join: Join) => void): Join;
  onNull(column: string): Join;
}

const count = z.coerce.number();

const publishedSchema = z.array(
  z.object({
    /** Place in the list of weeks. */
    week: count,
    section: z.string().nullable(),
    stories: count,
    withoutSource: count,
    onOneOrigin: count,
    sources: count,
    anonymousSources: count,
    secondHandSources: count,
  }),
);
export type PublishedRow = z.infer<typeof publishedSchema>[number];

/** SQLite gives 0 and 1, PostgreSQL a boolean. */
const flagSchema = z.union([z.boolean(), z.number()]).transform(Boolean);

const overrideSchema = z.array(
  z.object({ week: count, section: z.string().nullable(), ofBlockers: flagSchema, waivers: count }),
);
export type OverrideRow = z.infer<typeof overrideSchema>[number];

const ruleSchema = z.array(z.object({ rule: z.string(), ofBlockers: flagSchema, waivers: count }));
export type RuleRow = z.infer<typeof ruleSchema>[number];

const outletSchema = z.array(z.object({ outletId: count, claims: count }));
export type OutletClaims = z.infer<typeof outletSchema>[number];

/** Counts stories, waivers and links in the database: nothing but totals comes out of it. */
export const insightRowsOf = (strapi: Core.Strapi) => {
  const { connection, dialect } = strapi.db;
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const from = (table: string, alias: string) => strapi.db.getConnection(`${table} as ${alias}`);

  /** Times are compared as the database holds them: SQLite as milliseconds, PostgreSQL as it is given dates. */
  const weekOf = (column: string, weeks: readonly IsoWeek[]) => {
    const starts = weeks.map((week) => week.starts);
    return dialect.client === 'postgres'
      ? connection.raw('width_bucket(??, ?::timestamp[]) - 1 as "week"', [column, starts])
      : connection.raw(`cast((?? - ?) / ${WEEK_MS} as integer) as "week"`, [
          column,
          starts[0]?.getTime() ?? 0,
        ]);
  };

  const sumOf = (condition: string, name: string) =>
    connection.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [name]);

  /** A row beside a story belongs to the report on the same story and locale. */
  const ofStory = (alias: string) => (on: Join) => {
    on.on('r.target_uid', `${alias}.target_uid`)
      .on('r.target_document_id', `${alias}.target_document_id`)
      .on((locale) => {
        locale.on('r.target_locale', `${alias}.target_locale`).orOn((none) => {
          none.onNull('r.target_locale').onNull(`${alias}.target_locale`);
        });
      });
  };

  const waiversIn = (range: InsightRange) =>
    from(tableOf(RECORD_UIDS.waiver), 'w')
      .where('w.created_at', '>=', range.from)
      .where('w.created_at', '<', range.until);

  const waiversWithStories = (range: InsightRange) =>
    waiversIn(range).leftJoin(`${tableOf(RECORD_UIDS.report)} as r`, ofStory('w'));

  return {
    /** Live stories by week of publication and section. */
    async published(range: InsightRange, weeks: readonly IsoWeek[]) {
      const rows: unknown = await from(tableOf(RECORD_UIDS.report), 'r')
        .select(weekOf('r.published_at', weeks), 'r.section')
        .count({ stories: '*' })
        .sum({
          sources: 'r.sources',
          anonymousSources: 'r.anonymous_sources',
          secondHandSources: 'r.second_hand_sources',
        })
        .select(
          sumOf('coalesce(r.sources, 0) = 0', 'withoutSource'),
          sumOf('r.sources > 0 and r.origins = 1', 'onOneOrigin'),
        )
        .where('r.published_at', '>=', range.from)
        .where('r.published_at', '<', range.until)
        .groupByRaw('1, 2');
      return publishedSchema.parse(rows);
    },

    /** Flags let stand by week and section. */
    async overrides(range: InsightRange, weeks: readonly IsoWeek[]) {
      const rows: unknown = await waiversWithStories(range)
        .select(weekOf('w.created_at', weeks), 'r.section', { ofBlockers: 'w.covers_blockers' })
        .count({ waivers: '*' })
        .groupByRaw('1, 2, 3');
      return overrideSchema.parse(rows);
    },

    /** Flags let stand by rule. */
    async rules(range: InsightRange) {
      const { section } = range;
      const waivers = (section === null ? waiversIn(range) : waiversWithStories(range))
        .select('w.rule', { ofBlockers: 'w.covers_blockers' })
        .count({ waivers: '*' })
        .groupByRaw('1, 2');
      if (section !== null) waivers.where('r.section', section);
      const rows: unknown = await waivers;
      return ruleSchema.parse(rows);
    },

    /** Claims of live stories by the outlet of the record that they rest on. */
    async outlets(range: InsightRange) {
      const links = from(tableOf(RECORD_UIDS.report), 'r')
        .join(`${tableOf(RECORD_UIDS.link)} as l`, ofStory('l'))
        .join(`${joinTableOf(strapi, RECORD_UIDS.link, 'source')} as ls`, 'ls.link_id', 'l.id')
        .join(
          `${joinTableOf(strapi, RECORD_UIDS.source, 'outlet')} as so`,
          'so.source_id',
          'ls.source_id',
        )
        .select({ outletId: 'so.outlet_id' })
        .count({ claims: '*' })
        .where('r.published_at', '>=', range.from)
        .where('r.published_at', '<', range.until)
        .where('l.state', 'ok')
        .groupBy('so.outlet_id');
      if (range.section !== null) links.where('r.section', range.section);
      const rows: unknown = await links;
      return outletSchema.parse(rows);
    },
  };
};
export type InsightRows = ReturnType<typeof insightRowsOf>;
