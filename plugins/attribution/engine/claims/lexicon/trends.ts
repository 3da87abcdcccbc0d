import { anyOf, anyWord } from '../../text/any-of';

const COURSES = anyWord(
  'growing rising increasing dwindling shrinking mounting declining falling soaring surging',
);
const MEASURED = anyWord(
  'number numbers share tide body chorus ranks trend rate rates prices costs demand support popularity',
);
const MANY = anyWord('string wave spate flurry rash series slew torrent flood stream');
const NOT_COUNTED = anyWord(
  'pearls beads lights islands letters characters numbers digits words flowers tears',
);
const MOVED = anyWord(
  'soared plunged surged skyrocketed plummeted tumbled rocketed ballooned dwindled doubled tripled quadrupled halved exploded',
);
const KEEPS =
  '(?:is|are|was|were|been|keeps?|kept)(?: (?:now|still|also|fast|rapidly|steadily|quickly|sharply))?';
const MOVING = anyWord(
  'soaring surging skyrocketing ballooning mushrooming booming dwindling shrinking plunging plummeting tumbling collapsing spiralling spiraling',
);
const HOW = anyWord(
  'sharply steadily rapidly dramatically steeply fast quickly markedly significantly',
);
const MORE = anyWord('also since steadily sharply rapidly further only');
const TURNED = anyWord('intensified worsened accelerated deteriorated eroded escalated');
const GOING = anyWord(
  'falling rising growing shrinking declining increasing dwindling climbing dropping',
);
/** *the fiercest … in a generation*. */
const EXTREME = '(?:worst|best|[a-z]{3,10}est)';

/** *a growing number of*, *a string of*, *soared*: which way things go, which somebody has to have counted. */
export const TREND = new RegExp(
  String.raw`\b${anyOf(`
    (?:an? )?${COURSES} ${MEASURED}
    an? ${MANY} of(?! ${NOT_COUNTED}\\b)
    more and more
    fewer and fewer
    less and less
    on the (?:rise|increase|decline|wane)
    in (?:steady|sharp|steep|rapid) decline
    ${MOVED}
    ${KEEPS} ${MOVING}
    (?:has|have|had) (?:${MORE} )?${TURNED}(?: ${HOW})?
    (?:has|have|had) been (?:${HOW} )?${GOING}
    (?:is|are|was|were) (?:becoming|getting|growing) (?:ever |much |far )?(?:more|less|[a-z]{2,12}er)
    at an? [a-z\\d]{1,10}-year (?:high|low)
    an? (?:record|all-time) (?:high|low|number|level|profit|crowd|turnout)
    unprecedented
    ${EXTREME} (?:[a-zà-ɏ]{1,20} ){0,3}(?:ever\b|since|on record|in (?:history|decades|years|a (?:decade|generation|century)))
  `)}\b`,
  'gi',
);
