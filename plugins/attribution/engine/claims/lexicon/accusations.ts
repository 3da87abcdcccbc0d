import { rowsOf } from '../../text/any-of';
import { phraseIndex } from '../../text/phrases';

const forms = (verbs: string): readonly string[] => verbs.trim().split(/\s+/u);

/** What the law does to somebody, and what somebody suffers at another's hand, after a form of *be*: *has been arrested*. */
const SUFFERED =
  forms(`arrested indicted convicted jailed imprisoned detained prosecuted extradited sentenced poisoned
  murdered assassinated tortured raped molested kidnapped abducted beheaded executed blackmailed bribed lynched
  strangled`);

const SUFFERED_PHRASES = rowsOf(`
  charged with
  charged over
  accused of
  wanted for
  wanted over
  wanted by
  found guilty
  found dead
  shot dead
  shot and killed
  stabbed to death
  beaten to death
  burned alive
  killed by
  targeted by assassins
  targeted by hitmen
  targeted by a hit squad
  caught stealing
  caught lying
  under investigation
  guilty of
  complicit in
  implicated in
  suspected of
  responsible for the death
  responsible for the deaths
  responsible for the killing
  responsible for the killings
  responsible for the murder
  behind the killing
  behind the killings
  behind the murder
  behind the attack
  behind the bombing
  under arrest
  on the run`);

/** Wrongs that somebody does, as finite verbs: *Vance bribed the inspectors*. */
const DONE =
  forms(`murdered assassinated poisoned tortured raped molested embezzled bribed defrauded laundered smuggled
  trafficked sabotaged extorted blackmailed kidnapped abducted plagiarised plagiarized perjured beheaded lynched
  massacred strangled swindled stabbed groomed assaulted doped`);

const DONE_PHRASES = rowsOf(`
  took bribes
  taken bribes
  accepted bribes
  paid bribes
  took kickbacks
  accepted kickbacks
  committed fraud
  committed perjury
  committed murder
  committed treason
  committed war crimes
  committed atrocities
  committed crimes
  sexually assaulted
  sexually abused
  sexually harassed
  conspired with
  conspired to
  colluded with
  plotted to
  falsified records
  falsified the
  falsified results
  fabricated the
  forged the
  doctored the
  planned the raid
  planned the attack
  planned the robbery
  planned the murder
  planned the killing
  supplied the knife
  supplied the gun
  supplied the weapon
  supplied the drugs
  dumped waste
  dumping waste
  dumped sewage
  dumping sewage
  dumped toxic
  dumping toxic
  ignored warnings
  ignored the warnings
  ignored repeated warnings
  ignored several warnings
  falsified the records
  falsified documents
  forged documents
  shot dead
  stabbed to death
  beat to death
  ordered the killing
  ordered the murder
  ordered the killings
  stole money
  stole the money
  stole the savings
  stole the funds
  pocketed the money
  pocketed the insurance
  rigged the
  set fire to
  bombed the hospital
  bombed a hospital
  bombed the school
  bombed a school
  took money from
  stole funds
  stole public money
  covered up
  threatened to kill
  destroyed evidence
  hid evidence
  tampered with
  faked the
  evaded taxes
  dodged taxes
  spied on
  lied to
  cheated on
  sent killers
  hired killers
  hired a hitman
  stole millions
  stole thousands
  stole hundreds
  stole cash
  stole from
  siphoned off
  ran a cartel
  hunt down
  hunted down
  hunting down`);

/** Wrongs named by a noun, whoever the sentence puts them on: *was the subject of an assassination bid*. */
const NAMED = rowsOf(`
  assassination bid
  assassination attempt
  assassination plot
  murder plot
  hit squad
  war crimes
  ethnic cleansing
  money laundering
  death squads
  torture chambers
  sex ring
  human trafficking`);

/** What is said of somebody flatly: *is a murderer*. */
const CALLED =
  forms(`murderer killer rapist fraudster thief terrorist crook paedophile pedophile swindler
  trafficker blackmailer spy traitor`).flatMap((wrong) => [
    `is a ${wrong}`,
    `was a ${wrong}`,
    `a known ${wrong}`,
    `a notorious ${wrong}`,
  ]);

const HARMS = forms('killed beat shot drowned attacked hit');
/** Money, by what comes before it: *stole two million*, *stole $400*. A show or a base is stolen otherwise. */
const STOLEN = forms('two three four five six seven eight nine ten nearly about almost $ £ €').map(
  (amount) => `stole ${amount}`,
);
const NEAR_ONES =
  forms(`wife husband girlfriend boyfriend partner son daughter mother father child children neighbour neighbor brother
  sister baby colleague`);

/** Harm to somebody near: *killed his wife*. The verbs alone say too little: a storm kills, a team beats. */
const HARMED = HARMS.flatMap((harm) =>
  forms('his her their').flatMap((whose) => NEAR_ONES.map((whom) => `${harm} ${whose} ${whom}`)),
);

export const SUFFERED_WRONGS = phraseIndex([...SUFFERED, ...SUFFERED_PHRASES]);
export const DONE_WRONGS = phraseIndex([...DONE, ...DONE_PHRASES, ...STOLEN, ...HARMED]);
export const NAMED_WRONGS = phraseIndex([...NAMED, ...CALLED]);

/** Bodies whose acts are on the public record: *convicted by a federal jury* needs nobody else to say so. */
export const RECORD_KEEPERS = new Set(
  forms(`police court courts judge judges jury jurors prosecutor prosecutors tribunal magistrate magistrates sheriff
  deputies detectives investigators troopers fbi officer officers`),
);

/** Offices that one person or body holds at a time, so that the word with an article tells who is meant. */
export const OFFICES = new Set(
  forms(`mayor minister president governor senator chancellor premier treasurer chairman chairwoman chair director
  bishop archbishop commissioner councillor councilman councilwoman ambassador general admiral headteacher principal
  rector dean coach owner landlord banker company bank firm ministry party university diocese`),
);

/** Where what is told of somebody stands on the public record. */
export const COURTS = new Set(forms('court courts tribunal magistrates judge jury jurors'));

/** What only a court or a prosecutor does. */
export const COURT_ACTS = new Set(forms('convicted sentenced indicted charged jailed guilty'));
