import { expect, it } from 'vitest';
import { speakerNameOf } from './speaker-name';

it.each([
  ['Ann Lee', 'Ann Lee'],
  ['Ann Lee, 41, who last month left the board', 'Ann Lee'],
  ['Swedish human rights lawyer Ann Lee who found the files', 'Ann Lee'],
  ['Dr Hannah van der Berg', 'Dr Hannah van der Berg'],
  ['the harbour board', 'harbour board'],
  ['The harbour board', 'harbour board'],
  ['He', null],
  ['', null],
])('reads %s as %s', (source, name) => {
  expect(speakerNameOf(source)).toBe(name);
});
