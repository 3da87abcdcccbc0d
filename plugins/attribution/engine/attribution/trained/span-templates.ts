import { parseTemplates } from '../../models/hash-features';
import { windowFields } from './window-fields';

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
  'next',
  'previous',
  'nextTag',
  'previousTag',
  'cueQuotes',
  'opens',
  'closes',
  'pattern',
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

/** Features of a token by itself, and of the side of the cue that it stands on: the same for every cue. */
const OF_TOKEN = `
  side word-2
  side word-1
  side word
  side word+1
  side tag-2
  side tag-1
  side tag
  side tag+1
  side tag+2
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
`;

/** Features of where a token stands, most of which stay the same from one token to the next. */
const OF_PLACE = `
  place
  step
  counts quote
  place commas verbs
  punctuation side nominals
  place others
  place quotes quote
  place state punctuation
  place cueLemma quote
  place cueLemma others
  place cueFine quote
  side cueLemma verbs
  place cueCoarse next
  place next
  place cueQuotes quote
  place previous
  place previousTag nextTag
  place nextTag state
  place previousTag state
  place cueLexical state
  place closes state
  quote-1 quote quote+1
  place quotation quote
  place quotation state
  place toEnd closes
  cues-1 cues cues+1
  isFirst opens verbs
  edge pattern
  own pattern place
  own cueLemma place
  own other place
  other-1 other other+1
  other state place
`;

/** Features of what a token is in its place. */
const OF_BOTH = `
  step tag
  place nominals tag
  place cueTag tag
  place isFirst tag
  cues cues+1 tag
  edge tag
  edge word
  own tag place
  own word+1 own+1
  own word-1 own-1
`;

/** Features that only tokens near the cue have. */
const OF_NEAR = `
  side tagPath
  side mixedPath
  offset tag
  offset word
  offset cueLemma
  offset tag-1 tag
  offset tag tag+1
`;

const token = parseTemplates(OF_TOKEN, FIELDS);
const place = parseTemplates(OF_PLACE, FIELDS, token.count);
const both = parseTemplates(OF_BOTH, FIELDS, token.count + place.count);
const near = parseTemplates(OF_NEAR, FIELDS, token.count + place.count + both.count);

/** The features of a token as seen from a cue, apart by how often they change. */
export const SPAN_TEMPLATES = { token, place, both, near } as const;

/** Which values the features of a place are made of, but for the cue's. */
export const PLACE_VALUES: readonly number[] = [...new Set(place.triples)].filter(
  (field) => field > CUE_FIELDS.length,
);

/** How many features each token has. */
export const SPAN_STRIDE = token.count + place.count + both.count + near.count;
