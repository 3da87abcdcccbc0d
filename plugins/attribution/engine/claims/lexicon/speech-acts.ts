import { wordSet } from '../../lexicon/word-list';

/** Verbs of what is done in public by speaking or voting: that it was done is no secret, and who did it is said. */
export const SPEECH_ACTS = wordSet(`
  declined declines denied denies rejected rejects disputed disputes welcomed welcomes praised praises criticised criticized
  criticises criticizes promised promises vowed vows pledged pledges apologised apologized thanked voted urged urges demanded
  demands proposed proposes asked asks appealed condemned condemns defended defends endorsed endorses congratulated
`);
