import { describe, expect, it } from 'vitest';
import { governedService } from './governed';
import { populateOf } from './text-holder';

const localised = { i18n: { localized: true } };

const STORY = {
  options: { draftAndPublish: true },
  pluginOptions: localised,
  attributes: {
    title: { type: 'string', pluginOptions: localised },
    kicker: { type: 'string', default: 'News' },
    body: { type: 'blocks', pluginOptions: localised },
    notes: { type: 'richtext', pluginOptions: localised },
    section: { type: 'relation' },
    summary: { type: 'component', component: 'desk.summary', pluginOptions: localised },
    days: { type: 'component', component: 'desk.day', repeatable: true },
    sections: {
      type: 'dynamiczone',
      components: ['desk.passage', 'desk.box', 'desk.map'],
      pluginOptions: localised,
    },
  },
};

const COMPONENTS: Readonly<Record<string, object>> = {
  'desk.summary': { attributes: { text: { type: 'text', default: 'In short' } } },
  'desk.day': {
    attributes: { items: { type: 'component', component: 'desk.summary', repeatable: true } },
  },
  'desk.passage': { attributes: { text: { type: 'blocks' } } },
  'desk.box': { attributes: { text: { type: 'richtext' }, heading: { type: 'string' } } },
  'desk.map': { attributes: { place: { type: 'string' }, file: { type: 'media' } } },
};

type Fields = { field: string; role: 'headline' | 'dek' | 'body'; format?: 'html' | 'blocks' }[];

const typeWith = (fields: Fields, title = 'title') =>
  governedService({
    config: { 'api::story.story': { title, fields } },
    contentTypeOf: (uid) => (uid === 'api::story.story' ? STORY : undefined),
    componentOf: (uid) => COMPONENTS[uid],
  }).typeOf('api::story.story');

describe('a governed type', () => {
  it('reads each field as its attribute is written, unless told otherwise', () => {
    const type = typeWith([
      { field: 'title', role: 'headline' },
      { field: 'body', role: 'body' },
      { field: 'notes', role: 'body', format: 'html' },
    ]);
    expect(type?.fields.map(({ format }) => format)).toEqual(['plain', 'blocks', 'html']);
    expect(type).toMatchObject({ localised: true, hasDrafts: true, sharedFields: [] });
  });

  it('knows which of its fields all locales share, and what Strapi fills in', () => {
    expect(typeWith([{ field: 'kicker', role: 'headline' }])).toMatchObject({
      sharedFields: ['kicker'],
      holder: { defaults: { kicker: 'News' } },
    });
  });

  it('reads text in components, each as the component has it', () => {
    const type = typeWith([
      { field: 'title', role: 'headline' },
      { field: 'summary.text', role: 'dek' },
      { field: 'sections.text', role: 'body' },
      { field: 'sections[desk.map].place', role: 'body' },
      { field: 'days.items.text', role: 'body' },
    ]);
    expect(type?.fields.map(({ field, format }) => `${field} ${format}`)).toEqual([
      'title plain',
      'summary.text plain',
      'sections[desk.passage].text blocks',
      'sections[desk.box].text markdown',
      'sections[desk.map].place plain',
      'days.items.text plain',
    ]);
    expect(type).toMatchObject({
      attributes: ['title', 'summary', 'sections', 'days'],
      sharedFields: ['days'],
    });
  });

  it('knows what has to be loaded, and loads a zone whole', () => {
    const type = typeWith([
      { field: 'sections[desk.box].text', role: 'body' },
      { field: 'days.items.text', role: 'body' },
    ]);
    const nothing = { populate: {} };
    expect(type && populateOf(type.holder)).toEqual({
      sections: { on: { 'desk.passage': nothing, 'desk.box': nothing, 'desk.map': nothing } },
      days: { populate: { items: nothing } },
    });
  });

  it.each<[string, Fields, string]>([
    ['no field "nothing"', [{ field: 'nothing', role: 'body' }], 'title'],
    ['holds no prose', [{ field: 'section', role: 'body' }], 'title'],
    ['cannot be read as html', [{ field: 'body', role: 'body', format: 'html' }], 'title'],
    ['no field "summary.nothing"', [{ field: 'summary.nothing', role: 'body' }], 'title'],
    ['no field "sections.nothing"', [{ field: 'sections.nothing', role: 'body' }], 'title'],
    ['neither a component', [{ field: 'title.text', role: 'body' }], 'title'],
    ['is no dynamic zone', [{ field: 'summary[desk.summary].text', role: 'body' }], 'title'],
    [
      'holds no component "desk.day"',
      [{ field: 'sections[desk.day].text', role: 'body' }],
      'title',
    ],
    ['of type component', [{ field: 'summary', role: 'body' }], 'title'],
    ['of type media', [{ field: 'sections.file', role: 'body' }], 'title'],
    ['cannot be read as html', [{ field: 'sections.text', role: 'body', format: 'html' }], 'title'],
    [
      'governed twice',
      [
        { field: 'sections.text', role: 'body' },
        { field: 'sections[desk.box].text', role: 'body' },
      ],
      'title',
    ],
    ['no title field', [{ field: 'body', role: 'body' }], 'nothing'],
  ])('says at boot when there is %s', (message, fields, title) => {
    expect(() => typeWith(fields, title)).toThrow(message);
  });

  it('says at boot when there is no such content type', () => {
    const config = { 'api::gone.gone': { title: 'title', fields: [] } };
    const nothing = () => undefined;
    expect(() => governedService({ config, contentTypeOf: nothing, componentOf: nothing })).toThrow(
      'does not exist',
    );
  });
});
