import { anyOf, anyWord } from '../../text/any-of';

const FEELINGS = anyWord(
  `afraid angry furious anxious nervous worried desperate terrified frightened jealous bitter ashamed proud delighted
  disgruntled emboldened embarrassed humiliated frustrated confused convinced determined eager keen reluctant unwilling
  obsessed suspicious hopeful outraged shocked stunned attracted heartbroken betrayed devastated livid jubilant distraught
  bewildered resentful`,
);
const LINKING = anyWord(
  'is are was were been felt feels grew became seems seemed appears appeared',
);
const DEGREES = anyWord('so too very deeply increasingly visibly clearly initially also all');
const MOVED = anyWord(
  'emboldened disgruntled demoralised demoralized humiliated spooked rattled driven motivated blinded',
);
const MOODS = anyWord('panic desperation despair disarray fury paranoia hysteria');

const PATIENCE =
  '(?:losing|lost|running out of) (?:patience|faith|heart|hope|their nerve|his nerve|her nerve)';

/** *was afraid*, *emboldened by*, *panic in*: what goes on in somebody else. */
const INNER_STATES = anyOf(`
  ${LINKING} (?:${DEGREES} )?${FEELINGS}
  ${MOVED} (?:and ${MOVED} )?by
  ${PATIENCE}
  ${MOODS} (?:in|among|over|at|inside|within|across)
  (?:growing|mounting|rising) ${MOODS}
`);

/** *desperate move*, *chaotic*: what a writer makes of things. */
const LOADED = anyWord(
  `desperate shameless shameful disastrous chaotic disgraceful cynical brazen reckless heroic cowardly botched bungled
  ill-fated pathetic ridiculous laughable outrageous appalling glorious catastrophic hands-down blatant blatantly woeful
  woefully draconian unfair unfairly undeniably undeniable hypocritical misguided ill-advised irresponsible dishonest
  unqualified deplorable rigged bogus incompetent worthless useless clueless spineless toothless mediocre brilliant superb
  magnificent masterful dreadful atrocious abysmal dismal foolish stupid idiotic absurd insane lunatic senseless pointless
  humiliating doomed cruel callous heartless greedy arrogant shabby`,
);

/** *a farce*, *was a disgrace*: what a writer calls things. */
const VERDICTS = String.raw`(?:an?|the|this|sheer|complete|total|utter) (?:(?:complete|total|utter|absolute|national|bad|cruel|sick) )?${anyWord(
  'farce disgrace sham travesty fiasco shambles debacle outrage mockery joke circus witch-hunt masterpiece abomination blunder',
)}`;

/** *should resign*: what ought to be. */
const DUTIES = String.raw`(?:should(?:n['’]t| not)?|ought to|must not|deserves? to) (?!call\b|contact\b|ring\b|phone\b|email\b|write\b|apply\b)[a-zà-ɏ-]+`;

/** Words of opinion, motive or inner state. */
export const JUDGEMENT = new RegExp(
  String.raw`\b${anyOf(`
    ${INNER_STATES}
    ${LOADED}(?: [a-zà-ɏ-]+)?
    ${VERDICTS}
    ${DUTIES}
  `)}\b`,
  'gi',
);
