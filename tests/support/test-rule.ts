import { describe, expect, it } from 'vitest';
import {
  defaultPolicy,
  PATTERNS,
  storyFromFields,
  withFix,
  type Extraction,
} from '../../plugins/attribution/engine';
import { readStory } from '../../plugins/attribution/engine/analyse';
import { offsetAt } from '../../plugins/attribution/engine/document/offset-map';
import type { StoryText } from '../../plugins/attribution/engine/document/story-text';
import { fillMessage } from '../../plugins/attribution/engine/findings/fill-message';
import type { Hit, Rule } from '../../plugins/attribution/engine/rules/define-rule';
import type { Example, RuleExamples } from '../../plugins/attribution/engine/rules/examples';
import {
  contains,
  spanOf,
  textOf,
  trim,
  type Span,
} from '../../plugins/attribution/engine/text/span';
import { makeInput, makeLink, makeSource } from './make';
import { markedText } from './marked-text';
import { trainedModels } from './models';

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/u;

const HEADLINE_AND_BODY = [
  { field: 'title', format: 'plain', role: 'headline' },
  { field: 'body', format: 'plain', role: 'body' },
] as const;

const contextOf = (
  source: string,
  { links = [], headline, terms }: Example,
  extraction: Extraction,
) => {
  const plain = makeInput(source, {
    policy: { ...defaultPolicy, ...(terms === undefined ? {} : { terms }) },
  });
  const story =
    headline === undefined
      ? plain.story
      : storyFromFields(HEADLINE_AND_BODY, { title: headline, body: source });
  const input = { ...plain, story };
  const makeLinks = links.map(({ words, role = 'supports', lost, ...record }, index) => {
    expect(input.story.text.includes(words)).toBe(lost !== true);
    return makeLink(input.story.text, words, {
      documentId: `link-${index}`,
      role,
      source: makeSource({ documentId: `source-${index}`, ...record }),
    });
  });
  return readStory({ ...input, links: makeLinks }, extraction);
};

const expectSound = (
  rule: Rule,
  text: string,
  { span, claim = span, messageId, data }: Hit<string>,
) => {
  for (const words of [span, claim]) {
    expect(contains(spanOf(0, text.length), words)).toBe(true);
    expect(words.start).toBeLessThan(words.end);
    expect(trim(text, words)).toEqual(words);
    expect(text.slice(words.start)).not.toMatch(LOW_SURROGATE);
    expect(text.slice(words.end)).not.toMatch(LOW_SURROGATE);
  }
  const message = fillMessage(rule.meta.messages[messageId] ?? '{unknown message}', data);
  expect(message).not.toMatch(/[{}]/u);
};

const checked = (rule: Rule, source: string, example: Example, extraction: Extraction) => {
  const context = contextOf(source, example, extraction);
  const { text } = context.story;
  const hits = [...rule.check(context)].toSorted((a, b) => a.span.start - b.span.start);
  expect([...rule.check(context)]).toHaveLength(hits.length);
  for (const hit of hits) expectSound(rule, text, hit);
  return { context, hits, quotes: hits.map(({ span }) => textOf(text, span)) };
};

/** Drawn spans of a field as spans of the story that was read from it. */
const inStory = (story: StoryText, field: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) =>
    [start, end].map((offset) => offsetAt(story, { field, path: [], offset })),
  );

/** Whoever finds the attributions: the models, and the patterns that take their place. */
const READERS: readonly (readonly [string, () => Extraction])[] = [
  ['models', trainedModels],
  ['patterns', () => PATTERNS],
];

/** Holds a rule to its examples, read by models and by patterns: it flags the drawn words of the flagged, and no others. */
export const testRule = (rule: Rule, { flagged, accepted }: RuleExamples): void => {
  describe.each(READERS)(`rule ${rule.id} with %s`, (_name, extractionOf) => {
    it.each(flagged)('flags: $text', ({ messageId, ...example }) => {
      const title = markedText(example.headline ?? '');
      const body = markedText(example.text);
      const headline = example.headline === undefined ? {} : { headline: title.text };
      const unmarked = { ...example, ...headline };
      const { context, hits, quotes } = checked(rule, body.text, unmarked, extractionOf());
      expect(quotes).toEqual(
        [title, body].flatMap(({ text, spans }) => spans.map((span) => textOf(text, span))),
      );
      expect(hits.map(({ span }) => [span.start, span.end])).toEqual([
        ...inStory(context.story, 'title', title.spans),
        ...inStory(context.story, 'body', body.spans),
      ]);
      expect(new Set(hits.map((hit) => hit.messageId))).toEqual(new Set([messageId]));
    });
    it.each(flagged.filter(({ fixed }) => fixed !== undefined))(
      'fixes: $text',
      ({ fixed, ...example }) => {
        const { text } = markedText(example.text);
        const { context, hits } = checked(rule, text, example, extractionOf());
        const [fix] = hits[0]?.fixes ?? [];
        expect(fix && withFix(context.story.text, fix)).toBe(fixed);
      },
    );
    it.each(accepted)('accepts: $text', (example) => {
      expect(checked(rule, example.text, example, extractionOf()).quotes).toEqual([]);
    });
  });
};
