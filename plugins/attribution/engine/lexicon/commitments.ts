import { inflect } from './inflect';
import type { Commitment } from './saying-verbs';
import { wordSet } from './word-list';

interface CommitmentGroup {
  readonly commitment: Commitment;
  readonly verbs: string;
  readonly nouns: string;
}

/**
 * How far cues commit the writer, where it is more or less than nothing. `vouching`: only what is so can be revealed or
 * admitted. `distancing`: who writes *claims* would rather not be held to it. Says more than the lists of the patterns do,
 * and has the last word where they differ.
 */
const GROUPS: readonly CommitmentGroup[] = [
  {
    commitment: 'neutral',
    verbs: `expect agree bet ensure assume caution accept suppose presume estimate list see indicate learn determine
      conclude`,
    nouns: 'hint charge assumption',
  },
  {
    commitment: 'vouching',
    verbs: `reveal confirm admit acknowledge concede confess disclose expose uncover unearth discover find show prove
      demonstrate establish verify corroborate substantiate clarify recognise recognize realise realize know understand
      attest illustrate document divulge detect witness notice ascertain pinpoint diagnose certify authenticate validate
      evidence betray unmask debunk refute disprove remind regret grasp overhear`,
    nouns: `revelation admission finding acknowledgement acknowledgment proof evidence discovery confirmation confession
      concession recognition knowledge disclosure fact reminder realisation realization verification`,
  },
  {
    commitment: 'distancing',
    verbs: `claim allege insist purport contend boast brag protest profess swear assert insinuate pretend feign fantasise
      imagine spin tout trumpet crow suspect accuse theorise theorize gossip rant peddle parrot lie mislead
      exaggerate smear`,
    nouns: `claim allegation accusation assertion suspicion rumour rumor insistence speculation insinuation contention
      denial whisper boast pretence pretense myth excuse innuendo smear lie gossip theory conspiracy conjecture
      propaganda purported alleged so-called supposed`,
  },
];

const formsOfVerb = (verb: string): readonly string[] => {
  const { base, thirdPerson, past, participle, gerund } = inflect(verb);
  return [base, thirdPerson, past, participle, gerund];
};

const formsOfNoun = (noun: string): readonly string[] => [noun, inflect(noun).thirdPerson];

const formsOf = ({ verbs, nouns }: CommitmentGroup): readonly string[] => [
  ...[...wordSet(verbs)].flatMap(formsOfVerb),
  ...[...wordSet(nouns)].flatMap(formsOfNoun),
];

/** Each form of a word that commits the writer to something, or keeps off. */
export const COMMITMENTS: ReadonlyMap<string, Commitment> = new Map(
  GROUPS.flatMap((group) =>
    formsOf(group).map((form): [string, Commitment] => [form, group.commitment]),
  ),
);
