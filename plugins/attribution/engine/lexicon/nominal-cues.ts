import type { Commitment } from './saying-verbs';
import { wordSet } from './word-list';

/** Nouns that take a statement with *that*, by what they show of the writer's stance. */
const NOUNS: readonly { readonly commitment: Commitment; readonly nouns: string }[] = [
  {
    commitment: 'neutral',
    nouns: `statement statements report reports comment comments remark remarks suggestion suggestions argument
      arguments prediction predictions warning warnings belief beliefs view views opinion conclusion conclusions
      concern concerns fear fears complaint complaints promise promises pledge pledges vow testimony forecast
      assessment estimate estimates theory message announcement announcements declaration ruling`,
  },
  {
    commitment: 'vouching',
    nouns: 'revelation revelations admission finding findings acknowledgement',
  },
  {
    commitment: 'distancing',
    nouns: `claim claims allegation allegations accusation accusations assertion assertions suspicion suspicions
      rumour rumours rumor rumors insistence speculation charge charges insinuation insinuations contention denial
      denials hint hints whispers`,
  },
];

/** Each noun of saying with its commitment. */
export const NOMINAL_CUES: ReadonlyMap<string, Commitment> = new Map(
  NOUNS.flatMap(({ commitment, nouns }) =>
    [...wordSet(nouns)].map((noun): [string, Commitment] => [noun, commitment]),
  ),
);

/** Nouns of saying that also take their content with *of*: *accusations of fraud*. */
export const NOMINAL_CUES_WITH_OF = wordSet(
  'allegations accusations accusation allegation suspicions claims rumours rumors',
);
