import { describe, expect, it } from 'vitest';
import { governedService } from './governed';

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
  },
};

type Fields = { field: string; role: 'headline' | 'dek' | 'body'; format?: 'html' | 'blocks' }[];

const typeWith = (fields: Fields, title = 'title') =>
  governedService({
    config: { 'api::story.story': { title, fields } },
    contentTypeOf: (uid) => (uid === 'api::story.story' ? STORY : undefined),
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
      defaults: { kicker: 'News' },
    });
  });

  it.each<[string, Fields, string]>([
    ['no field "nothing"', [{ field: 'nothing', role: 'body' }], 'title'],
    ['holds no prose', [{ field: 'section', role: 'body' }], 'title'],
    ['cannot be read as html', [{ field: 'body', role: 'body', format: 'html' }], 'title'],
    ['no title field', [{ field: 'body', role: 'body' }], 'nothing'],
  ])('says at boot when there is %s', (message, fields, title) => {
    expect(() => typeWith(fields, title)).toThrow(message);
  });

  it('says at boot when there is no such content type', () => {
    const config = { 'api::gone.gone': { title: 'title', fields: [] } };
    expect(() => governedService({ config, contentTypeOf: () => undefined })).toThrow(
      'does not exist',
    );
  });
});
