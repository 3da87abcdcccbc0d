import { expect, it } from 'vitest';
import { fillMessage } from './fill-message';

it.each([
  ['“It fell.”', 'Nobody is named who said “It fell.”'],
  ['“It fell?”', 'Nobody is named who said “It fell?”'],
  ['“It fell”', 'Nobody is named who said “It fell”.'],
])('ends a message about %s with one stop', (quote, message) => {
  expect(fillMessage('Nobody is named who said {quote}.', { quote })).toBe(message);
});
