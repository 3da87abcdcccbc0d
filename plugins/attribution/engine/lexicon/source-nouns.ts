import { wordSet } from './word-list';

/** Head nouns of things that are written or published and can state something. */
export const DOCUMENT_NOUNS =
  wordSet(`report reports study studies survey surveys poll polls analysis paper papers
  document documents filing filings complaint complaints lawsuit indictment affidavit memo memos email emails letter
  letters statement statements record records transcript transcripts data dataset figures statistics polling census audit
  review dossier file files article articles book books release notice bulletin bill law ruling verdict judgment order
  website site page post posts tweet tweets message messages research findings results evidence investigation
  investigations inquiry inquest test tests footage video videos ad ads headline editorial column story stories chart
  graph map index exam estimates numbers tally count papers diary diaries communique contract will`);

/** Head nouns of collective bodies that speak with one voice. */
export const ORGANISATION_NOUNS =
  wordSet(`ministry government administration agency department office committee
  commission council court police company firm bank university college hospital church party campaign union group
  organisation organization association federation society foundation institute centre center charity club team
  board panel parliament senate congress house kremlin army navy force forces military embassy consulate authority
  bureau service network coalition alliance corporation regulator watchdog prosecution defence defense cabinet
  secretariat league school museum airline manufacturer operator developer publisher nato un eu fbi cia`);

/** Head nouns of outlets that stand without a name: *the newspaper reported*. */
export const OUTLET_NOUNS =
  wordSet(`newspaper newspapers paper magazine broadcaster channel station outlet outlets
  agency tabloid daily weekly website media press network networks`);

/** Heads that say only that somebody spoke; with a modifier they are placed, bare they are nobody. */
export const ANONYMOUS_NOUNS =
  wordSet(`source sources insider insiders official officials aide aides adviser advisers
  advisor advisors diplomat diplomats officer officers agent agents person people witness witnesses spokesperson
  resident residents neighbour neighbours neighbor neighbors worker workers soldier soldiers operative operatives
  strategist strategists lawmaker lawmakers staffer staffers employee employees man woman men women student students
  executive executives lawyer lawyers prosecutor prosecutors investigator investigators detective detectives
  commander commanders politician politicians colleague colleagues friend friends relative relatives member members
  activist activists fighter fighters defector defectors teacher teachers doctor doctors nurse nurses survivor
  survivors voter voters supporter supporters leader leaders figure figures associate associates confidant confidante
  businessman businesswoman driver drivers protester protesters organiser organisers organizer organizers passer-by
  customer customers parent parents mother father passenger passengers villager villagers shopkeeper guard guards
  whistleblower whistleblowers analyst scientist researcher engineer economist professor journalist reporter`);

/** Bare collectives that nobody can check: *critics say*, *experts believe*. */
export const COLLECTIVE_NOUNS =
  wordSet(`critics experts analysts observers scientists economists researchers
  historians scholars commentators pundits many some others opponents supporters doctors sceptics skeptics
  campaigners insiders authorities everyone people most several few those both fans reporters journalists rivals
  detractors allies republicans democrats conservatives liberals officials sources westerners locals residents`);

/** Nouns for somebody who speaks for another. */
export const SPOKESPERSON_NOUNS = wordSet(
  'spokesman spokeswoman spokesperson representative spokespeople',
);
