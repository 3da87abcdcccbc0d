/** What a person asks the insights. */
export interface Question {
  /** Days in UTC, both counted in. */
  readonly from: string;
  readonly to: string;
  /** `null` for all. */
  readonly section: string | null;
  readonly by: 'week' | 'section';
  readonly view: 'charts' | 'tables';
}

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DEFAULT_WEEKS = 13;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const isDay = (text: string | null): text is string =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text));

/** The last whole weeks up to today, from a Monday on; this week, which is under way, is one of them. */
export const lastWeeks = (weeks: number, now: Date): Pick<Question, 'from' | 'to'> => {
  const today = Date.parse(dayOf(now.getTime()));
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return { from: dayOf(today - (sinceMonday + (weeks - 1) * 7) * DAY_MS), to: dayOf(today) };
};

/** The question in an address; what is missing or makes no sense there is as usual. */
export const questionIn = (params: URLSearchParams, now: Date): Question => {
  const usual = lastWeeks(DEFAULT_WEEKS, now);
  const from = params.get('from');
  const to = params.get('to');
  const range = isDay(from) && isDay(to) && from <= to ? { from, to } : usual;
  return {
    ...range,
    section: params.get('section') || null,
    by: params.get('by') === 'section' ? 'section' : 'week',
    view: params.get('view') === 'tables' ? 'tables' : 'charts',
  };
};

/** The question as an address has it. */
export const paramsOf = ({ from, to, section, by, view }: Question): Record<string, string> => ({
  from,
  to,
  ...(section === null ? {} : { section }),
  ...(by === 'week' ? {} : { by }),
  ...(view === 'charts' ? {} : { view }),
});
