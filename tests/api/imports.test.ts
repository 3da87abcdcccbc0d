import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDesk, type Desk } from '../support/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const sources = () => desk.newsroom.strapi.db.query('plugin::attribution.source');
const upload = (text: string | Buffer, name = 'records.csv', who = 'editor') =>
  desk.upload('/imports', who, name, text);

const finished = async (documentId: string) => {
  const read = async () => (await desk.send('GET', `/imports/${documentId}`, 'editor')).body.data;
  await vi.waitFor(async () => expect((await read()).state).toBe('done'), 20_000);
  return read();
};

/** Takes a file and imports it by the columns that were found. */
const importing = async (text: string, name?: string, whenKnown = 'complete') => {
  const { body } = await upload(text, name);
  const { documentId, mapping } = body.data;
  const asked = { mapping, whenKnown };
  const started = await desk.send('POST', `/imports/${documentId}/start`, 'editor', asked);
  expect(started.status).toBe(200);
  return finished(documentId);
};

const rowsOf = async (documentId: string, query = 'pageSize=100') =>
  (await desk.send('GET', `/imports/${documentId}/rows?${query}`, 'editor')).body;

const exported = async (format: string, search = '') =>
  (await desk.send('GET', `/sources/export?format=${format}&search=${search}`, 'editor')).text ??
  '';

describe('an import of source records', () => {
  it('makes, completes and skips, and says of each row why', async () => {
    const csv = [
      'Title;Publication Title;Author;Url;Date;Strength',
      'Minutes of the council;Harbour Office;Ida Strand;https://example.org/minutes?utm_source=x;2024-02;',
      ';Harbour Office;;https://example.org/untitled;2024;',
      'Bad address;Harbour Office;;javascript:alert(1);2024;',
      'Bad date;Harbour Office;;https://example.org/b;02/03/2024;',
      'Odd strength;Harbour Office;;https://example.org/c;2024;strong',
      'The same page;Harbour Office;;https://example.org/minutes/;2024-02;',
      '=HYPERLINK("x");Harbour Office;"<img src=x onerror=alert(1)>";;2024;',
    ].join('\r\n');
    const done = await importing(`\uFEFF${csv}\r\n`);
    expect(done).toMatchObject({ rows: 7, done: 7, made: 2, updated: 0, skipped: 5 });
    const { data } = await rowsOf(done.documentId);
    expect(data).toMatchObject([
      { row: 2, outcome: 'made', title: 'Minutes of the council', why: null },
      { row: 3, outcome: 'skipped', why: 'A source record needs a title.' },
      { row: 4, why: 'Only http and https addresses can be followed.' },
      { row: 5, why: expect.stringContaining('“02/03/2024” is not a date') },
      { row: 6, why: expect.stringContaining('“strong” is no strength') },
      { row: 7, why: 'The record is there already.', source: expect.any(String) },
      { row: 8, outcome: 'made' },
    ]);
    const made = await sources().findOne({
      where: { documentId: data[0].source },
      populate: ['outlet'],
    });
    expect(made).toMatchObject({
      canonicalUrl: 'https://example.org/minutes',
      personName: 'Ida Strand',
      date: '2024-02-01',
      datePrecision: 'month',
      strength: 'named',
      confirmed: false,
      outlet: { name: 'Harbour Office' },
    });
    const events = await desk.send(
      'GET',
      `/trail?uid=plugin::attribution.source&documentId=${data[0].source}`,
      'editor',
    );
    expect(events.body.data).toMatchObject([{ kind: 'record-made', actor: { type: 'admin' } }]);
    expect((await desk.send('GET', '/trail/check', 'editor')).body.data.firstBreak).toBeNull();
  });

  it('makes nothing twice, with an address or without', async () => {
    const csv =
      'title,outlet,person,url,date\nWith,Wire,,https://example.org/w,2024\nWithout,Wire,Odd Vik,,2024-05-06\nWithout,Wire,Odd Vik,,2024-05-07\n';
    expect(await importing(csv)).toMatchObject({ made: 3 });
    expect(await importing(csv)).toMatchObject({ made: 0, updated: 0, skipped: 3 });
  });

  it('fills what is empty, or writes over it where asked, and leaves the status alone', async () => {
    const file = (person: string, title: string) =>
      `title,url,person,date,status,statusReason\n${title},https://example.org/fill,${person},2024,retracted,Withdrawn\n`;
    await importing('title,url,date\nFirst title,https://example.org/fill,2024\n');
    expect(await importing(file('Ida Strand', 'Other title'))).toMatchObject({ updated: 1 });
    const read = () => sources().findOne({ where: { url: 'https://example.org/fill' } });
    expect(await read()).toMatchObject({
      title: 'First title',
      personName: 'Ida Strand',
      recordStatus: 'active',
    });
    expect(await importing(file('Odd Vik', 'Third title'), undefined, 'skip')).toMatchObject({
      skipped: 1,
    });
    expect(await importing(file('Odd Vik', 'Third title'), undefined, 'replace')).toMatchObject({
      updated: 1,
    });
    expect(await read()).toMatchObject({ title: 'Third title', personName: 'Odd Vik' });
  });

  it('shows the first rows as they would be stored', async () => {
    const { body } = await upload('Headline,Weblink\nA notice,https://example.org/p\n');
    expect(body.data).toMatchObject({ format: 'csv', mapping: { title: 0 }, state: 'ready' });
    const path = `/imports/${body.data.documentId}/preview`;
    const shown = await desk.send('POST', path, 'editor', { mapping: { title: 0, url: 1 } });
    expect(shown.body.data).toMatchObject([
      { row: 2, values: { title: 'A notice', url: 'https://example.org/p', kind: 'article' } },
    ]);
    const untitled = await desk.send('POST', `/imports/${body.data.documentId}/start`, 'editor', {
      mapping: { url: 1 },
      whenKnown: 'complete',
    });
    expect(untitled.status).toBe(400);
  });

  it.each([
    ['an empty file', '', 'is empty'],
    ['a header alone', 'title,url\n', 'no records'],
    ['other letters than UTF-8', Buffer.from([0x74, 0xe9, 0x0a, 0x41, 0x0a]), 'not UTF-8'],
    ['an open quotation mark', 'title,url\n"open,x\n', 'never closed'],
    ['broken JSON', '[{"title":', 'not CSL-JSON'],
  ])('refuses %s in words', async (_what, text, words) => {
    const { status, body } = await upload(text);
    expect(status).toBe(400);
    expect(body.error.message).toContain(words);
  });

  it('takes tabs, doubled columns and UTF-16, and leaves out a cell that holds a book', async () => {
    const text = `title\ttitle\turl\nOne\tTwo\thttps://example.org/u16\n${'x'.repeat(1_000_000)}\t\t\n`;
    const { body } = await upload(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(body.data.columns).toEqual(['title', 'title (2)', 'url']);
    const done = await importing(text);
    expect(done).toMatchObject({ made: 1, skipped: 1 });
    const { data } = await rowsOf(done.documentId, 'outcome=skipped');
    expect(data).toMatchObject([{ row: 3, why: expect.stringContaining('too long') }]);
  });

  it.each(['csv', 'csl-json', 'ris', 'bibtex'])(
    'gives the same records back from %s, and never what protects a source',
    async (format) => {
      const title = `Round & trip {${format}} 100% _x_`;
      await sources().create({
        data: {
          title,
          personName: 'Ida Strand',
          personRole: 'Mayor; acting',
          kind: 'interview',
          url: `https://example.org/round/${format}?a_b=1`,
          canonicalUrl: `https://example.org/round/${format}?a_b=1`,
          date: '2023-02-01',
          datePrecision: 'month',
          accessedOn: '2023-03-04',
          strength: 'anonymous-described',
          firstHand: false,
          excerpts: ['She said so.', 'Twice, “indeed”.'],
          recordStatus: 'disputed',
          statusReason: 'Denied since',
          confirmed: true,
          describedAs: 'a person in the secret office',
          knownTo: 'Secret Keeper',
        },
      });
      const file = await exported(format, 'Round');
      expect(file).not.toMatch(/secret/iu);
      const one = () => sources().findOne({ where: { title } });
      const { id: _id, documentId: _documentId, ...before } = await one();
      expect(await importing(file)).toMatchObject({ made: 0, updated: 0 });
      await sources().deleteMany({ where: { title } });
      expect(await importing(file)).toMatchObject({ made: 1 });
      const fields = Object.entries(before).filter(
        ([name]) => !/At$|^describedAs$|^knownTo$|^outlet$/u.test(name),
      );
      expect(await one()).toMatchObject(Object.fromEntries(fields));
    },
  );

  it('defuses formulas in what a spreadsheet opens, and takes them back as they were', async () => {
    const title = '=1+1 from a sheet';
    await sources().create({ data: { title, url: null, datePrecision: 'unknown' } });
    const file = await exported('csv', '1%2B1');
    expect(file).toContain(`'${title}`);
    expect(await importing(file)).toMatchObject({ made: 0, skipped: 1 });
  });

  it('is written up as CSV, with formulas defused', async () => {
    const { documentId } = await importing(
      'title,url\n=cmd|x,https://example.org/cmd\n,\nx,ftp://x\n',
    );
    const { text } = await desk.send('GET', `/imports/${documentId}/report`, 'editor');
    expect(text).toContain("2,made,'=cmd|x");
    expect(text).toContain('4,skipped,x,Only http');
  });

  it('never asks another machine for anything', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const ris =
      'TY  - ELEC\nTI  - https://example.org/title\nUR  - https://example.org/fetch\nER  - \nhttps://example.org/x\nER  - \n';
    await importing(ris, 'a.ris');
    await importing(
      '@misc{a, title={https://example.org/t}, url={https://example.org/bib}}',
      'a.bib',
    );
    await importing(
      '[{"title":"https://example.org/t2","URL":"https://example.org/csl"}]',
      'a.json',
    );
    await importing('title\nhttps://example.org/only\n');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('is cancelled, and goes on where it was', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `Row ${at},https://example.org/r/${at}`);
    const { body } = await upload(`title,url\n${rows.join('\n')}\n`);
    const { documentId, mapping } = body.data;
    const ask = (what: string, sent: object = {}) =>
      desk.send('POST', `/imports/${documentId}/${what}`, 'editor', sent);
    await ask('start', { mapping, whenKnown: 'complete' });
    const cancelled = await ask('cancel');
    expect(cancelled.body.data).toMatchObject({ state: 'cancelled' });
    const { done } = (await desk.send('GET', `/imports/${documentId}`, 'editor')).body.data;
    expect(done).toBeLessThan(3_000);
    expect((await ask('resume')).status).toBe(200);
    expect(await finished(documentId)).toMatchObject({ done: 3_000, made: 3_000, skipped: 0 });
    expect((await ask('resume')).status).toBe(409);
    const [first] = (await desk.send('GET', '/imports?pageSize=1', 'editor')).body.data;
    expect(first.documentId).toBe(documentId);
  });
});
