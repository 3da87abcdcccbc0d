import { spanOf, textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** *TK* and *TKTK*, in capitals, as words of their own; not the shop *TK Maxx*, nor *TK Warner*, a person. */
const TO_COME = /(?<![\p{L}\p{N}.])(?:TK)+(?![\p{L}\p{N}]|\.\p{Lu}| \p{Lu}\p{Ll})/gu;

/** *killed XX people*, *XX% of voters*: two, where a number should stand; not *XX chromosomes*, *Super Bowl XX*. */
const NUMBER_SLOT =
  /(?<=\p{Ll} |[$£€])XX(?=%|-\p{Ll}| (?:people|men|women|children|others|passengers|workers|residents|voters|houses|homes|jobs|years?|months?|weeks?|days?|hours?|minutes?|miles|metres|kilomet(?:re|er)s|percent|per cent|million|billion|thousand|pounds|dollars|euros|crowns|votes|times|of the)(?!\p{L}))/gu;

/** *, ??,*: question marks where a name or an age should stand. */
const QUESTION_SLOT = /(?<=[,(] ?)\?{2,}(?=[,)])/gu;

/** *(CHECK SPELLING)*, *[CONFIRM]*: an order to the desk, in capitals. */
const ORDER = /[[(](?:CHECK|CONFIRM|VERIFY|FIXME|TODO|INSERT|ADD)(?: \p{Lu}+){0,3}[\])]/gu;

/** *XXX* and longer; not *Super Bowl XXX*, *the XXX Olympiad*, *XXX-rated*. */
const CROSSED_OUT = /(?<![\p{L}\p{N}]|Bowl |WrestleMania )X{3,}(?![\p{L}\p{N}]| Olympiad|-rated)/gu;

/** *[source?]*, *[citation needed]*, *[name tk]*; not *[sic]*. */
const BRACKETED =
  /[[(]\s?(?:source|citation|cite|name|date|age|number|figure|quote|attribution|who|when|where|check)\s?(?:\?{1,3}|needed|tk|tbc)\s?[\])]/giu;

const MARKERS = [TO_COME, CROSSED_OUT, NUMBER_SLOT, QUESTION_SLOT, ORDER, BRACKETED];

/** A marker that the desk left to itself must never reach a reader. */
export const placeholderMarker = defineRule({
  id: 'placeholder-marker',
  meta: {
    title: 'Placeholder left in the copy',
    summary: 'A marker such as TK, XXX or [source?] says that something is still to come.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: { left: '“{marker}” marks something that is still to come.' },
    remedy: 'Put in what is missing, and take the marker out.',
    standards: ['newsroom habit'],
  },
  *check({ story }) {
    for (const marker of MARKERS) {
      for (const { 0: words, index } of story.text.matchAll(marker)) {
        const span = spanOf(index, index + words.length);
        yield {
          messageId: 'left',
          span,
          data: { marker: textOf(story.text, span) },
        };
      }
    }
  },
});
