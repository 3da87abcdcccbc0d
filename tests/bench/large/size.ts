/** How large a generated newsroom is. */
export interface Size {
  readonly stories: number;
  /** About so many. */
  readonly links: number;
  readonly records: number;
  readonly outlets: number;
  readonly authors: number;
}

/** The last day that anything happens in it: two years after the first. */
const LAST_DAY = Date.parse('2026-11-02T00:00:00.000Z');
const DAYS = 728;
const DAY_MS = 86_400_000;

export const sizeFor = (stories: number): Size => ({
  stories,
  links: stories * 3,
  records: Math.ceil(stories / 2),
  outlets: 800,
  authors: 60,
});

/** When the story with this place among all was written: they come evenly, through nights and all. */
export const momentOf = (place: number, { stories }: Size): Date =>
  new Date(LAST_DAY - Math.floor(((stories - place) / stories) * DAYS * DAY_MS));

export const later = (moment: Date, hours: number): Date =>
  new Date(moment.getTime() + hours * 3_600_000);
