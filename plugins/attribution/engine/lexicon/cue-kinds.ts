import { wordSet } from './word-list';

/** What a cue says that its source does. */
export type CueKind = 'reporting' | 'evidence' | 'belief' | 'intention' | 'decree' | 'attitude';

/**
 * Words that make cues of one kind. `verbs` holds base forms; a particle follows its verb after `+`. `others` holds nouns
 * in the singular, adjectives and whatever else is not a verb. The rest tells of another kind in some company.
 */
export interface CueKindGroup {
  readonly kind: CueKind;
  /** Before *to* and a verb: *told him to leave*. */
  readonly to?: CueKind;
  /** Before *that*: *rejoiced that the bridge held*. */
  readonly that?: CueKind;
  /** Before *as*: *attacked her as a fraud*. */
  readonly as?: CueKind;
  /** Before *-ing*: *is considering moving*. */
  readonly gerund?: CueKind;
  /** Of a document or data: *the survey suggests*. */
  readonly document?: CueKind;
  /** In the passive: *is expected to*. */
  readonly passive?: CueKind;
  /** In the past: *saw smoke*, but not *sees a friend in him*. */
  readonly past?: CueKind;
  /** Of words in quotation marks, all or some: *called it “a disgrace”*. */
  readonly quoted?: CueKind;
  readonly verbs?: string;
  readonly others?: string;
}

/**
 * Cues by kind. Compiled by hand; which words are worth listing was checked against word counts of PolNeAR's training
 * part, of whose cues the list covers all but one in twenty.
 */
export const CUE_KIND_GROUPS: readonly CueKindGroup[] = [
  {
    kind: 'reporting',
    verbs: `say add note argue announce write report respond talk talk+about declare acknowledge claim speak
      refer insist mention recall state repeat reply read post tweet retweet assert concede admit deny
      reiterate emphasize stress remark comment clarify contend maintain allege testify cite answer joke
      quip boast brag chant shout yell cry scream whisper mutter murmur exclaim interject opine reason
      counter retort rebut refute reject dismiss accuse blame charge allude hint insinuate intimate assure
      reassure inform notify brief apologise apologize confess confide vouch affirm reaffirm proclaim
      profess protest complain grumble gripe moan lament bemoan vent elaborate go+on put+it sum+up
      summarise summarize point+out bring+up spell+out lay+out set+out outline detail recount relate
      characterise characterize portray describe label brand dub call nickname term liken compare contrast
      equate introduce present address identify headline entitle publish broadcast air circulate disclose
      weigh+in chime+in fire+back shoot+back hit+back push+back open+up invoke echo parrot recite utter
      voice intone deadpan crack warn+of warn+about warn+against alert spin frame reference attribute pin
      tout trumpet downplay play+down joke+about rattle+off email message blog muse sing rap speak+out
      sound+off rumour rumor gossip lie quarrel bicker contradict interview debate spar chat correspond
      communicate convey articulate verbalise enunciate stipulate recap update explain wonder+aloud
      dispute follow+up interrupt bellow bark snap hiss growl roar boom thunder sigh laugh chuckle smile
      grin beam gush enthuse rave rant fume holler wail sob whine pontificate preach sermonise lecture
      expound theorise+aloud posit float moot peg tip+off leak divulge unveil declaim spread transmit
      relay rail storm slur mumble coo purr croak stammer stutter drawl bluster banter heckle jeer narrate
      dictate challenge touch+on dwell+on focus+on emphasise counter-attack discuss mouth quibble sign+off quote
      title sue paint cover hammer`,
    others: `statement report comment remark claim allegation accusation assertion argument announcement
      declaration message testimony account answer response reply denial admission acknowledgement
      acknowledgment confession disclosure revelation rumour rumor insinuation hint suggestion contention
      insistence complaint excuse explanation description narrative story tale word warning news address
      speech interview briefing note letter tweet post quotation caption headline slogan chant song joke
      quip retort rebuttal rejection reminder reference mention charge lawsuit rhetoric talk conversation
      discussion debate controversy dispute question point boast lie reportedly allegedly purportedly
      supposedly ostensibly alleged purported per via clear mum silent outspoken vocal adamant insistent
      confirmation communique memo text transcript dispatch apology parlance`,
  },
  {
    kind: 'reporting',
    to: 'decree',
    verbs: 'tell warn caution remind ask inquire enquire nod signal+to text prompt',
  },
  {
    kind: 'reporting',
    document: 'evidence',
    verbs: `list include contain name suggest indicate imply reveal confirm underline underscore highlight
      signal document attest corroborate point+to`,
    others: 'according',
  },
  {
    kind: 'reporting',
    passive: 'belief',
    verbs: 'convince persuade sway satisfy',
  },
  {
    kind: 'evidence',
    verbs: `show prove demonstrate illustrate find find+out discover uncover unearth learn hear overhear notice
      observe detect witness spot measure calculate count record register log verify establish evidence
      expose exemplify reflect mirror bear+out substantiate validate trace map chart survey monitor track
      watch diagnose ascertain catch turn+out glean reconstruct simulate sample compute mean link tie
      connect rank depict clock display capture pick+up belie disprove debunk invalidate sense infer
      deduce illuminate tally`,
    others: `finding evidence proof sign indication discovery observation measurement data figure statistic
      result footage record visible obvious evident apparent example signal survey poll study`,
  },
  {
    kind: 'evidence',
    to: 'intention',
    verbs: 'determine',
  },
  {
    kind: 'belief',
    document: 'evidence',
    verbs: 'estimate conclude project put+at rate assess',
  },
  {
    kind: 'belief',
    to: 'intention',
    passive: 'belief',
    verbs: 'expect',
  },
  {
    kind: 'belief',
    past: 'evidence',
    passive: 'belief',
    verbs: 'see',
  },
  {
    kind: 'belief',
    to: 'intention',
    that: 'reporting',
    verbs: 'agree choose',
  },
  {
    kind: 'reporting',
    to: 'intention',
    verbs: 'offer',
  },
  {
    kind: 'belief',
    gerund: 'intention',
    verbs: 'consider contemplate mull weigh+up',
  },
  {
    kind: 'belief',
    verbs: `think believe know understand suppose assume presume suspect guess reckon figure feel predict
      anticipate foresee foretell envision envisage imagine speculate surmise theorise theorize
      hypothesise hypothesize judge deem regard view perceive interpret recognise recognize realise
      realize remember forget disagree concur differ doubt question wonder ponder puzzle worry fear trust
      bet fancy misjudge underestimate overestimate misread mistake rethink reconsider reassess dread
      count+on rely+on bank+on lean incline picture ascribe forecast diverge second-guess grasp fathom
      comprehend reflect+on deliberate equate+with credit+with take+for conjecture seem appear
      misunderstand believe+in overlook appraise evaluate`,
    others: `not+clear belief view opinion conviction theory fear concern worry suspicion doubt expectation
      prediction forecast estimate estimation projection assessment assumption presumption speculation
      sense feeling idea notion impression understanding confidence certainty optimism pessimism
      scepticism skepticism perception interpretation conclusion judgment judgement consensus hypothesis
      misgiving apprehension anxiety uncertainty outlook vision perspective knowledge thought sentiment
      disagreement guess faith likelihood diagnosis confident sure unsure certain uncertain aware unaware
      convinced sceptical skeptical doubtful optimistic pessimistic concerned worried afraid fearful wary
      unclear likely unlikely mindful conscious suspicious divided doubtless seemingly presumably scared
      nervous undecided unconvinced dubious cautious known unknown presumed understandable informed
      oblivious`,
  },
  {
    kind: 'intention',
    verbs: `plan intend aim promise pledge vow threaten refuse decline try attempt seek commit undertake
      guarantee prepare resolve volunteer opt plot scheme strive endeavour endeavor resist withhold
      abstain hesitate turn+down look+to look+for swear bid vie fight angle arrange schedule design
      consent acquiesce balk baulk shun spurn rebuff renege dodge duck avoid evade refrain desist quit
      hold+off opt+out sign+up step+down launch eye target pursue conspire negotiate pivot double+down
      mobilise mobilize abandon backtrack backpedal rule+out withdraw line+up poise shy+away steer+clear`,
    others: `plan intention intent promise pledge vow threat refusal decision commitment aim goal ambition effort
      bid attempt willingness unwillingness readiness reluctance resolve determination strategy aspiration
      target quest objective purpose scheme preparedness undertaking oath guarantee willing unwilling
      ready prepared reluctant determined set poised unable inclined loath`,
  },
  {
    kind: 'decree',
    to: 'intention',
    verbs: 'decide propose',
  },
  {
    kind: 'decree',
    verbs: `cry+out+for order rule decree ban require mandate instruct direct command authorise authorize
      approve permit allow forbid bar prohibit sentence convict acquit enact overturn uphold veto quash
      demand request recommend advise urge encourage call+for call+on call+upon ask+for beg implore
      entreat appeal exhort press push push+for press+for lobby petition advocate plead invite counsel
      prescribe proscribe impose legislate pass adopt ratify sign sign+off+on appoint nominate elect award
      vote commission enjoin suspend revoke subpoena summon summons compel oblige license sanction fine
      restrict limit block strike+down campaign+for agitate+for put+forward table insist+on nudge pressure
      pressurise coax goad dare beseech reprieve pardon grant dissolve lay+down rescind repeal overrule
      reinstate assign delegate outlaw greenlight`,
    others: `order ruling decree demand request call+for call+to calls+for appeal recommendation advice
      instruction proposal mandate ban verdict requirement guidance directive guideline plea petition
      injunction sentence resolution permission subpoena edict ultimatum rule law bill legislation
      regulation amendment nomination appointment invitation push+for pressure+on motion veto moratorium
      prohibition entitled obliged required`,
  },
  {
    kind: 'attitude',
    that: 'reporting',
    as: 'reporting',
    quoted: 'reporting',
    verbs: `criticise criticize condemn denounce praise laud hail blast slam attack lambast lambaste castigate
      excoriate deride decry deplore ridicule mock rebuke chide berate scold reprimand chastise admonish
      assail pillory skewer savage trash rip bash knock insult disparage belittle scorn scoff sneer
      welcome thank congratulate compliment salute extol commend champion defend disavow repudiate
      renounce rail+against lash+out take+issue speak+against come+out+against inveigh disown tease taunt
      vilify demonise demonize smear mourn celebrate cheer boo applaud object+to marvel regret rejoice
      sympathise sympathize empathise commiserate gloat bristle critique fault upbraid revile poke+fun
      poke dismay jab pan rubbish`,
  },
  {
    kind: 'attitude',
    verbs: `want like love hate dislike prefer favour favor support oppose endorse embrace back wish desire long
      yearn crave hope hope+for enjoy admire respect resent envy care relish loathe despise detest abhor
      cherish value tolerate disapprove approve+of object side side+with rally vote+for vote+against
      stand+by stand+behind get+behind line+up+behind look+forward distance promote distrust mistrust
      disrespect covet bother tire impress surprise shock anger upset alarm enrage infuriate frustrate
      disappoint please thrill delight outrage amaze amuse horrify embarrass offend excite irk bemuse
      unsettle trouble annoy scare frighten frown adore idolise revere resonate pine hanker hunger balk+at
      recoil divide split shrug shrug+off sour+on woo cast accept go+after call+out need ignore sponsor
      co-sponsor cosponsor`,
    others: `support opposition criticism praise endorsement desire preference approval disapproval anger outrage
      enthusiasm regret sympathy backing backlash condemnation hope wish admiration respect contempt
      disdain frustration disappointment dismay surprise shock satisfaction pride gratitude thanks welcome
      hostility resentment interest attitude stance position antipathy dislike love hatred fury attack
      affection passion reaction resistance objection rebuke applause scorn ridicule mockery priority
      supporter opponent proponent critic advocate defender champion fan for against behind pro anti
      favour favor angry upset happy unhappy pleased glad proud keen eager disappointed delighted
      surprised shocked outraged furious interested enthusiastic critical supportive grateful thankful
      sorry sad hopeful anxious desperate sympathetic hostile averse excited impressed comfortable
      uncomfortable dismissive appreciative fond tired sick envious jealous frustrated thrilled alarmed
      appalled dismayed amused embarrassed ashamed content favourite favorite receptive indifferent
      ambivalent hungry opposed swipe jab tribute congratulations`,
  },
];

/** Verbs whose noun says more, *made a promise*, and which alone still tell of speech: *“…,” he continued*. */
export const LIGHT_SPEECH_VERBS = wordSet(
  'continue go begin start open end close follow express offer release issue voice share send deliver lodge submit',
);

/** Verbs whose noun says more, *gave a promise*, and which alone tell of no speech: *holds details of*. */
export const LIGHT_VERBS = wordSet(
  `make give take put raise lay keep hold hold+details have get draw provide use come seem appear look sound do remain become stay
  receive win face launch move turn run work pay cast reach bring tend try manage fail help lead join`,
);
