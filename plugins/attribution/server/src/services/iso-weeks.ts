const DAY_MS = 86_400_000;

/** How long a week is in UTC, which knows no summer time. */
export const WEEK_MS = 7 * DAY_MS;

/** A week from Monday to Sunday, in UTC. */
export interface IsoWeek {
  /** As ISO 8601 writes it: `2026-W01`. */
  readonly name: string;
  readonly starts: Date;
}

const mondayOf = (day: Date): number => {
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - sinceMonday);
};

/** A week is of the year that its Thursday falls in. */
const nameOf = (monday: number): string => {
  const thursday = new Date(monday + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
};

/** Every week that a time from `from` up to `until` touches, oldest first. */
export const isoWeeksIn = (from: Date, until: Date): readonly IsoWeek[] => {
  const weeks: IsoWeek[] = [];
  for (let monday = mondayOf(from); monday < until.getTime(); monday += WEEK_MS) {
    weeks.push({ name: nameOf(monday), starts: new Date(monday) });
  }
  return weeks;
};
