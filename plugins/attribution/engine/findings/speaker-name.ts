import { wordSet } from '../lexicon/word-list';

/** Where the name of a source ends and its description begins: *Osechkin, 41, who …*, *Lee (Ind.)*. */
const DESCRIPTION = /[,;(]| who\b| whose\b| that\b/u;
/** *Vladimir Osechkin*, *Sen. Ann Lee*, *Dr Hannah Osei*: words with capitals in a row. */
const CAPITALISED_RUN =
  /\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:de|van|von|der|al|bin|la) )*\p{Lu}[\p{L}\p{M}’'.-]*)*/gu;
const ARTICLE = /^(?:the|an?) /iu;
const PRONOUNS = wordSet('i we you he she it they who one this that these those');

/** The name in the words that name a source, for a new record; `null` for a pronoun. */
export const speakerNameOf = (source: string): string | null => {
  const plain = (source.split(DESCRIPTION)[0] ?? source).trim().replace(ARTICLE, '');
  if (plain === '' || PRONOUNS.has(plain.toLowerCase())) return null;
  return plain.match(CAPITALISED_RUN)?.at(-1) ?? plain;
};
