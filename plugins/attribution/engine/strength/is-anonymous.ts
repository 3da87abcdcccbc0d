import type { Strength } from '../attribution/attribution';

/** Whether somebody is behind a statement, and has no name. */
export const isAnonymous = (strength: Strength): boolean =>
  strength === 'anonymous-described' || strength === 'anonymous-bare';
