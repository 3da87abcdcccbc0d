import { joinWhere, type Pass } from './pass';

/** *the “harbour king”. is*: what goes on in lower case is the same sentence. A name such as *iPhone* begins one. */
const GOES_ON = /^[\s”’"'»)\]]*(?:\p{Ll}(?!\p{Lu})|[,;:])/u;

/** A stop before lower case, or inside a row of stops, ends no sentence. */
export const joinAfterStrayStops = joinWhere((_before, after) => GOES_ON.test(after));

/** *1.*, *b.* or *(3)* at the start of a block names the item that follows. */
const ENUMERATOR = /^\s*\(?(?:\p{Nd}{1,3}|\p{Ll})[.)]\s+$/u;

/** An enumerator belongs to the sentence behind it. */
export const joinEnumerators: Pass = (text, cuts) => {
  const [first, ...rest] = cuts;
  if (first === undefined) return cuts;
  return ENUMERATOR.test(text.slice(0, first)) ? rest : cuts;
};
