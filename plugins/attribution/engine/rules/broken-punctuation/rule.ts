import { insertAt, takeOut } from '../../findings/fix';
import { spansMatching } from '../../text/spans-matching';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** *Ukraine.The*: a stop without its space. Not *example.Org*, *No.Ten* or initials, which are short. */
const LOST_SPACE = /(?<!\p{L})\p{L}\p{Ll}{2,}[.!?][”"’']?(?=\p{Lu}\p{Ll})\p{Lu}\p{L}*/gu;

/** *“chef”. is*: a stop inside a sentence. */
const STRAY_STOP = /[”"’']\.(?= \p{Ll})/gu;

/** *word ,word*, *,,*: marks that stand wrongly. */
const STRAY_MARK = /(?<=\p{L}) ,(?=\p{L})|,{2,}|;,|,\.(?![.\d])/gu;

/** What stray marks stand for; commas in a row for one. */
const MENDED: Readonly<Record<string, string>> = { ' ,': ', ', ';,': ';', ',.': '.' };

/** Where punctuation is broken, nobody sees where a sentence ends, nor who said it. */
export const brokenPunctuation = defineRule({
  id: 'broken-punctuation',
  meta: {
    title: 'Punctuation broken',
    summary: 'A space is lost, or a mark stands inside a sentence.',
    problem: 'punctuation',
    severity: 'info',
    basis: 'text',
    linkable: false,
    messages: {
      'lost-space': 'A space is missing in “{words}”.',
      stray: 'The mark in “{words}” does not belong there.',
    },
    remedy: 'Put the space in, or take the mark out.',
    standards: [],
  },
  *check({ story }) {
    for (const { span: block } of story.blocks) {
      for (const span of spansMatching(story.text, block, LOST_SPACE)) {
        const words = textOf(story.text, span);
        const stop = span.start + words.search(/[.!?][”"’']?\p{Lu}/u);
        const at = stop + (/[”"’']/u.test(story.text.charAt(stop + 1)) ? 2 : 1);
        const fix = { label: 'Put the space in', edits: [insertAt(at, ' ')] };
        yield { messageId: 'lost-space', span, data: { words }, fixes: [fix] };
      }
      for (const span of spansMatching(story.text, block, STRAY_STOP)) {
        const stop = { start: span.end - 1, end: span.end };
        const fix = { label: 'Take out the stop', edits: [takeOut(stop)] };
        yield { messageId: 'stray', span, data: { words: textOf(story.text, span) }, fixes: [fix] };
      }
      for (const match of spansMatching(story.text, block, STRAY_MARK)) {
        const words = textOf(story.text, match);
        const mended = MENDED[words] ?? ',';
        const lead = words.length - words.trimStart().length;
        const span = { start: match.start + lead, end: match.end };
        const fix = {
          label: `Write “${mended.trim()}”`,
          edits: [{ span: match, text: mended }],
        };
        yield { messageId: 'stray', span, data: { words: words.trimStart() }, fixes: [fix] };
      }
    }
  },
});
