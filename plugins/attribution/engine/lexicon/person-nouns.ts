import { wordSet } from './word-list';

/** Nouns for a man. */
const HIS =
  wordSet(`man boy father husband son brother uncle nephew grandfather widower gentleman businessman
  congressman spokesman chairman policeman salesman fireman fisherman councilman king prince monk priest actor
  stepfather boyfriend grandson`);
/** Nouns for a woman. */
const HER =
  wordSet(`woman girl mother wife daughter sister aunt niece grandmother widow lady businesswoman
  congresswoman spokeswoman chairwoman policewoman councilwoman queen princess nun actress stepmother girlfriend
  granddaughter heroine`);

/** Offices that one person holds at a time: *the mayor* is somebody in particular. */
export const OFFICE_NOUNS =
  wordSet(`president premier chancellor minister mayor governor pope king queen prince
  princess secretary chairman chairwoman chairperson chair chief director head ceo judge justice sheriff bishop
  archbishop cardinal ambassador speaker general captain coroner auditor dean principal treasurer founder
  co-founder owner editor author manager coach candidate nominee senator congressman congresswoman representative
  attorney-general commissioner superintendent registrar ombudsman clerk harbourmaster inspector-general publisher
  vicar treasurer deputy vice-president president-elect democrat republican prime`);

/** Kin: *his wife*, *the driver’s sister*. */
export const KIN_NOUNS =
  wordSet(`wife husband son daughter brother sister mother father uncle aunt nephew niece
  cousin widow widower grandmother grandfather partner girlfriend boyfriend parents children family`);

/** Nouns for people whose ending does not show it. */
export const PERSON_NOUNS =
  wordSet(`dissident refugee migrant exile veteran expert critic tenant patient victim suspect accused defendant plaintiff
  complainant accountant consultant assistant lieutenant servant inhabitant applicant participant contestant pilot
  chef cook nurse vet medic paramedic judge athlete champion guest host hero nun heir orphan child kid teen youth
  adult pensioner peer boss president delegate incumbent envoy attache spy cop constable guard inmate detainee
  hostage thief crook terrorist militant insurgent rebel mercenary recruit conscript cadet trainee intern
  apprentice graduate pupil academic scholar fellow poet celebrity comic model architect mechanic shepherd guide
  warden geologist merchant tycoon magnate oligarch billionaire millionaire entrepreneur bride groom spouse twin
  sibling fan client pedestrian motorist jockey crewman attendant mate colleague aide diplomat spokesperson
  resident neighbour neighbor citizen immigrant evacuee retiree employee trustee referee nominee devotee absentee
  escapee widow survivor witness loyalist candidate figurehead go-between whistle-blower bystander passer-by
  breadwinner loved-one companion acquaintance landlady landlord postman fisherfolk townspeople islander villager
  parishioner clergyman layman student somebody someone person surgeon sergeant admiral captain friend chief head
  lawmaker backbencher statesman`);

const AGENT_END = /(?:[^aeiou]er|or|ist|man|woman|ian|eer|crat|ivist)s?$/u; // gardener, sculptor, florist
const NO_AGENT =
  wordSet(`number order matter paper letter river winter summer water weather power tower
  computer member newsletter chapter register error factor sector floor door mirror color colour behavior flavor
  terror horror favor labor monitor poster center border shoulder quarter december september october november
  disaster corner counter chamber list twist minor major interior exterior offer server cover chair human sister german
  harbor harbour sensor tractor trailer disorder cluster filter folder meter minister transfer encounter`);

/** Whether a noun, in the singular or the plural, looks like one for people by its ending. */
export const looksAgentive = (lower: string): boolean =>
  AGENT_END.test(lower) && !NO_AGENT.has(lower) && !NO_AGENT.has(lower.replace(/s$/u, ''));

/** The gender that a noun shows, if any. */
export const genderOfNoun = (noun: string): 'he' | 'she' | null =>
  HIS.has(noun) || /[a-z]{3}sman$/u.test(noun)
    ? 'he'
    : HER.has(noun) || /[a-z]{2}woman$/u.test(noun)
      ? 'she'
      : null;
