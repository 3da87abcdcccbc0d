import model from 'wink-eng-lite-web-model';
import winkNLP, { type TokenItsFunction, type WinkMethods } from 'wink-nlp';

/** One token as wink-nlp gives it. */
export interface WinkToken {
  readonly text: string;
  readonly tag: string;
  readonly lemma: string;
}

/** wink-nlp remembers every word it meets; after so many units of text it starts afresh, to bound its memory. */
const MEMORY_UNITS = 20_000_000;

/** Words that wink-nlp's tables, which are plain objects, take for properties of theirs. */
const INHERITED =
  /(?<![\p{L}\p{N}])(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__\w+__)(?![\p{L}\p{N}])/u;

let wink: WinkMethods | null = null;
let unitsRead = 0;

/** wink-nlp's own types give the reader of lemmas one parameter too few for its own `out`. */
const isTokenReader = (reader: unknown): reader is TokenItsFunction<string> =>
  typeof reader === 'function';

const freshWink = (): WinkMethods => {
  unitsRead = 0;
  return winkNLP(model, ['pos']);
};

/** wink-nlp's tokens of one sentence, or `null` for text it cannot read. Loads the language model at the first call. */
export const readWithWink = (sentence: string): readonly WinkToken[] | null => {
  if (INHERITED.test(sentence)) return null;
  if (wink === null || unitsRead > MEMORY_UNITS) wink = freshWink();
  unitsRead += sentence.length;
  const { its } = wink;
  const tokens = wink.readDoc(sentence).tokens();
  const texts = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const readLemma: unknown = its.lemma;
  const lemmas = isTokenReader(readLemma) ? tokens.out(readLemma) : texts;
  return texts.map((text, index) => ({
    text,
    tag: tags[index] ?? 'X',
    lemma: lemmas[index] ?? text,
  }));
};
