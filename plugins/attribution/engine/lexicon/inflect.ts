import { wordSet } from './word-list';

/** The finite and non-finite forms of one verb. */
export interface VerbForms {
  readonly base: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Verbs of the lexicon whose past and participle follow no rule, as `base past participle`. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought', 'thought']],
  ['find', ['found', 'found']],
  ['show', ['showed', 'shown']],
  ['know', ['knew', 'known']],
  ['see', ['saw', 'seen']],
  ['hold', ['held', 'held']],
  ['swear', ['swore', 'sworn']],
  ['speak', ['spoke', 'spoken']],
  ['understand', ['understood', 'understood']],
  ['feel', ['felt', 'felt']],
  ['give', ['gave', 'given']],
  ['make', ['made', 'made']],
  ['put', ['put', 'put']],
  ['go', ['went', 'gone']],
  ['begin', ['began', 'begun']],
  ['read', ['read', 'read']],
  ['shoot', ['shot', 'shot']],
  ['sing', ['sang', 'sung']],
  ['bet', ['bet', 'bet']],
  ['forecast', ['forecast', 'forecast']],
  ['broadcast', ['broadcast', 'broadcast']],
  ['hear', ['heard', 'heard']],
  ['overhear', ['overheard', 'overheard']],
  ['mean', ['meant', 'meant']],
  ['seek', ['sought', 'sought']],
  ['foresee', ['foresaw', 'foreseen']],
  ['foretell', ['foretold', 'foretold']],
  ['forget', ['forgot', 'forgotten']],
  ['choose', ['chose', 'chosen']],
  ['strike', ['struck', 'struck']],
  ['throw', ['threw', 'thrown']],
  ['draw', ['drew', 'drawn']],
  ['withdraw', ['withdrew', 'withdrawn']],
  ['take', ['took', 'taken']],
  ['mistake', ['mistook', 'mistaken']],
  ['come', ['came', 'come']],
  ['become', ['became', 'become']],
  ['overcome', ['overcame', 'overcome']],
  ['keep', ['kept', 'kept']],
  ['let', ['let', 'let']],
  ['leave', ['left', 'left']],
  ['stand', ['stood', 'stood']],
  ['misunderstand', ['misunderstood', 'misunderstood']],
  ['fight', ['fought', 'fought']],
  ['uphold', ['upheld', 'upheld']],
  ['withhold', ['withheld', 'withheld']],
  ['lead', ['led', 'led']],
  ['lay', ['laid', 'laid']],
  ['pay', ['paid', 'paid']],
  ['get', ['got', 'gotten']],
  ['send', ['sent', 'sent']],
  ['bring', ['brought', 'brought']],
  ['run', ['ran', 'run']],
  ['catch', ['caught', 'caught']],
  ['bid', ['bid', 'bid']],
  ['cast', ['cast', 'cast']],
  ['set', ['set', 'set']],
  ['quit', ['quit', 'quit']],
  ['lie', ['lied', 'lied']],
  ['be', ['was', 'been']],
  ['have', ['had', 'had']],
  ['do', ['did', 'done']],
  ['win', ['won', 'won']],
  ['stick', ['stuck', 'stuck']],
  ['forbid', ['forbade', 'forbidden']],
  ['hit', ['hit', 'hit']],
  ['deal', ['dealt', 'dealt']],
  ['break', ['broke', 'broken']],
  ['spread', ['spread', 'spread']],
  ['bite', ['bit', 'bitten']],
  ['bear', ['bore', 'borne']],
  ['misread', ['misread', 'misread']],
  ['rethink', ['rethought', 'rethought']],
  ['spin', ['spun', 'spun']],
  ['dig', ['dug', 'dug']],
]);

/** Verbs of the lexicon that double their last consonant: *admitted*, *quipping*. */
const DOUBLING: ReadonlySet<string> = wordSet(
  `admit quip snap blog brag dub rap rip chat slam concur sum put begin bet pin refer plan permit prefer ban
  bar submit transmit commit regret spar rebut stop drop jab pan snub nod plot mop trap spot rid omit compel
  impel dispel propel wrap beg rub hug shun shrug grin spin forget control rebel sob forbid tip run let get
  cut set dig quit hit`,
);

const SIBILANT_END = /(?:s|x|z|ch|sh)$/u; // guess, stress, preach
const CONSONANT_Y_END = /[^aeiou]y$/u; // deny, reply
const SILENT_E_END = /[^eoy]e$/u; // state, argue, but not agree

const thirdPersonOf = (base: string): string => {
  if (base === 'go') return 'goes';
  if (SIBILANT_END.test(base)) return `${base}es`;
  return CONSONANT_Y_END.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (CONSONANT_Y_END.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};

const gerundOf = (base: string): string => {
  if (SILENT_E_END.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

/** All forms of an English verb, by rule with a list of exceptions for the verbs that the lexicon holds. */
export const inflect = (base: string): VerbForms => {
  const [past, participle] = IRREGULAR.get(base) ?? [pastOf(base), pastOf(base)];
  return { base, thirdPerson: thirdPersonOf(base), past, participle, gerund: gerundOf(base) };
};
