import { z } from 'zod';

/** A year, with the weeks that it begins and ends in. */
const MOST_DAYS = 371;
const DAY_MS = 86_400_000;

/** Each is defined in docs/insights.md. */
const figuresSchema = z.object({
  stories: z.number(),
  withoutSource: z.number(),
  onOneOrigin: z.number(),
  sources: z.number(),
  anonymousSources: z.number(),
  secondHandSources: z.number(),
  waivedBlockers: z.number(),
  dismissedFlags: z.number(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** GET /attribution/insights?from=&to=&section= — what the newsroom's live stories rest on, in numbers. */
export const readInsights = {
  query: z
    .object({
      /** Days in UTC, both of them counted in. */
      from: z.iso.date(),
      to: z.iso.date(),
      section: z.string().min(1).max(255).optional(),
    })
    .strict()
    .refine(({ from, to }) => from <= to, { message: 'The range ends before it begins' })
    .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY_MS, {
      message: `The range is longer than ${MOST_DAYS} days`,
    }),
  response: z.object({
    data: z.object({
      total: figuresSchema,
      /** Every ISO week that the range touches, oldest first. */
      weeks: z.array(figuresSchema.extend({ week: z.string(), startsOn: z.iso.date() })),
      /** By name; `null` is for stories without a section, the last. */
      sections: z.array(figuresSchema.extend({ section: z.string().nullable() })),
      /** On which most claims rest, the most used first. */
      outlets: z.array(z.object({ name: z.string(), claims: z.number() })),
      /** The most let stand first. */
      rules: z.array(
        z.object({ rule: z.string(), waivedBlockers: z.number(), dismissedFlags: z.number() }),
      ),
      /** Sections that one can ask for: all that occur in the range. */
      everySection: z.array(z.string()),
    }),
  }),
};
export type InsightsQuestion = z.infer<typeof readInsights.query>;

export type ReadInsightsResponse = z.infer<typeof readInsights.response>;
export type Insights = ReadInsightsResponse['data'];
