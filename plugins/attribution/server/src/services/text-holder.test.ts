import { describe, expect, it } from 'vitest';
import { mergedOver, type TextHolder } from './text-holder';

const component = (uid: string, defaults = {}): TextHolder => ({
  uid,
  texts: ['text'],
  defaults,
  parts: {},
});

const FEATURE: TextHolder = {
  uid: 'api::feature.feature',
  texts: ['title'],
  defaults: { title: 'Untitled' },
  parts: {
    summary: { kind: 'one', holders: [component('desk.summary')] },
    sections: {
      kind: 'zone',
      holders: [component('desk.passage', { text: 'To come' }), component('desk.box')],
    },
  },
};

const passage = (id: number, text: string) => ({ __component: 'desk.passage', id, text });

const STORED = {
  title: 'Salt',
  summary: { id: 1, text: 'In short' },
  sections: [passage(1, 'One'), passage(2, 'Two'), { __component: 'desk.box', id: 1, text: 'Box' }],
};

describe('what a write makes of a story', () => {
  const sectionsAfter = (sections: readonly object[]) =>
    mergedOver(FEATURE, STORED, { sections }).sections;

  it('keeps what it does not name', () => {
    expect(mergedOver(FEATURE, STORED, { title: undefined })).toEqual(STORED);
    expect(mergedOver(FEATURE, null, {})).toEqual({ title: 'Untitled' });
  });

  it('changes an item of the same id in part, in its new place, and drops those not named', () => {
    const sections = [
      { __component: 'desk.box', id: '1' },
      { __component: 'desk.passage', id: 1, text: 'Changed' },
    ];
    expect(sectionsAfter(sections)).toMatchObject([{ text: 'Box' }, { text: 'Changed' }]);
  });

  it('fills up a new item with what Strapi fills in', () => {
    expect(sectionsAfter([{ __component: 'desk.passage' }])).toMatchObject([{ text: 'To come' }]);
  });

  it('changes or empties a single component', () => {
    expect(mergedOver(FEATURE, STORED, { summary: { id: 1 } }).summary).toEqual(STORED.summary);
    expect(mergedOver(FEATURE, STORED, { summary: { text: 'New' } }).summary).toEqual({
      text: 'New',
    });
    expect(mergedOver(FEATURE, STORED, { summary: null }).summary).toBeNull();
  });
});
