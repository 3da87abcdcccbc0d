import { joinWhere } from './pass';

const alternatives = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Always followed by a name: *Lt. Gen. Ann Lee*. */
const TITLES = alternatives(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Cdr Brig Sen Sens Rep Reps Gov Govs Rev
  Hon Pres Supt Det Insp Amb Atty Msgr Fr Mme Mlle Cpt Comdr Ald Asst Sec Treas Supt Dep Lt-Col Maj-Gen
  Lt-Gen Brig-Gen Vice-Adm vs v cf ca viz approx
`);

/** Abbreviated when a number follows: *Jan. 5*, *No. 7*. */
const BEFORE_NUMBERS = alternatives(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos p pp Vol Vols Ch Art Sec Fig Figs para
`);

/** May end a sentence or stand inside one: what follows decides. */
const EITHER = alternatives(`
  Inc Corp Co Cos Ltd Bros LLC plc Jr Sr Esq PhD Ph\\.D etc al est dept Dept Univ Assn Ave Blvd Rd St Ste Mt Ft
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo Sun Mon Tue Tues Wed Thu Thur Thurs Fri Sat
`);

/** Words that begin sentences and are no names. */
const STARTERS = alternatives(`
  A An The This That These Those There Here He She It We You They His Her Its Our Your Their My I
  And But Or Nor So Yet For If When While Where As At By In On Of To From With Without Within Under Over Between
  Among Against Despite During Before After Since Until Although Though Because However Moreover Meanwhile Still
  Then Thus Also Now Once Only Even Both Each Every Some Many Most Several Few Other Others Another All Any No Not
  What Who Why How Which Whether Yes Instead Later Earlier Last Next Today Yesterday Officials Police Experts Critics
`);

const ENDS_WITH_TITLE = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${TITLES})\.\s+$`, 'u');
const ENDS_BEFORE_NUMBER = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:${BEFORE_NUMBERS})\.\s+$`,
  'u',
);
/** *Inc.*, *U.S.*, *a.m.*, the *J.* in *J. Lee*. */
const ENDS_WITH_ABBREVIATION = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(?:(?:${EITHER})|(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})*)\.\s+$`,
  'u',
);
const STARTS_WITH_NUMBER = /^[#$£€]?\p{Nd}/u;
const STARTS_LIKE_SENTENCE = new RegExp(
  String.raw`^(?:[“‘"'«„([]+\p{Lu}|\p{Nd}|(?:${STARTERS})(?![\p{L}\p{N}]))`,
  'u',
);

/** An abbreviation's stop ends a sentence only where what follows begins like one. */
export const joinAfterAbbreviations = joinWhere((before, after) => {
  if (ENDS_WITH_TITLE.test(before)) return true;
  if (ENDS_BEFORE_NUMBER.test(before) && STARTS_WITH_NUMBER.test(after)) return true;
  return ENDS_WITH_ABBREVIATION.test(before) && !STARTS_LIKE_SENTENCE.test(after);
});
