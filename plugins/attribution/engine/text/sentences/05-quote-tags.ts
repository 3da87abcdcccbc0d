import { joinWhere } from './pass';

/** A quotation that ends with a question or an exclamation: *“Why?”* */
const ENDS_WITH_CALL = /[!?][”’"'»]+\s+$/u;

/** The words that say whose it was: *Ann Lee asked*, *asked Ann Lee*. */
const STARTS_WITH_TAG =
  /^(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|writes|tweeted|posted|replied|answered|shouted|cried|exclaimed|called|demanded|joked|quipped|wondered|yelled|continued|recalled)(?!\p{L})/u;

/** *“Why?” Ann Lee asked.* is one sentence. */
export const joinQuoteTags = joinWhere(
  (before, after) => ENDS_WITH_CALL.test(before) && STARTS_WITH_TAG.test(after),
);
