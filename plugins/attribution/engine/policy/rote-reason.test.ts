import { describe, expect, it } from 'vitest';
import { isRoteReason, roteFaultOf } from './rote-reason';

const RULE = ['placeholder-marker', 'Placeholder left in', 'The harbour office closes TK in May.'];

describe('a reason', () => {
  it.each([
    'He rang us back.',
    'I rang him too.',
    'Read out at the meeting, which I sat in.',
    'The minister confirmed it on the record at noon.',
    'I know the date.',
    'TK is the name of the ferry line.',
    'Both brothers were in the room when it was decided.',
    'Das Protokoll der Sitzung liegt uns vor.',
    'She would lose her job: her employer sued two colleagues who had talked to us about the yard.',
    'He was not authorised to speak because the ministry is being sued, and a named aide was dismissed last month.',
  ])('may be “%s”', (reason) => {
    expect(roteFaultOf(reason, RULE)).toBeNull();
  });

  it.each([
    ['', 'too-short'],
    ['ok', 'too-short'],
    ['n/a', 'too-short'],
    ['No.', 'too-short'],
    ['Told you.', 'too-short'],
    ['Fine by me.', 'filler'],
    ['This is not a claim', 'filler'],
    ['It’s okay, we know it is true.', 'filler'],
    ['false positive of the tool', 'filler'],
    ['see above, as discussed', 'filler'],
    ['Das passt schon so', 'filler'],
    ['asdf', 'keyboard'],
    ['asdf qwertz jkl', 'keyboard'],
    ['1234 5678 lkjh', 'keyboard'],
    ['aaaaaaa bbbbbb ccccc', 'repeated'],
    ['checked checked checked', 'repeated'],
    ['goooood enough for the web', 'repeated'],
    ['Placeholder marker left in.', 'echo'],
    ['The harbour office closes in May', 'echo'],
    ['not authorised to speak', 'fits-everybody'],
    ['Who was not authorized to talk to the press', 'fits-everybody'],
    ['She asked not to be named.', 'fits-everybody'],
    ['They wished to remain anonymous.', 'fits-everybody'],
  ] as const)('is not “%s” (%s)', (reason, fault) => {
    expect(roteFaultOf(reason, RULE)).toBe(fault);
  });
});

it('asks more of a record’s reason, which is read long after', () => {
  expect(isRoteReason('He rang us back.')).toBe(true);
  expect(isRoteReason('She would be dismissed from the yard.')).toBe(false);
});
