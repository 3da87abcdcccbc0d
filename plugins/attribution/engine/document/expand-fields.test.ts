import { describe, expect, it } from 'vitest';
import { expandFields } from './expand-fields';
import { fieldName } from './field-name';
import { storyFromFields } from './from-fields';
import type { GovernedField } from './governed-field';

const body = (field: string): GovernedField => ({ field, format: 'plain', role: 'body' });

const FIELDS = [
  'title',
  'sections[newsroom.passage].text',
  'sections[newsroom.pull-quote].quote',
  'summary.text',
].map(body);

const FEATURE = {
  title: 'Salt',
  summary: { text: 'In short' },
  sections: [
    { __component: 'newsroom.passage', text: 'One' },
    { __component: 'newsroom.pull-quote', quote: 'Two', text: 'not governed' },
    { __component: 'newsroom.map', text: 'not governed' },
    { __component: 'newsroom.passage', text: 'Three' },
  ],
};

const namesOf = (fields: readonly GovernedField[], values: Readonly<Record<string, unknown>>) =>
  expandFields(fields, values).map(({ field }) => field);

describe('the fields of a story with components', () => {
  it('are those of its items, in the order in which they are read', () => {
    expect(namesOf(FIELDS, FEATURE)).toEqual([
      'title',
      'sections.0.text',
      'sections.1.quote',
      'sections.3.text',
      'summary.text',
    ]);
    expect(storyFromFields(FIELDS, FEATURE).text).toBe('Salt\n\nOne\n\nTwo\n\nThree\n\nIn short');
  });

  it('are those of every component that has them where none is named', () => {
    expect(namesOf([body('sections.text')], FEATURE)).toEqual([
      'sections.0.text',
      'sections.1.text',
      'sections.2.text',
      'sections.3.text',
    ]);
  });

  it('are found through components in components', () => {
    const values = {
      days: [{ items: [{ text: 'a' }, { text: 'b' }] }, { items: [{ text: 'c' }] }],
    };
    expect(namesOf([body('days.items.text')], values)).toEqual([
      'days.0.items.0.text',
      'days.0.items.1.text',
      'days.1.items.0.text',
    ]);
  });

  it('are left as they are where the values name them', () => {
    const values = { 'sections.1.quote': 'Two', 'sections.0.text': 'One' };
    const fields = ['sections.0.text', 'sections.1.quote'].map(body);
    expect(namesOf(fields, values)).toEqual(['sections.0.text', 'sections.1.quote']);
    expect(storyFromFields(fields, values).text).toBe('One\n\nTwo');
  });

  it('are none in an empty, absent or odd list', () => {
    for (const sections of [[], null, undefined, 'text', [null, 3, 'text']]) {
      expect(namesOf([body('sections.text')], { sections })).toEqual([]);
    }
  });

  it('have one name whatever item they stand in', () => {
    const names = ['sections.12.text', 'sections[newsroom.passage].text', 'sections.text'];
    expect(new Set(names.map(fieldName))).toEqual(new Set(['sections.text']));
    expect(fieldName('days.0.items.1.text')).toBe('days.items.text');
  });
});
