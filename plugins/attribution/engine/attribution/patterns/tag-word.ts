import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FINITE_VERBS,
  MID_ADVERBS,
  MODALS,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words';
import { wordSet } from '../../lexicon/word-list';
import type { Token } from '../../text/segments';

/** Coarse part of speech, from closed word lists and the look of the word. `noun` is the default. */
export type Tag =
  | 'pronoun'
  | 'object-pronoun'
  | 'relative'
  | 'that'
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'name'
  | 'noun'
  | 'number'
  | 'abbreviation-stop'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'bracket'
  | 'mark'
  | 'quotation';

const LISTS: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  ['that', wordSet('that')],
  ['pronoun', SUBJECT_PRONOUNS],
  ['object-pronoun', OBJECT_PRONOUNS],
  ['relative', RELATIVE_PRONOUNS],
  ['auxiliary', AUXILIARIES],
  ['modal', MODALS],
  ['determiner', DETERMINERS],
  ['number', NUMBER_WORDS],
  ['pronoun', OTHER_PRONOUNS],
  ['subordinator', SUBORDINATORS],
  ['preposition', PREPOSITIONS],
  ['coordinator', COORDINATORS],
  ['adverb', MID_ADVERBS],
  ['verb', FINITE_VERBS],
];

const TAG_OF_WORD: ReadonlyMap<string, Tag> = new Map(
  [...LISTS]
    .toReversed()
    .flatMap(([tag, list]) => [...list].map((word): [string, Tag] => [word, tag])),
);

const TAG_OF_MARK: ReadonlyMap<string, Tag> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  ...['.', '!', '?', ';', '…', '...'].map((mark): [string, Tag] => [mark, 'stop']),
  ...['—', '–', '--', '-', '―', '---'].map((mark): [string, Tag] => [mark, 'dash']),
  ['%', 'noun'],
  ['/', 'name'],
  ['$', 'number'],
  ['£', 'number'],
  ['€', 'number'],
  ...['(', ')', '[', ']'].map((mark): [string, Tag] => [mark, 'bracket']),
]);

const ABBREVIATIONS =
  wordSet(`mr mrs ms dr prof gov sen rep gen col lt sgt capt maj cmdr adm st jr sr hon rev pres
  inc co corp ltd dept univ atty det insp supt vs no jan feb aug sept oct nov dec mich calif fla tex mass pa wis minn
  ill ariz ala ga va md conn tenn ky la okla ore wash colo ind wyo nev mo kan neb del vt dist assn bros`);

const CAPITALISED = /^\p{Lu}/u; // Lee, NATO
const ADVERB_END = /^\p{L}{3,}ly$/u; // repeatedly
const NOT_ADVERBS = wordSet(
  'family italy july rally ally reply supply assembly monopoly bully early daily only weekly',
);
const PARTICIPLE_END = /^\p{Ll}{2,}ed$/u; // arrested
const GERUND_END = /^\p{Ll}{2,}ing$/u; // accusing
const PARTY_AND_STATE = /^[rdi]-\p{L}+$/u; // R-Ky
const INITIAL = /^\p{L}$/u; // the J of J. Doe

/** Whether a full stop after this word belongs to it: *Mr.*, *Sen.*, the *J.* of *J. Doe*. */
export const isAbbreviation = (lower: string): boolean =>
  ABBREVIATIONS.has(lower) || INITIAL.test(lower) || PARTY_AND_STATE.test(lower);

const tagUnlisted = (token: Token): Tag => {
  if (CAPITALISED.test(token.text)) return 'name';
  if (ADVERB_END.test(token.lower) && !NOT_ADVERBS.has(token.lower)) return 'adverb';
  if (PARTICIPLE_END.test(token.text)) return 'participle';
  return GERUND_END.test(token.text) ? 'gerund' : 'noun';
};

/** The tag of one token by itself. A capitalised word keeps its listed tag only where a sentence begins. */
export const tagWord = (token: Token, opensSentence: boolean): Tag => {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'punctuation') return TAG_OF_MARK.get(token.text) ?? 'mark';
  const listed = TAG_OF_WORD.get(token.lower);
  if (listed === undefined) return tagUnlisted(token);
  const isProperName =
    !opensSentence &&
    CAPITALISED.test(token.text) &&
    token.text.length > 1 &&
    token.lower !== 'the';
  return isProperName && listed !== 'pronoun' && listed !== 'determiner' && listed !== 'number'
    ? 'name'
    : listed;
};
