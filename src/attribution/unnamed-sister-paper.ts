import { defineRule, spansMatching, textOf } from 'strapi-plugin-attribution/engine';

const SISTER =
  /\b(?:our|a|its|this newspaper’s|this newspaper's) sister (?:paper|title|publication|site)\b/giu;

/** A rule of this newsroom's own: readers do not know who belongs to the same house. */
export const unnamedSisterPaper = defineRule({
  id: 'unnamed-sister-paper',
  meta: {
    title: 'Sister paper without its name',
    summary: 'A title of the same house is cited without its name.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { unnamed: '“{words}” does not tell readers which title it was.' },
    remedy: 'Name the title, and link its report.',
    standards: ['House style'],
  },
  *check({ story }) {
    for (const { span: block } of story.blocks) {
      for (const span of spansMatching(story.text, block, SISTER)) {
        yield { messageId: 'unnamed', span, data: { words: textOf(story.text, span) } };
      }
    }
  },
});
