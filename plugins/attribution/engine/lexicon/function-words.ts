import { wordSet } from './word-list';

/** Pronouns that can only be a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she they we i');

/** Pronouns that stand as subject or object. */
export const OTHER_PRONOUNS = wordSet('it you this that these those');

/** Pronouns that can only be an object. */
export const OBJECT_PRONOUNS = wordSet(
  'him her them us me himself herself themselves itself myself ourselves',
);

export const RELATIVE_PRONOUNS = wordSet('who whom which whose');

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some many several most both each every any no all another other such few one',
);

export const NUMBER_WORDS = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozen dozens hundred hundreds thousand thousands million millions',
);

export const POSSESSIVES = wordSet('his her its their our my your whose');

export const PREPOSITIONS =
  wordSet(`of in on at by for with from to into onto over under about against among amid
  between during before after through throughout within without across along around behind beneath beside besides
  beyond despite except inside outside like near off out past per since toward towards until up upon via versus down
  regarding concerning`);

/** Words that open a clause inside a sentence. */
export const SUBORDINATORS =
  wordSet(`because although though while when whenever where whereas if unless whether
  after before since until as once so than`);

export const COORDINATORS = wordSet('and or but nor yet plus');

export const AUXILIARIES =
  wordSet(`is are was were am be been being has have had having do does did done doing
  's 're 'm 've 'd isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't`);

export const MODALS =
  wordSet(`will would can could may might shall should must cannot 'll won't wouldn't can't couldn't
  shouldn't mustn't`);

/** Adverbs that stand between a subject and its verb, or between an auxiliary and its verb. Words in *-ly* need no list. */
export const MID_ADVERBS =
  wordSet(`also now then later still never always often once again even just soon not ever
  already first further earlier recently since too twice sometimes at least long both all subsequently n't n’t
  almost only rather quite back instead thus therefore`);

/** Adverbs and connectors that open a sentence and belong to no subject. */
export const OPENERS =
  wordSet(`meanwhile however instead moreover furthermore nevertheless nonetheless besides
  otherwise still also then later earlier now today tonight yesterday tomorrow here there indeed again finally first
  second third separately overall similarly likewise afterwards afterward elsewhere perhaps maybe though yet even just
  only not so thus therefore hence too soon once rather back but and or nor`);

/** Verbs, beside auxiliaries and modals, that news prose uses as finite and that no noun spells alike. */
export const FINITE_VERBS =
  wordSet(`began became came went got took made gave knew saw thought fell rose grew kept led
  lost won met paid ran sat sold sent spent stood taught wore fled fought sought brought bought caught held
  left let felt became becomes goes gets takes makes gives keeps loses wins meets runs sits sells sends
  stands seems appears remains includes contains needs wants seemed appeared remained included contained needed wanted
  helped died happened started stopped tried used worked lived moved opened closed failed
  said says told tells believes thinks knows became hit cost fired drove drew broke spoke chose wrote hid rode
  shook struck stole threw woke swore understood lacks involves requires allows belongs exists depends deserves`);

/** Words of time that stand beside a verb without a preposition. */
export const TIME_WORDS =
  wordSet(`today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday recently earlier later afterward afterwards again now then ago`);

/** Nouns of time, for *last week*, *that night*, *on Sunday morning*. */
export const TIME_NOUNS =
  wordSet(`day days week weeks month months year years morning afternoon evening night weekend
  hour hours minute minutes decade time today summer winter spring fall autumn moment`);
