import model from 'wink-eng-lite-web-model';
import winkNLP, { type TokenItsFunction, type WinkMethods } from 'wink-nlp';

/** One token as wink-nlp gives it. */
export interface WinkToken {
  readonly text: string;
  readonly tag: string;
  readonly lemma: string;
}

/** Even words that are forgotten take room; after so many units of text wink-nlp starts afresh. */
const MEMORY_UNITS = 5_000_000;

/** Words that wink-nlp's tables, which are plain objects, take for properties of theirs. */
const INHERITED =
  /(?<![\p{L}\p{N}])(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__\w+__)(?![\p{L}\p{N}])/u;

/** wink-nlp's own types give the reader of lemmas one parameter too few for its own `out`. */
const isTokenReader = (reader: unknown): reader is TokenItsFunction<string> =>
  typeof reader === 'function';

/** The words that a language model knows, and which number each has. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLexemes = (value: unknown): value is Lexemes =>
  isObject(value) && isObject(value['hash']) && Array.isArray(value['list']);

const lexemesOf = (core: unknown): Lexemes => {
  const features = isObject(core) ? core['features'] : undefined;
  const lexemes = isObject(features) ? features['lexeme'] : undefined;
  if (isLexemes(lexemes)) return lexemes;
  throw new RangeError('The language model keeps its words otherwise than expected');
};

const isLoader = (value: unknown): value is () => unknown => typeof value === 'function';

const coreOf = ({ core }: { readonly core: unknown }): unknown => {
  if (!isLoader(core)) throw new RangeError('The language model has no core');
  return core();
};

/** Words of letters alone are read the same, learned or not: they may stay, which saves looking at them again. */
const LETTERS = /^\p{L}+$/u;

/** wink-nlp, and what makes it forget the words that it has met since it forgot last. */
interface ForgetfulWink {
  readonly methods: WinkMethods;
  readonly forget: () => void;
}

/**
 * wink-nlp learns every new word whole, and then reads it whole where it would have split it before: *Trump’s*. Its reading
 * of a sentence would so depend on what it has read before.
 */
const forgetfulWink = (): ForgetfulWink => {
  const core = coreOf(model);
  const { hash, list } = lexemesOf(core);
  const methods = winkNLP({ ...model, core: () => core }, ['pos']);
  let known = list.length;
  const forget = (): void => {
    for (; known < list.length; known += 1) {
      const word = list[known] ?? '';
      if (!LETTERS.test(word)) delete hash[word];
    }
  };
  return { methods, forget };
};

let wink: ForgetfulWink | null = null;
let unitsRead = 0;

const loadedWink = (): ForgetfulWink => {
  if (wink !== null && unitsRead <= MEMORY_UNITS) return wink;
  unitsRead = 0;
  wink = forgetfulWink();
  return wink;
};

/** wink-nlp's tokens of one sentence, or `null` for text it cannot read. Loads the language model at the first call. */
export const readWithWink = (sentence: string): readonly WinkToken[] | null => {
  if (INHERITED.test(sentence)) return null;
  const { methods, forget } = loadedWink();
  unitsRead += sentence.length;
  const { its } = methods;
  const tokens = methods.readDoc(sentence).tokens();
  const texts = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const readLemma: unknown = its.lemma;
  const lemmas = isTokenReader(readLemma) ? tokens.out(readLemma) : texts;
  forget();
  return texts.map((text, index) => ({
    text,
    tag: tags[index] ?? 'X',
    lemma: lemmas[index] ?? text,
  }));
};
