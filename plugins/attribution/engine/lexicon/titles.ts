import { wordSet } from './word-list';

/** Titles that stand before a man's name. */
const HIS = wordSet(
  'mr mr. sir lord king prince duke congressman father brother imam rabbi monsieur herr senor',
);
/** Titles that stand before a woman's name. */
const HER = wordSet(
  'mrs mrs. ms ms. miss madam lady dame queen princess duchess baroness congresswoman sister mme madame frau senora',
);

/** Titles that stand before a person's name and say nothing of gender. */
const OTHERS =
  wordSet(`dr dr. prof prof. professor doctor president vice-president president-elect premier chancellor
  minister secretary senator sen sen. sens. representative rep rep. reps. governor gov gov. mayor judge justice chief
  general gen gen. colonel col col. lt-col lt.-col lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt.
  admiral adm adm. commander cmdr. officer detective inspector superintendent sheriff ambassador speaker pope
  archbishop bishop cardinal reverend rev rev. pastor attorney atty. chairman chairwoman chairperson director
  commissioner coach councillor councilman councilwoman alderman deputy spokesman spokeswoman spokesperson leader
  candidate nominee analyst correspondent reporter editor`);

/** Titles, among them two-word ones by their last word: *Prime Minister*, *Vice President*. */
export const TITLES: ReadonlySet<string> = new Set([...HIS, ...HER, ...OTHERS]);

/** The gender that a title shows, if any. */
export const genderOfTitle = (title: string): 'he' | 'she' | null =>
  HIS.has(title) ? 'he' : HER.has(title) ? 'she' : null;
