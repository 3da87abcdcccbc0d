import { wordSet } from '../../lexicon/word-list';

/** *hundreds of convicts*, *a majority of voters*: somebody counted, or nobody did. */
export const VAGUE_QUANTITIES = wordSet(
  'dozens scores hundreds thousands millions billions majority',
);

/** Only at the head of a statement: *Many of those who fled*, *Most voters*. */
export const OPENING_QUANTITIES = wordSet('many most half');

/** What is worth asking who counted it: people, harm, money's worth. Seats, votes and points stand on the public record. */
export const CONTESTED_THINGS =
  wordSet(`people persons men women children civilians residents families victims patients
  passengers workers employees staff soldiers troops officers fighters mercenaries migrants refugees immigrants asylum
  prisoners inmates detainees convicts students pupils teachers nurses doctors protesters demonstrators marchers
  supporters customers households homes houses jobs cases deaths dead killed injured wounded missing arrests arrested
  attacks strikes explosions rockets missiles drones weapons guns bombs shots complaints incidents crimes murders
  rapes infections accidents fires leaks failures violations errors layoffs redundancies businesses companies firms
  villages tons tonnes litres liters gallons barrels animals cattle`);

/** Words of a poll or a count that is reported at length: its figures have been sourced once, and go on. */
export const COUNTS_REPORTED =
  wordSet(`poll polls polled polling survey surveys surveyed respondents census exit margin
  delegates superdelegates primary caucus caucuses ballots votes voters electoral`);

export const LARGE_NUMBER_WORDS =
  wordSet(`ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`);

export const MONTHS =
  wordSet(`january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec`);

/** After a number they make it a time, a duration, an age or a place on a scale, not a count of things. */
export const TIME_UNITS =
  wordSet(`second seconds minute minutes hour hours day days night nights week weeks weekend month
  months year years decade decades century centuries a.m p.m am pm a.m. p.m. o'clock gmt bst est edt et pt utc`);

export const UNITS =
  wordSet(`percent per cent percentage point points dollars euros pounds million billion trillion
  miles kilometres kilometers metres meters feet acres tonnes tons barrels degrees`);

/** Before a number they make it a name: *Route 9*, *Boeing 737*, *Section 230*, *aged 49*. */
export const NAMING_WORDS =
  wordSet(`route highway interstate flight boeing airbus apollo article section chapter title
  no number room channel gate line page act week day game round grade level version formula phase tier area district
  precinct ward aged age at in since until by around about unit type model volume part step proposition prop`);
