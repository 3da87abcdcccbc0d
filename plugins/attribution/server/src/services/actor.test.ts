import { describe, expect, it } from 'vitest';
import { actorOf, SYSTEM } from './actor';

const state = (name: string, credentials: object | null) => ({
  auth: { strategy: { name }, credentials },
});

describe('who did it', () => {
  it.each([
    ['admin', { id: 1, firstname: 'Ida', lastname: 'Strand' }, 'admin', 'Ida Strand'],
    [
      'admin',
      { id: 1, firstname: null, lastname: null, email: 'ida@example.org' },
      'admin',
      'ida@example.org',
    ],
    ['content-api-token', { id: 2, name: 'wire' }, 'api-token', 'wire'],
    ['admin-token', { id: 3, name: 'robot' }, 'api-token', 'robot'],
    ['users-permissions', { id: 4, username: 'reader' }, 'users-permissions', 'reader'],
    ['users-permissions', null, 'users-permissions', 'public'],
  ])('by %s %j is %s %s', (strategy, credentials, type, name) => {
    expect(actorOf(state(strategy, credentials))).toMatchObject({ type, name });
  });

  it.each([undefined, null, {}, { auth: null }, state('data-transfer', { id: 1 })])(
    'without a session (%j) is the system',
    (given) => {
      expect(actorOf(given)).toEqual(SYSTEM);
    },
  );
});
