/** What a verb of saying shows of the writer's stance: `vouching` presupposes the content, `distancing` doubts it. */
export type Commitment = 'neutral' | 'vouching' | 'distancing';

/**
 * What may follow a verb of saying as its content. `clause`: *that* or a bare clause; `that`: only with *that*;
 * `quote`: quoted words beside it; `addressee`: a person first, then a clause or quote; `thing`: a noun phrase;
 * `figure`: a noun phrase, *at* and a number; `infinitive`: *to* and a verb; `question`: *whether*, *if*, *how*; `label`: somebody and what he is called; `report`: a clause, but only of a study or the like.
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'quote'
  | 'addressee'
  | 'thing'
  | 'figure'
  | 'infinitive'
  | 'question'
  | 'report'
  | 'label';

/** Verbs that share stance and complements. `verbs` holds base forms; a particle follows its verb after `+`. */
export interface SayingVerbGroup {
  readonly commitment: Commitment;
  readonly complements: readonly Complement[];
  readonly verbs: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/**
 * Verbs of saying, showing and believing. Compiled by hand from grammars and style guides; which verbs are worth listing,
 * and which need a clause beside them to count, was checked against word counts of PolNeAR's training part.
 */
export const SAYING_VERBS: readonly SayingVerbGroup[] = [
  {
    commitment: 'neutral',
    complements: ['clause', 'quote', 'thing', 'question'],
    verbs: words('say'),
  },
  {
    commitment: 'neutral',
    complements: ['clause', 'quote'],
    verbs:
      words(`add argue assert believe conclude estimate explain forecast guess joke lament maintain muse opine
      posit predict project quip reason reckon remark reply respond retort speculate state stress suggest surmise
      suspect think underline underscore wager venture write counter concur note observe mention
      blog post recount reiterate repeat relate contend feel hope fear worry exclaim hint imply signal`),
  },
  {
    commitment: 'neutral',
    complements: ['clause', 'quote', 'thing'],
    verbs:
      words(`announce declare proclaim report tweet retweet recall decree testify emphasise emphasize pronounce forecast
      proclaim vow pledge promise propose recommend advocate insinuate highlight caution warn`),
  },
  {
    commitment: 'neutral',
    complements: ['quote', 'addressee', 'question'],
    verbs: words('ask tell inquire enquire'),
  },
  {
    commitment: 'neutral',
    complements: ['addressee', 'quote'],
    verbs: words(
      'inform notify advise remind assure reassure brief caution warn promise convince text email',
    ),
  },
  {
    commitment: 'neutral',
    complements: ['quote'],
    verbs:
      words(`continue chant shout yell cry begin answer laugh chuckle sigh smile growl whisper scream thunder
      sneer scoff crow gush enthuse snap intone rap sing recite deadpan sum+up read go+on chime+in shoot+back
      put+it complain comment describe bark boom crack declaim fume grumble gripe groan
      holler interject joke mutter mumble murmur moan plead rant rave rejoin roar snarl tease vent wail wonder`),
  },
  {
    commitment: 'neutral',
    complements: ['label', 'quote'],
    verbs: words('call label brand dub deem consider'),
  },
  {
    commitment: 'neutral',
    complements: ['question', 'quote'],
    verbs: words('wonder question'),
  },
  {
    commitment: 'neutral',
    complements: ['that', 'thing'],
    verbs:
      words(`accuse criticise criticize denounce condemn praise urge blame demand cite deny dispute reject
      dismiss applaud blast slam decry deride deplore ridicule mock chide rebuke chastise lambaste castigate
      excoriate extol hail laud tout assail bemoan bash rip scold skewer
      express voice stress outline detail disclose reference invoke echo discuss
      defend apologise+for apologize+for condemn commend salute`),
  },
  {
    commitment: 'neutral',
    complements: ['thing', 'quote'],
    verbs:
      words(`call+for call+on warn+of warn+against warn+about speak+of speak+about speak+out talk+about talk+of
      refer+to allude+to complain+about complain+of hint+at point+to comment+on elaborate+on boast+of boast+about
      brag+about lash+out rail+against joke+about testify+about write+about write+of weigh+in wonder+about tell+of give+details+of give+an+account+of plead+guilty describe portray
      liken depict characterise characterize quote term`),
  },
  {
    commitment: 'neutral',
    complements: ['figure'],
    verbs: words('put estimate'),
  },
  {
    commitment: 'neutral',
    complements: ['infinitive', 'that'],
    verbs: words('decline threaten vow pledge promise agree offer swear request'),
  },
  {
    commitment: 'vouching',
    complements: ['clause', 'quote'],
    verbs:
      words(`acknowledge admit point+out concede confess clarify recognise recognize reveal demonstrate prove
      discover learn make+clear make+it+clear caution attest corroborate`),
  },
  {
    commitment: 'vouching',
    complements: ['that', 'thing'],
    verbs: words('confirm reveal disclose expose verify substantiate corroborate uncover'),
  },
  {
    commitment: 'vouching',
    complements: ['report'],
    verbs: words('find show indicate determine conclude establish document list estimate see'),
  },
  {
    commitment: 'vouching',
    complements: ['that'],
    verbs: words(
      'find show indicate determine know understand realise realize agree expect establish ensure bet',
    ),
  },
  {
    commitment: 'distancing',
    complements: ['clause', 'quote'],
    verbs: words('claim allege insist purport contend boast brag protest profess swear assume'),
  },
  {
    commitment: 'distancing',
    complements: ['thing'],
    verbs: words('allege'),
  },
];
