/** Universal parts of speech, as wink-nlp assigns them; `X` also stands for whatever could not be tagged. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Tag = (typeof TAGS)[number];

const BY_NAME: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]));

/** The tag of that name; `X` for any other name. */
export const tagNamed = (name: string): Tag => BY_NAME.get(name) ?? 'X';
