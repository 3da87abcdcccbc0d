import { expect, it } from 'vitest';
import { makeSource } from '../../../../tests/support/make';
import { countOrigins } from './count-origins';

const record = (documentId: string, overrides: Parameters<typeof makeSource>[0] = {}) =>
  makeSource({ documentId, ...overrides });

it.each([
  ['no record', [], 0],
  ['a record twice', [record('a'), record('a')], 1],
  ['two records', [record('a'), record('b')], 2],
  [
    'two reports of one outlet',
    [record('a', { outlet: 'CNN' }), record('b', { outlet: 'cnn' })],
    1,
  ],
  [
    'one person at two places',
    [record('a', { person: 'Ann Lee' }), record('b', { person: 'Ann Lee' })],
    1,
  ],
  [
    'two outlets that copied one report',
    [
      record('a', { outlet: 'CNN', origins: ['x'] }),
      record('b', { outlet: 'BBC', origins: ['x'] }),
    ],
    1,
  ],
  [
    'two origins that a third record draws on',
    [record('a'), record('b'), record('c', { origins: ['a', 'b'] })],
    1,
  ],
  [
    'a report, its copy, and one of its own',
    [record('a', { outlet: 'CNN' }), record('b', { outlet: 'BBC', origins: ['a'] }), record('c')],
    2,
  ],
])('counts %s', (_what, records, count) => {
  expect(countOrigins(records)).toBe(count);
});
