import { wordSet } from '../../lexicon/word-list';

/** *hundreds of convicts*, *a majority of voters*: somebody counted, or nobody did. */
export const VAGUE_QUANTITIES = wordSet(
  'dozens scores hundreds thousands millions billions majority',
);

/** Parts of a whole that somebody has measured: *two-thirds of*. */
export const FRACTIONS = wordSet(
  'two-thirds three-quarters one-third one-quarter three-fifths two-fifths four-fifths',
);

/** Only at the head of a statement: *Many of those who fled*, *Most voters*. */
export const OPENING_QUANTITIES = wordSet('many most half');

/** Counts that stand on the public record, or that any reader can make: *50 states*, *38 pages*. */
export const PUBLIC_COUNTS =
  wordSet(`states counties countries cities towns districts seats members senators governors
  pages chapters episodes games matches wins goals points runs laps rounds stops events rallies debates chairs rows
  lines characters words letters items steps reasons ways things times names times sections articles rooms storeys
  stories floors paragraphs copies titles candidates contests races terms positions parts types categories`);

/** Words of a poll or a count that is reported at length: its figures have been sourced once, and go on. */
export const COUNTS_REPORTED =
  wordSet(`poll polls polled polling survey surveys surveyed respondents census exit margin
  delegates superdelegates primary caucus caucuses ballots votes voters electoral`);

export const LARGE_NUMBER_WORDS =
  wordSet(`ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`);

/** Small numbers count where lives do: *four civilians were killed*. */
export const SMALL_NUMBER_WORDS = wordSet('two three four five six seven eight nine');

/** What makes a small number somebody's count. */
export const CASUALTIES = wordSet('killed died dead wounded injured hurt missing drowned');

export const MONTHS =
  wordSet(`january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec`);

/** After a number they make it a time, a duration, an age or a place on a scale, not a count of things. */
export const TIME_UNITS =
  wordSet(`second seconds minute minutes hour hours day days night nights week weeks weekend month
  months year years decade decades century centuries a.m p.m am pm a.m. p.m. o'clock gmt bst est edt et pt utc`);

export const UNITS =
  wordSet(`percent per cent percentage point points dollars euros pounds crowns kronor kroner yen yuan francs rupees roubles
  rubles pesos million billion trillion hectares litres liters kilos kilograms
  miles kilometres kilometers metres meters feet acres tonnes tons barrels degrees`);

/** Before a number they make it a name: *Route 9*, *Boeing 737*, *Section 230*, *aged 49*. */
export const NAMING_WORDS =
  wordSet(`route highway interstate flight boeing airbus apollo article section chapter title
  no number room channel gate line page act week day game round grade level version formula phase tier area district
  precinct ward aged age at in since until by unit type model volume part step proposition prop`);
