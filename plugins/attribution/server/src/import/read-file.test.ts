import { describe, expect, it } from 'vitest';
import type { Entry } from './entry';
import { readFile } from './read-file';

async function* bytes(content: string | Buffer): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(content);
  // In small pieces, so that letters and rows are torn.
  for (let at = 0; at < all.length; at += 7) yield all.subarray(at, at + 7);
}

const read = async (content: string | Buffer) => {
  const { entries, ...file } = await readFile(bytes(content));
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return { ...file, entries: found };
};

describe('a file of source records', () => {
  it.each([
    ['commas and LF', 'title,url\nA,b\n'],
    ['semicolons and CRLF', 'title;url\r\nA;b\r\n'],
    ['tabs', 'title\turl\nA\tb'],
    ['a mark of UTF-8', '\uFEFFtitle,url\nA,b\n'],
    ['empty lines', '\n\ntitle,url\n\n,\nA,b\n'],
  ])('is read with %s', async (_what, text) => {
    const { format, columns, entries } = await read(text);
    expect([format, columns]).toEqual(['csv', ['title', 'url']]);
    expect(entries.map(({ cells }) => cells)).toEqual([['A', 'b']]);
  });

  it('keeps letters and quoted lines whole, and counts rows as a spreadsheet does', async () => {
    const { entries } = await read(
      'title,excerpts\n“Bürger”,"one\ntwo, ""three"""\nshort\na,b,c\n',
    );
    expect(entries).toEqual([
      { row: 2, cells: ['“Bürger”', 'one\ntwo, "three"'] },
      { row: 3, cells: ['short'] },
      { row: 4, cells: ['a', 'b'], fault: expect.stringContaining('more cells') },
    ]);
  });

  it('takes the guard off what an export guarded', async () => {
    const { entries } = await read("title\n'=1+1\n'tis\n");
    expect(entries.map(({ cells }) => cells[0])).toEqual(['=1+1', "'tis"]);
  });

  it('tells RIS, BibTeX and CSL-JSON by what they say, and leaves out only what cannot be read', async () => {
    const ris = await read('TY  - NEWS\nTI  - A\nDA  - 2024/02/03\nAU  - Strand, Ida\nER  - \n');
    expect(ris.format).toBe('ris');
    expect(ris.entries[0]?.cells).toEqual(
      expect.arrayContaining(['A', '2024-02-03', 'Ida Strand']),
    );
    const bib = await read(
      '@string{w="Wire"}\n@misc{a, title={A}, publisher=w}\n@misc{b, title={\n@misc{c, title={C}}',
    );
    expect(bib.format).toBe('bibtex');
    expect(bib.entries.map(({ fault }) => fault)).toEqual([
      undefined,
      'Entry 2 cannot be read.',
      undefined,
    ]);
    expect(bib.entries[0]?.cells).toContain('Wire');
    const csl = await read('{"items":[{"title":"A","accessed":{"date-parts":[["2024",2,3]]}},7]}');
    expect(csl.format).toBe('csl-json');
    expect(csl.entries[0]?.cells).toContain('2024-02-03');
    expect(csl.entries[1]?.fault).toBe('Entry 2 cannot be read.');
  });

  it.each([
    ['', 'is empty'],
    [' \n ', 'is empty'],
    [Buffer.from([0xff, 0x41, 0x0a]), 'not UTF-8'],
    ['title\nA\0B\n', 'not UTF-8'],
    ['title\n"A\n', 'never closed'],
  ])('is refused in words: %s', async (content, words) => {
    await expect(read(content)).rejects.toThrow(words);
  });
});
