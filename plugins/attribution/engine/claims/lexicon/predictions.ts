import { MONTH } from '../../lexicon/calendar';
import { anyOf, anyWord } from '../../text/any-of';

const ADVERBS =
  '(?: (?:not|never|also|soon|now|still|probably|likely|eventually|almost certainly))?';

/** *will authorise*, *is set to authorise*, *is expected to fall*: what is said of the future. */
export const PREDICTION = new RegExp(
  String.raw`\b${anyOf(`
    (?:will|won['’]t|['’]ll)
    (?:is|are|was|were) (?:going|set|poised|bound|likely|unlikely|certain|sure|destined|doomed|expected|preparing|about|ready) to
    (?:is|are) on (?:course|track) to
  `)}${ADVERBS} [a-zà-ɏ-]+`,
  'gi',
);

/** A day, a month or an hour that stands in a calendar. */
const DATED = new RegExp(
  String.raw`\b${anyOf(`
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:tomorrow|tonight)
    (?:on|in|from|until|by) (?:\\d{1,2} )?${MONTH}
    (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}
    next (?:week|month|year|spring|summer|autumn|fall|winter)
    at (?:noon|midnight|\\d{1,2})
  `)}\b`,
  'i',
);

/** What people put into a calendar: *meet*, *be sentenced*, *open*. */
const EVENTS = anyWord(
  `meet hold host open reopen begin start end close vote travel visit appear speak play publish release launch return resume
  hear decide announce debate face attend arrive leave retire expire present address tour perform stage screen broadcast
  unveil pay receive report sit convene be held published released launched opened closed heard sentenced buried shown screened
  aired broadcast sworn unveiled presented signed`,
);

const EVENT = new RegExp(
  String.raw`\b(?:will|won['’]t|['’]ll|to)${ADVERBS} (?:be )?${EVENTS}\b`,
  'i',
);

/** *will be held*, *take place*: events by themselves. */
const STAGED =
  /\b(?:will|to) (?:be (?:held|broadcast|aired|screened|published|released|unveiled|buried)|take place|begin at|kick off|air)\b/iu;

/** Whether a sentence says what stands in a calendar, which nobody has to foretell: *will meet on Tuesday*, *will be held*. */
export const isScheduled = (sentence: string): boolean =>
  STAGED.test(sentence) || (DATED.test(sentence) && EVENT.test(sentence));
