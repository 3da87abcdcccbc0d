/** What makes words no reason. */
export type RoteFault =
  'too-short' | 'filler' | 'repeated' | 'keyboard' | 'echo' | 'fits-everybody';

/** What is said to somebody whose reason is none. */
export const WHY_ROTE: Readonly<Record<RoteFault, string>> = {
  'too-short': 'That is too short. Say in a sentence what somebody else can follow.',
  filler: 'That says nothing of these words. Say what makes them right.',
  repeated: 'The same again and again is no reason.',
  keyboard: 'Those are no words.',
  echo: 'That only repeats the rule or the flagged words. Say why they may stand.',
  'fits-everybody':
    'That fits every source without a name. Say what this one would lose by being named.',
};

/**
 * Reasons for anonymity that newsrooms dropped because they say nothing (New York Times, 2010): *was not authorised to
 * speak*, *asked not to be named*.
 */
const FITS_EVERYBODY =
  /^(?:(?:he|she|they|the source|the official|who) )?(?:(?:was|were|is|are|had been) )?(?:not |un)?(?:authori[sz]ed to (?:speak|talk|comment)|(?:asked|requested|wished|wanted|preferred) (?:not to be (?:named|identified)|to remain anonymous|anonymity)|allowed to (?:speak|talk))[^.]{0,60}\.?$/iu;

/** Words that are in every excuse. A reason has at least one other. */
const FILLER = new Set(
  (
    'a an the this that these those it its is was are were be been am and or but of to in on at by for with from as if so ' +
    'because since i you he she we they me us them my our your their who what which there here not no nope none nothing ' +
    'null n na k ok okay yes yep yeah fine good great well nice alright right wrong true false correct sure done clear ' +
    'approved approve allowed accept accepted granted declined publish published print ship lgtm go goes going now already ' +
    'just only please thanks do does did dont doesnt need needs needed has have had can could may might will would should ' +
    'must say says said told trust believe think know knows known see look looks seem seems all always everybody everyone ' +
    'anyway whatever usual normal standard same above below per via reason reasons comment applicable available discussed ' +
    'agreed deadline urgent asap soon later todo tbd tk test testing blah foo bar xyz rule flag flagged claim blocker ' +
    'warning finding tool error positive sentence story text words quote source sources attribution case thing stuff ' +
    'ja nein passt stimmt klar geht gut schon das ist es so ohne grund siehe oben egal alles'
  ).split(' '),
);

const KEYBOARD_ROWS = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm', '1234567890'];
const ROWS = KEYBOARD_ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')]);

const FEWEST_WORDS = 3;
const REPEATED_LETTERS = /(\p{L})\1{3,}/u;
const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’]/gu;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().replace(APOSTROPHES, '').match(WORD) ?? [];

const isKeyboardRun = (word: string): boolean =>
  word.length >= 4 && ROWS.some((row) => row.includes(word));

/**
 * What makes a reason none: `null` where it may be one. `about`: the rule's id and title and the flagged words, which are no
 * reason by themselves. Whether a reason is a good one is for people to judge.
 */
export const roteFaultOf = (reason: string, about: readonly string[] = []): RoteFault | null => {
  const words = wordsOf(reason);
  const distinct = new Set(words);
  const known = new Set(about.flatMap(wordsOf));
  const own = [...distinct].filter((word) => !FILLER.has(word));
  if (words.some((word) => REPEATED_LETTERS.test(word))) return 'repeated';
  if (words.length > 0 && words.filter(isKeyboardRun).length * 2 >= words.length) return 'keyboard';
  if (words.length < FEWEST_WORDS) return 'too-short';
  if (distinct.size * 3 <= words.length) return 'repeated';
  if (own.length === 0) return 'filler';
  if (own.every((word) => known.has(word))) return 'echo';
  return FITS_EVERYBODY.test(reason.trim()) ? 'fits-everybody' : null;
};

/** A record's reason for anonymity is read long after it was written: shorter ones explain nothing. */
const SHORTEST_OF_A_RECORD = 20;

/** Whether a record's reason for anonymity is none. */
export const isRoteReason = (reason: string): boolean =>
  reason.trim().length < SHORTEST_OF_A_RECORD || roteFaultOf(reason) !== null;
