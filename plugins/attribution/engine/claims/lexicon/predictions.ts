import { MONTH } from '../../lexicon/calendar';
import { anyOf } from '../../text/any-of';

const ADVERBS =
  '(?: (?:not|never|also|soon|now|still|probably|likely|eventually|almost certainly))?';

/** *will authorise*, *is set to authorise*, *is expected to fall*: what is said of the future. */
export const PREDICTION = new RegExp(
  String.raw`\b${anyOf(`
    (?:will|won['’]t|['’]ll)
    (?:is|are|was|were) (?:going|set|poised|bound|likely|unlikely|expected|preparing|about|ready) to
    (?:is|are) on (?:course|track) to
  `)}${ADVERBS} [a-zà-ɏ-]+`,
  'gi',
);

/** *will meet on Tuesday*, *will be held*: what stands in a calendar nobody has to foretell. */
export const SCHEDULED = new RegExp(
  String.raw`\b${anyOf(`
    (?:on|this|next|from|until|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:tomorrow|tonight)
    (?:on|in|from|until|by) (?:\\d{1,2} )?${MONTH}
    (?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}
    next (?:week|month|year|spring|summer|autumn|fall|winter)
    at (?:noon|midnight|\\d{1,2})
    (?:will|to) (?:be (?:held|broadcast|aired|screened|published|released|unveiled|buried)|take place|begin at|kick off|air)
  `)}\b`,
  'i',
);
