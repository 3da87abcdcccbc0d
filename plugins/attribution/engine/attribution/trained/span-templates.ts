import { parseTemplates } from '../../models/hash-features';

/** Columns that features see around a token, each as far as `reach` to either side. */
export const SPAN_WINDOW = [
  { name: 'word', reach: 2 },
  { name: 'tag', reach: 2 },
  { name: 'quote', reach: 1 },
  { name: 'fine', reach: 1 },
  { name: 'coarse', reach: 0 },
  { name: 'shape', reach: 0 },
  { name: 'lexical', reach: 0 },
] as const;

/** Columns of the cue's own reading of the block, likewise. */
export const READING_WINDOW = [
  { name: 'own', reach: 2 },
  { name: 'other', reach: 1 },
  { name: 'cues', reach: 1 },
] as const;

/** What a cue shows to all tokens alike, in the order that it is written. */
const CUE_FIELDS = [
  'cueLemma',
  'cueFine',
  'cueCoarse',
  'cueTag',
  'cueLexical',
  'cueLast',
  'next',
  'previous',
  'nextTag',
  'previousTag',
  'cueQuotes',
  'opens',
  'closes',
  'pattern',
  'headline',
] as const;

/** How a token stands to the cue, in the order that it is written. */
const VIEW_FIELDS = [
  'side',
  'place',
  'step',
  'verbs',
  'commas',
  'others',
  'quotes',
  'nominals',
  'breaks',
  'state',
  'counts',
  'punctuation',
  'offset',
  'tagPath',
  'mixedPath',
  'quotation',
  'isFirst',
  'toEnd',
  'edge',
] as const;

/** `word-1`, `word`, `word+1` */
const windowFields = (
  window: readonly { readonly name: string; readonly reach: number }[],
): readonly string[] =>
  window.flatMap(({ name, reach }) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => {
      const by = index - reach;
      return by === 0 ? name : `${name}${by > 0 ? '+' : ''}${by}`;
    }),
  );

const TOKEN_FIELDS = windowFields(SPAN_WINDOW);
const READING_FIELDS = windowFields(READING_WINDOW);

const FIELDS = ['always', ...CUE_FIELDS, ...TOKEN_FIELDS, ...READING_FIELDS, ...VIEW_FIELDS];

/** How many values a token has, and where each group of them begins. */
export const SPAN_VALUES = {
  count: FIELDS.length,
  cue: 1,
  token: 1 + CUE_FIELDS.length,
  reading: 1 + CUE_FIELDS.length + TOKEN_FIELDS.length,
  view: 1 + CUE_FIELDS.length + TOKEN_FIELDS.length + READING_FIELDS.length,
} as const;

/** The features of a token as seen from a cue. */
export const SPAN_TEMPLATES = parseTemplates(
  `
  always
  side
  place
  step
  step tag
  counts
  counts quote
  counts tag
  place commas verbs
  punctuation side nominals
  place others
  place quotes quote
  place nominals tag
  place state punctuation
  place cueLemma
  place cueLemma quote
  place cueLemma others
  place cueFine quote
  side cueLemma verbs
  place cueTag tag
  place cueCoarse next
  place cueLemma next
  place cueLast
  place next
  place cueQuotes quote
  place previous
  place previousTag nextTag
  place previous next
  counts previous next
  place nextTag state
  place previousTag state
  place cueLexical state
  place opens tag
  place closes state
  side word-2
  side word-1
  side word
  side word+1
  side word+2
  side tag-2
  side tag-1
  side tag
  side tag+1
  side tag+2
  side word-1 tag
  side tag word+1
  side word-1 word
  side word word+1
  side coarse
  side fine
  side fine-1 tag
  side tag fine+1
  side shape
  side lexical
  side tag-1 tag
  side tag tag+1
  tag-1 tag tag+1
  tag-2 tag-1 tag
  tag tag+1 tag+2
  quote-1 quote quote+1
  place quotation quote
  place quotation state
  side tagPath
  side tagPath cueLemma
  side mixedPath
  side mixedPath cueFine
  offset tag
  offset word
  offset cueLemma
  offset tag-1 tag
  offset tag tag+1
  offset cueLemma word
  place isFirst tag
  place toEnd word
  place toEnd closes
  cues-1 cues cues+1
  cues cues+1 tag
  place headline tag
  isFirst opens verbs
  own pattern
  edge pattern
  edge tag
  edge word
  own pattern place
  own cueLemma place
  own tag place
  own word+1 own+1
  own word-1 own-1
  own other place
  other-1 other other+1
  other state place
  own-2 edge own+2
  `,
  FIELDS,
);

/** How many features each token has. */
export const SPAN_STRIDE = SPAN_TEMPLATES.count;
