import { describe, expect, it } from 'vitest';
import { outletNamesOf, registrableDomain, slugOf } from './outlet-names';

describe('the slug of an outlet', () => {
  it.each([
    ['Le Monde', 'le mondé'],
    ['  The Fjord Courier ', 'THE FJORD COURIER'],
    ['Süddeutsche', 'suddeutsche'],
  ])('is one for %s and %s', (a, b) => {
    expect(slugOf(a)).toBe(slugOf(b));
  });

  it('tells names apart that no Latin letter spells', () => {
    expect(slugOf('海港日报')).toMatch(/^outlet-[0-9a-f]{12}$/u);
    expect(slugOf('海港日报')).not.toBe(slugOf('晚报'));
  });
});

describe('the domain of an outlet', () => {
  it.each([
    ['https://edition.cnn.com/world', 'cnn.com'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['not a domain', null],
    ['localhost', null],
  ])('of %s is %s', (text, domain) => {
    expect(registrableDomain(text)).toBe(domain);
  });
});

describe('the names that a text may use', () => {
  const outlet = (
    id: number,
    name: string,
    aliases: string[] | null,
    into: number | null = null,
  ) => {
    const row = { id, documentId: `o${id}`, name, slug: null, aliases };
    return { ...row, mergedInto: into === null ? null : { ...row, id: into } };
  };

  it('of a merged outlet lead to the one it was merged into', () => {
    const names = outletNamesOf([
      outlet(1, 'The Northern Times', ['TNT']),
      outlet(2, 'Northern Times Online', ['NTO'], 1),
      outlet(3, 'Northern Times Weekly', null, 2),
    ]);
    expect(names).toEqual([
      {
        name: 'The Northern Times',
        aliases: ['TNT', 'Northern Times Online', 'NTO', 'Northern Times Weekly'],
      },
    ]);
  });

  it('are found although two outlets were merged into each other', () => {
    expect(outletNamesOf([outlet(1, 'East', null, 2), outlet(2, 'West', null, 1)])).not.toEqual([]);
  });
});
