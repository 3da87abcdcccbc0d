import { DOCUMENT_NOUNS } from '../lexicon/source-nouns';
import { wordSet } from '../lexicon/word-list';
import { skipAdverbials } from './adverbials';
import { contentEnd, isClauseAt, thingEnd, trimMarks } from './content-bounds';
import type { Draft, Pattern } from './draft';
import type { Unit, UnitRange } from './frames';
import { nounPhraseAfter, nounPhraseEnd } from './noun-phrases';
import { subjectBefore } from './subject';
import type { VerbGroup } from './verb-group';

const QUESTION_WORDS = wordSet('whether if how why what when where who which');
/** Forms that are plural nouns or nouns as often as verbs: these need content that only a verb can take. */
const NOUN_LIKE = wordSet(`claim claims report reports note notes state states comment comments remark remarks call
  calls tweet tweets post posts list lists estimate estimates forecast forecasts fear fears hope hopes promise promises
  pledge pledges boast boasts question questions answer answers hint hints view views project projects reason reasons
  signal signals reference references detail details outline stress text texts blog blogs label labels brand brands
  term terms worry worries guess offer offers request requests demand demands document documents quote quotes praise
  praises voice voices blame threat vow vows counter ask command bill swear read reads show shows find finds cite
  contract charge charges laud assault slam slams bash rip blast blasts snap tease begin mock shout cry salute
  feel concern concerns plan plans account`);
const PLURAL_HEADS = wordSet('people police many some others most few both men women critics two three media they');
const PLURAL_END = /[^s]s$/u;

/** What stands to the right of a verb group. */
interface Complement {
  readonly pattern: Pattern;
  readonly content: UnitRange;
  /** First unit after the verb group that is no content: addressee and adverbials end here. */
  readonly asideEnd: number;
}

const isQuotation = (units: readonly Unit[], at: number): boolean => units[at]?.tag === 'quotation';

const rangeFrom = (units: readonly Unit[], first: number): UnitRange | null =>
  trimMarks(units, { first, end: contentEnd(units, first) });

const quotationAfter = (units: readonly Unit[], at: number): number | null => {
  if (isQuotation(units, at)) return at;
  const mark = units[at]?.tag;
  const opens = mark === 'comma' || mark === 'colon' || mark === 'dash';
  return opens && isQuotation(units, at + 1) ? at + 1 : null;
};

const complementAt = (
  units: readonly Unit[],
  at: number,
  group: VerbGroup,
): { readonly pattern: Pattern; readonly content: UnitRange } | null => {
  const { complements, form } = { complements: group.form.complements, form: group.form };
  const opening = units[at];
  if (opening === undefined) return null;
  const found = (pattern: Pattern, content: UnitRange | null) =>
    content === null ? null : { pattern, content };
  const quotation = quotationAfter(units, at);
  if (quotation !== null && !(complements.has('infinitive') && !complements.has('quote')))
    return found('quotation', rangeFrom(units, quotation));
  if (opening.tag === 'that' && ['clause', 'that', 'report', 'addressee'].some((each) => complements.has(each as never)))
    return found('clause', rangeFrom(units, at));
  if (complements.has('question') && QUESTION_WORDS.has(opening.lower)) return found('clause', rangeFrom(units, at));
  if (opening.tag === 'colon' && complements.has('clause')) return found('clause', rangeFrom(units, at + 1));
  if (complements.has('infinitive') && opening.lower === 'to')
    return found('thing', trimMarks(units, { first: at, end: thingEnd(units, at) }));
  if (complements.has('clause') && isClauseAt(units, at)) return found('clause', rangeFrom(units, at));
  if (form.lemma === 'say' && opening.words > 0 && opening.tag !== 'preposition')
    return found('clause', rangeFrom(units, at));
  return null;
};
