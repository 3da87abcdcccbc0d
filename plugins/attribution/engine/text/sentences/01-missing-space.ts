import { cutAfter, type Pass } from './pass';

/**
 * A stop between two words that lost its space: *Ukraine.The war*, *home.But*. Two lower-case letters before it keep
 * out *U.S.A.* and *J.R.*; a capital and a small letter behind it keep out *example.net* and *3.5*.
 */
const STOP_WITHOUT_SPACE =
  /(?<=\p{Ll}\p{Ll}|\p{Ll}['’]s)\.(?=[“‘]?\p{Lu}\p{Ll})(?!(?:Com|Net|Org|Info|Js)\b)/gu;

/** An ellipsis that ends a sentence, as three stops would: *He paused… Then he left.* */
const FINAL_ELLIPSIS = /…[”’"')\]]?\s+(?=[“‘"']?\p{Lu})/gu;

/** Adds the sentence ends that a missing space or an ellipsis hides. */
export const cutAtHiddenStops: Pass = (text, cuts) =>
  cutAfter(FINAL_ELLIPSIS)(text, cutAfter(STOP_WITHOUT_SPACE)(text, cuts));
