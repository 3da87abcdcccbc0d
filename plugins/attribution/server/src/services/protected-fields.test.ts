import { expect, it } from 'vitest';
import approval from '../content-types/approval/schema.json';
import source from '../content-types/source/schema.json';
import { RECORD_UIDS } from '../plugin-id';
import { asksForProtected, PROTECTED, scrubbed } from './protected-fields';

const SOURCE = RECORD_UIDS.source;

const models: Readonly<Record<string, unknown>> = {
  [SOURCE]: { uid: SOURCE, ...source },
  [RECORD_UIDS.approval]: { uid: RECORD_UIDS.approval, ...approval },
  'api::story.story': {
    uid: 'api::story.story',
    attributes: {
      terms: { type: 'string' },
      title: { type: 'string' },
      rests: { type: 'relation', target: SOURCE },
      parts: { type: 'dynamiczone', components: ['newsroom.box'] },
    },
  },
  'newsroom.box': {
    uid: 'newsroom.box',
    attributes: { source: { type: 'relation', target: SOURCE } },
  },
};
const modelOf = (uid: string): unknown => models[uid];

it('closes what its schemas keep private, but for the public description', () => {
  for (const [uid, { attributes }] of [
    [SOURCE, source],
    [RECORD_UIDS.approval, approval],
  ] as const) {
    const closed = Object.entries(attributes)
      .filter(([, attribute]) => 'private' in attribute)
      .map(([name]) => name)
      .filter((name) => name !== 'describedAs');
    expect(PROTECTED[uid]?.toSorted()).toEqual(closed.toSorted());
  }
});

it.each([
  { filters: { rests: { knownTo: { $startsWith: 'x' } } } },
  { filters: { $or: [{ title: 'x' }, { $not: { rests: { basedOn: { terms: 'x' } } } }] } },
  { sort: 'title:asc,rests.knownTo:desc' },
  { sort: [{ rests: { approvedAt: 'asc' } }] },
  { populate: { rests: { fields: ['title', 'knownTo'] } } },
  {
    populate: { parts: { on: { 'newsroom.box': { populate: { source: { sort: 'knownTo' } } } } } },
  },
])('hears a question through any relation: %j', (query) => {
  expect(asksForProtected(modelOf, 'api::story.story', query)).toBe(true);
});

it.each([
  { filters: { terms: 'x', title: 'knownTo' }, sort: 'terms' },
  { filters: { rests: { title: { $in: ['knownTo', 'terms'] } } } },
  { populate: { rests: { fields: ['title'] } }, sort: ['title:asc'] },
  { populate: '*' },
  {},
])('lets other questions be: %j', (query) => {
  expect(asksForProtected(modelOf, 'api::story.story', query)).toBe(false);
});

it('takes the fields out wherever they stand, and leaves what is called the same elsewhere', () => {
  const record = { title: 'Call', knownTo: 'x', describedAs: 'a pilot', basedOn: [{ terms: 'x' }] };
  const story = {
    terms: 'free',
    rests: record,
    parts: [{ __component: 'newsroom.box', source: record }],
  };
  const shown = { title: 'Call', describedAs: 'a pilot', basedOn: [{}] };
  expect(scrubbed(modelOf, 'api::story.story', story)).toEqual({
    terms: 'free',
    rests: shown,
    parts: [{ __component: 'newsroom.box', source: shown }],
  });
});
