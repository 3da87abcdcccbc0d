import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { segment } from '../text/segment';
import { textOf } from '../text/span';
import type { OutletName } from '../attribution/attribution';
import { findOutlets } from './find-outlets';
import { DOMAINS, GAZETTEER } from './gazetteer';

const find = (text: string, own: readonly OutletName[] = []): readonly string[] =>
  findOutlets(segment(fromPlain('body', text, 'body')), own).map(
    ({ span, name }) => `${textOf(text, span)} = ${name}`,
  );

describe('findOutlets', () => {
  it.each([
    ['He told CNN on Monday.', ['CNN = CNN']],
    ['The BBC said so.', ['BBC = BBC']],
    ['She wrote for the New York Times.', ['New York Times = The New York Times']],
    ['CNN’s report was long.', ['CNN’s = CNN']],
    ['Reuters and AFP were there.', ['Reuters = Reuters', 'AFP = Agence France-Presse']],
    ['He told Time that it was over.', ['Time = Time magazine']],
    ['He spoke to the Sun newspaper.', ['Sun newspaper = The Sun']],
    ['Sources told the Mail.', ['Mail = Daily Mail']],
    ['It first stood on bbc.co.uk in May.', ['bbc.co.uk = BBC']],
    ['According to apnews.com, it rained.', ['apnews.com = Associated Press']],
  ])('finds outlets in: %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    'Time ran out at noon.',
    'The Sun rose at six.',
    'He looked in the Mirror for a minute.',
    'Michael Bloomberg ran for mayor.',
    'The Post office was shut.',
    'An Independent won the seat.',
    '',
  ])('finds none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('knows the newsroom’s own outlets by name and alias', () => {
    const own = [{ name: 'The Dunmore Ledger', aliases: ['Ledger'] }];
    expect(find('The Ledger first wrote of it, and the Dunmore Ledger went on.', own)).toEqual([
      'Ledger = The Dunmore Ledger',
      'Dunmore Ledger = The Dunmore Ledger',
    ]);
  });

  it('lets the newsroom’s own names come before the gazetteer’s', () => {
    expect(find('He told CNN.', [{ name: 'Canal Nueve', aliases: ['CNN'] }])).toEqual([
      'CNN = Canal Nueve',
    ]);
  });
});

describe('the gazetteer', () => {
  it('names each outlet once', () => {
    const names = GAZETTEER.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives domains only of outlets that it knows, each once', () => {
    const names = new Set(GAZETTEER.map(({ name }) => name));
    expect([...DOMAINS.keys()].filter((name) => !names.has(name))).toEqual([]);
    const domains = GAZETTEER.flatMap((entry) => entry.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  it('knows some two hundred outlets', () => {
    expect(GAZETTEER.length).toBeGreaterThan(200);
  });
});
