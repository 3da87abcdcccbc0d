import { anyOf } from '../../text/any-of';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** Whole lines that belong to a page and not to a story. */
const FURNITURE = new RegExp(
  String.raw`^${anyOf(`
    \\d+ comments?
    comments?
    (?:write|be) the first (?:comment|to comment).{0,30}
    what['’]s your reaction\\??
    read (?:all )?the latest .{1,40}
    read (?:more|also|next)\\b.{0,80}
    (?:share|tweet|print|email|save) (?:this|article|story)\\b.{0,30}
    (?:share|tweet|advertisement|advertising|sponsored|related(?: stories| articles)?:?|most (?:read|popular))
    (?:subscribe|sign up|log in|register) .{0,60}
    follow us on .{1,60}
    click here .{0,60}
    (?:got|have) (?:a|any) (?:story|news|tip|picture)s?\\b.{0,100}
    (?:email|e-mail|contact) (?:us|our) .{0,80}
    skip to (?:content|main content)
    loading\\W{0,5}
    (?:image|photo) (?:source|caption|credit):?
    enable javascript .{0,60}
    https?:\\/\\/\\S{1,300}
    www\\.\\S{1,300}
  `)}$`,
  'iu',
);

const normal = (line: string): string => line.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** Page furniture that came along with a paste. */
export const pastedFurniture = defineRule({
  id: 'pasted-furniture',
  meta: {
    title: 'Page furniture pasted in',
    summary: 'A button, a counter, a bare address or the headline once more stands in the copy.',
    problem: 'furniture',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: {
      furniture: '“{words}” belongs to a page, not to the story.',
      repeated: 'The headline stands here once more.',
    },
    remedy: 'Take the line out.',
    standards: [],
  },
  *check({ story }) {
    const headline = story.blocks.find(({ kind }) => kind === 'headline');
    const title = headline === undefined ? '' : normal(textOf(story.text, headline.span));
    for (const block of story.blocks) {
      const words = textOf(story.text, block.span).trim();
      if (block === headline || words === '') continue;
      const span = { start: block.span.start, end: block.span.start + words.length };
      if (normal(words) === title) yield { messageId: 'repeated', span };
      else if (FURNITURE.test(words)) yield { messageId: 'furniture', span, data: { words } };
    }
  },
});
