import { wordSet } from '../../lexicon/word-list';

/** What people and bodies are stated to have done, or to be doing, behind doors that a reader cannot look through. */
export const ACTIONS =
  wordSet(`fled helped handed passed leaked smuggled paid received gave provided supplied funded
  financed recruited hired fired dismissed suspended replaced promised threatened pressured forced ordered blocked
  refused rejected ignored failed delayed cancelled canceled withdrew hid concealed destroyed deleted shredded altered
  inflated signed struck agreed negotiated met discussed planned prepared approved authorised authorized sent
  transferred moved diverted bought sold acquired owns owned controls controlled runs ran oversaw oversees took takes
  taken brought brings obtained stole seized lost spent earned made cost cut raised doubled tripled fell rose dropped
  collapsed worsened improved suffered died contracted infected injured escaped defected crossed entered deployed
  fought attacked bombed shelled seized captured released freed granted denied banned knew knows warned protected
  handed given sent paid`);

/** Matters on which a newsroom is asked how it knows. */
export const SENSITIVE_NOUNS =
  wordSet(`information intelligence agency agencies secret secrets documents document files spy spies
  police military army troops mercenary mercenaries commander soldiers officers protection asylum investigation
  inquiry corruption bribes bribe fraud money payments payment contract contracts deal donations donor donors lobbyist
  weapons missiles drones attack attacks killing killings death deaths victims abuse prisoners detainees prison
  evidence safety toxic pollution leak failure failures faults inspectors inspection regulators debt losses bankruptcy
  layoffs jobs surveillance hackers emails passwords sanctions embassy ministry minister`);

/** Words of judgement, supposition and wish: the statement is not one of fact. */
export const OPINION_WORDS =
  wordSet(`would could might may should must shall can will perhaps maybe probably likely
  if seems seem seemed appears appear appeared arguably clearly surely obviously unfortunately frankly hopefully you
  your yours`);
