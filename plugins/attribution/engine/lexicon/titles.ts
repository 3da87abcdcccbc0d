import { wordSet } from './word-list';

/** Titles that stand before a man's name. */
const HIS = wordSet(
  'mr mr. sir lord king prince duke congressman father brother imam rabbi monsieur herr senor',
);
/** Titles that stand before a woman's name. */
const HER = wordSet(
  'mrs mrs. ms ms. miss madam lady dame queen princess duchess baroness congresswoman sister mme madame frau senora actress chairwoman spokeswoman',
);

/** Titles that stand before a person's name and say nothing of gender. */
const OTHERS =
  wordSet(`dr dr. prof prof. professor doctor president vice-president president-elect premier chancellor
  minister secretary senator sen sen. sens. representative rep rep. reps. governor gov gov. mayor judge justice chief
  general gen gen. colonel col col. lt-col lt.-col lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt.
  admiral adm adm. commander cmdr. officer detective inspector superintendent sheriff ambassador speaker pope
  archbishop bishop cardinal reverend rev rev. pastor attorney atty. chairman chairperson director
  commissioner coach councillor councilman councilwoman alderman deputy spokesman spokesperson leader
  candidate nominee analyst correspondent reporter editor ceo cfo coo cto cmo actor singer comedian author
  novelist historian economist activist lawyer billionaire entrepreneur icon legend superstar champion investor
  strategist consultant adviser advisor pollster chair vice-chair co-chair treasurer co-founder founder columnist
  journalist broadcaster presenter host anchor commentator provost chancellor constable pc dc ds
  paramedic engineer scientist researcher astronaut cllr cllr. mp mep msp ald. supt supt. insp insp. ambassador
  consul envoy premier taoiseach mullah sheikh emir ayatollah brigadier corporal private cpl cpl. pvt pvt. lcpl
  vicar canon dean rector principal headteacher manager owner`);

/** Titles, among them two-word ones by their last word: *Prime Minister*, *Vice President*. */
export const TITLES: ReadonlySet<string> = new Set([...HIS, ...HER, ...OTHERS]);

/** The gender that a title shows, if any. */
export const genderOfTitle = (title: string): 'he' | 'she' | null =>
  HIS.has(title) ? 'he' : HER.has(title) ? 'she' : null;
