import { wordSet } from '../../lexicon/word-list';
import { overlapping } from '../../text/overlapping';
import type { Fix } from '../../findings/fix';
import { textOf, type Span } from '../../text/span';
import { defineRule, type Hit } from '../define-rule';

const PRONOUNS = wordSet('he she they');

/** Not *a clerk*, which names nobody. */
const NAME = /^\p{Lu}/u;

const fixWith = (pronoun: Span, name: string): Fix => ({
  label: `Write “${name}”`,
  edits: [{ span: pronoun, text: name }],
});

/** *He added*: a reader who skips a paragraph no longer knows who. */
export const pronounSpeaker = defineRule({
  id: 'pronoun-speaker',
  meta: {
    title: 'Speaker is a pronoun',
    summary: 'A paragraph begins with “he said”, or more than one person may be meant.',
    problem: 'wording',
    severity: 'info',
    basis: 'text',
    linkable: false,
    messages: {
      pronoun: '“{source}” speaks at the start of a paragraph: name the speaker again.',
      several: '“{source}” may be {names}.',
    },
    remedy: 'Use the name.',
    standards: ['TNM'],
  },
  *check({ story, attributions }): Generator<Hit<'pronoun' | 'several'>> {
    for (const { source, cue, resolved } of attributions) {
      if (source === null || cue === null) continue;
      const words = textOf(story.text, source);
      if (!PRONOUNS.has(words.toLowerCase())) continue;
      if (resolved.outcome === 'unresolved' && resolved.reason === 'several') {
        const names = resolved.candidates.slice(0, 3).join(' or ');
        yield {
          messageId: 'several',
          span: source,
          data: { source: words, names },
          severity: 'warning',
          fixes: resolved.candidates.slice(0, 3).map((name) => fixWith(source, name)),
        };
        continue;
      }
      const { first } = overlapping(story.sentences, source);
      const [own, before] = [story.sentences[first], story.sentences[first - 1]];
      if (own === undefined || (before !== undefined && before.block === own.block)) continue;
      const name = resolved.outcome === 'resolved' ? resolved.name : '';
      const fixes = NAME.test(name) ? [fixWith(source, name)] : [];
      yield { messageId: 'pronoun', span: source, data: { source: words }, fixes };
    }
  },
});
