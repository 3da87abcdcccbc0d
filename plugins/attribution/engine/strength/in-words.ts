import type { Strength } from '../attribution/attribution';

/** A class of source as a reporter would call it. */
export const STRENGTH_IN_WORDS: Readonly<Record<Strength, string>> = {
  named: 'a named source',
  document: 'a document',
  outlet: 'another outlet’s report',
  relayed: 'what somebody told another outlet',
  'anonymous-described': 'an unnamed source who is described',
  'anonymous-bare': 'an unnamed source',
  hedged: 'hearsay',
  none: 'nobody',
};
