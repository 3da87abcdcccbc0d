import type { Strength } from '../attribution/attribution';

/** Of those who are behind a statement, and have no name. */
export const ANONYMOUS = [
  'anonymous-described',
  'anonymous-bare',
] as const satisfies readonly Strength[];

/** Whether somebody is behind a statement, and has no name. */
export const isAnonymous = (strength: Strength): boolean =>
  ANONYMOUS.some((anonymous) => anonymous === strength);
