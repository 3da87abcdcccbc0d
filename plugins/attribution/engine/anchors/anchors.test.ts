import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../../tests/support/make';
import { fromPlain } from '../document/from-plain';
import { joinTexts } from '../document/offset-map';
import type { StoryText } from '../document/story-text';
import { textOf } from '../text/span';
import { describeSpan } from './describe';
import type { AnchoredLink, Link } from './link';
import { anchorLinks } from './resolve';

const storyOf = (body: string): StoryText =>
  joinTexts([fromPlain('title', 'Harbour closed', 'headline'), fromPlain('body', body, 'body')]);

const linkTo = (story: StoryText, words: string, from = 0): Link => {
  const start = story.text.indexOf(words, from);
  expect(start).not.toBe(-1);
  return {
    documentId: 'link',
    selector: describeSpan(story, { start, end: start + words.length }),
    source: makeSource(),
    role: 'supports',
  };
};

const anchorOf = (link: Link, body: string): AnchoredLink => {
  const [anchored] = anchorLinks(storyOf(body), [link]);
  if (anchored === undefined) throw new Error('No anchored link');
  return anchored;
};

/** The words before and behind the link's, or why it is lost. */
const placeOf = (words: string, before: string, after: string): string => {
  const anchored = anchorOf(linkTo(storyOf(before), words), after);
  if (anchored.state === 'lost') return anchored.reason;
  const { text } = storyOf(after);
  const { start, end } = anchored.span;
  return `${text.slice(Math.max(0, start - 4), start)}[${textOf(text, anchored.span)}]${text.slice(end, end + 4)}`;
};

describe('describeSpan', () => {
  it('speaks of the field’s own text', () => {
    const story = storyOf('The quay burned on Monday. Five people died, the port said.');
    expect(linkTo(story, 'Five people died').selector).toEqual({
      field: 'body',
      quote: {
        exact: 'Five people died',
        prefix: 'The quay burned on Monday. ',
        suffix: ', the port said.',
      },
      position: { start: 27, end: 43 },
    });
  });

  it('splits no surrogate pair', () => {
    const story = storyOf(`😀${'a'.repeat(31)}word${'b'.repeat(31)}😀`);
    const { prefix, suffix } = linkTo(story, 'word').selector.quote;
    expect([prefix, suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)]);
  });
});

describe('anchorLinks', () => {
  const body =
    'The quay burned on Monday. Five people died. The port is shut until further notice.';

  it.each([
    ['unchanged', body, 'ay. [Five people died.] The'],
    ['moved by a paragraph above', `A new lead.\n${body}`, 'ay. [Five people died.] The'],
    [
      'with a new sentence before it',
      body.replace('Five', 'It was dark. Five'),
      'rk. [Five people died.] The',
    ],
    [
      'with a new sentence behind it',
      body.replace('died.', 'died. It was dark.'),
      'ay. [Five people died.] It ',
    ],
    [
      'with other glyphs',
      body.replace('Five people', 'Five\u00A0people'),
      'ay. [Five\u00A0people died.] The',
    ],
  ])('keeps a link on its words: %s', (_case, after, place) => {
    expect(placeOf('Five people died.', body, after)).toBe(place);
  });

  it.each([
    ['another number', body.replace('Five', 'Six'), 'absent'],
    ['a negation', body.replace('people died', 'people nearly died'), 'absent'],
    [
      'another sentence of the same words',
      `No one died. ${'It rained. '.repeat(9)}Five people died.`,
      'absent',
    ],
    ['the sentence twice', body.replace('died.', 'died. Five people died.'), 'ambiguous'],
  ])('loses a link rather than guess: %s', (_case, after, reason) => {
    expect(placeOf('Five people died.', body, after)).toBe(reason);
  });

  it.each([
    ['five died', 'Police said five died in Orr.', 'Police said twenty-five died in Orr.'],
    ['arrested', 'He was arrested in Orr.', 'He was not arrested in Orr.'],
    ['It cost $5', 'It cost $5.', 'It cost $5.3.'],
    ['It cost $5', 'It cost $5.', 'It cost $5 million.'],
    ['5 boats', 'They saw 5 boats.', 'They saw 1.5 boats.'],
  ])('takes no look-alike for “%s”', (words, before, after) => {
    expect(placeOf(words, before, after)).toBe('absent');
  });

  it('does not move to the same words said of somebody else', () => {
    const before =
      'The mayor quit. He declined to comment. Rain fell. The pilot left. He declined to comment. The boat sank.';
    const after =
      'The mayor quit. Rain fell all day long. The pilot left. He declined to comment. The boat sank.';
    expect(placeOf('He declined to comment.', before, after)).toBe('absent');
  });

  describe('in a block that is moved away from all around it', () => {
    const long = 'Hundreds of boats were scrapped along the coast in 2019.';

    it.each([
      ['all of the block', long, `s.\n\n[${long}]`],
      ['a part of it', `It was late. ${long}`, `te. [${long}]`],
    ])('keeps a link on its words: %s', (_case, block, place) => {
      const others = 'Where do they go?\nNobody says.';
      expect(placeOf(long, `${block}\n${others}`, `${others}\n${block}`)).toBe(place);
    });

    it.each([
      ['few words', 'He declined to comment.', 'He declined to comment.'],
      ['words in another block', long, `It was late. ${long}`],
    ])('loses it rather than guess: %s', (_case, words, block) => {
      const before = `${words}\nWhere do they go?\nNobody says.`;
      expect(placeOf(words, before, `Where do they go?\nNobody says.\n${block}`)).toBe('absent');
    });
  });

  it('stays in place among duplicates while its context holds', () => {
    const twice = `${body}\nFive people died.`;
    expect(placeOf('Five people died.', twice, twice)).toBe('ay. [Five people died.] The');
    expect(placeOf('Five people died.', body, `${body}\nFive people died.`)).toContain(
      'Monday'.slice(-2),
    );
  });

  it('is lost with its field', () => {
    const story = fromPlain('dek', 'Five people died.', 'dek');
    expect(anchorOf(linkTo(story, 'Five people died.'), body)).toMatchObject({
      state: 'lost',
      reason: 'absent',
    });
  });

  const sentence = fc
    .array(
      fc.constantFrom('quay', 'mayor', 'five', 'burned', 'not', 'harbour', 'said', 'Orr', '12'),
      {
        minLength: 4,
        maxLength: 9,
      },
    )
    .map((words) => `${words.join(' ')}.`);
  const sentences = fc.uniqueArray(sentence, { minLength: 3, maxLength: 8 });

  it('keeps its words through an edit elsewhere', () => {
    fc.assert(
      fc.property(sentences, sentence, fc.nat(), fc.nat(), (all, added, pick, place) => {
        fc.pre(!all.includes(added));
        const linked = all[pick % all.length] ?? '';
        const before = storyOf(all.join('\n'));
        const at = place % (all.length + 1);
        const after = [...all.slice(0, at), added, ...all.slice(at)].join('\n');
        const { text } = storyOf(after);
        const anchored = anchorOf(linkTo(before, linked), after);
        const words = anchored.state === 'ok' ? textOf(text, anchored.span) : anchored.reason;
        const isTwice = [...all, added].filter((other) => other.includes(linked)).length > 1;
        expect(isTwice ? [linked, 'ambiguous'] : [linked]).toContain(words);
      }),
    );
  });

  it('loses its words when any of them changes', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (all, pick, place) => {
        const index = pick % all.length;
        const linked = all[index] ?? '';
        fc.pre(all.filter((other) => other.includes(linked)).length === 1);
        const words = linked.split(' ');
        const at = place % words.length;
        const changed = words
          .map((word, position) => (position === at ? `un${word}` : word))
          .join(' ');
        const after = all
          .map((other, position) => (position === index ? changed : other))
          .join('\n');
        expect(anchorOf(linkTo(storyOf(all.join('\n')), linked), after).state).toBe('lost');
      }),
    );
  });
});
