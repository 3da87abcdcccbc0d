import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, makeRecord, openDesk, selectorOf, settled, type Desk } from '../support/desk';
import { makeRole, userWith } from '../support/people';
import { CLEAN_WORDS, cleanStory, draftOf, trailOf } from '../support/stories';

const SOURCE = 'plugin::attribution.source';
const OUTLET = 'plugin::attribution.outlet';
const ABSENT = 'nobodyknowsthisrecordid0';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const get = (path: string, name = 'editor') => desk.send('GET', `/library${path}`, name);
const post = (path: string, body: object, name = 'editor') =>
  desk.send('POST', `/library${path}`, name, body);
const undo = (path: string, name = 'editor') => desk.send('DELETE', `/library${path}`, name);
const edit = (documentIds: readonly string[], changes: object, name = 'editor') =>
  desk.send('PUT', '/library/records', name, { documentIds, changes });

let made = 0;
/** A record of its own address and day, unless told otherwise; answers its id. */
const record = (more: object = {}): Promise<string> => {
  made += 1;
  const url = `https://example.org/${made}`;
  return makeRecord(desk, { title: `Notice ${made}`, url, outlet: null, ...more });
};

const recordOf = async (documentId: string, name = 'editor') =>
  (await get(`/records/${documentId}`, name)).body.data;

/** A story of which a claim rests on the record; answers its id. */
const storyOn = async (sourceId: string): Promise<string> => {
  const { documentId } = await draftOf(desk.newsroom, cleanStory());
  const link = { ...about(documentId), sourceId, selectors: [selectorOf(CLEAN_WORDS)] };
  expect((await desk.send('POST', '/links', 'super admin', link)).status).toBe(201);
  return documentId;
};

const outlet = async (name: string): Promise<string> => {
  const { documentId } = await desk.newsroom.strapi.documents(OUTLET).create({ data: { name } });
  return documentId;
};

const change = (documentId: string, data: object) =>
  desk.newsroom.strapi.documents(SOURCE).update({ documentId, data });

const titles = async (query: string): Promise<readonly string[]> =>
  (await get(`/records?${query}`)).body.data.map(({ title }: { title: string }) => title);

/** What stands in the database on records, as it would have to be after a merge and its undoing. */
const standing = async (...documentIds: readonly string[]) => {
  const named = { select: ['documentId'] };
  const rows = await desk.newsroom.strapi.db.query(SOURCE).findMany({
    where: { documentId: { $in: documentIds } },
    populate: { basedOn: named, outlet: named, mergedInto: named },
    orderBy: { id: 'asc' },
  });
  const links = await desk.newsroom.strapi.db.query('plugin::attribution.link').findMany({
    where: { source: { documentId: { $in: documentIds } } },
    populate: { source: true },
    orderBy: { id: 'asc' },
  });
  return {
    records: rows.map(({ updatedAt: _updatedAt, ...row }) => row),
    links: links.map(({ documentId, source }) => [documentId, source.documentId]),
  };
};

describe('the source library', () => {
  it('is searched by title, outlet, person and address, and says how much rests on a record', async () => {
    const documentId = await record({
      title: 'Tide tables 100%',
      outlet: 'Library Gazette',
      person: 'Ola Brand',
      url: 'https://tides.example/2024',
    });
    await storyOn(documentId);
    await storyOn(documentId);
    for (const search of ['tide 100%', 'gazette brand', 'tides.example', 'TABLES Ola']) {
      expect(await titles(`search=${encodeURIComponent(search)}`)).toEqual(['Tide tables 100%']);
    }
    expect(await titles('search=tide_tables')).toEqual([]);
    const { body } = await get('/records?search=tide');
    expect(body.data).toMatchObject([
      { documentId, outlet: { name: 'Library Gazette' }, stories: 2, claims: 2 },
    ]);
  });

  it('is narrowed by what records are, and sorted, page by page, the unknown last', async () => {
    const same = { person: 'Facet Person' };
    await record({ ...same, title: 'Facet b', date: '2021-05-01', strength: 'anonymous-bare' });
    await record({ ...same, title: 'Facet a', date: null, kind: 'dataset', confirmed: false });
    await record({ ...same, title: 'Facet c', date: '2022-05-01', firstHand: false });
    const found = (query: string) => titles(`search=facet&${query}`);
    expect(await found('anonymous=yes')).toEqual(['Facet b']);
    expect(await found('anonymous=no&sort=title&order=asc')).toEqual(['Facet a', 'Facet c']);
    expect(await found('kind=dataset')).toEqual(['Facet a']);
    expect(await found('confirmed=no')).toEqual(['Facet a']);
    expect(await found('firstHand=no')).toEqual(['Facet c']);
    expect(await found('strength=document&confirmed=yes')).toEqual(['Facet c']);
    expect(await found('from=2021-01-01&to=2021-12-31')).toEqual(['Facet b']);
    expect(await found('status=retracted')).toEqual([]);
    expect(await found('sort=date&order=asc')).toEqual(['Facet b', 'Facet c', 'Facet a']);
    expect(await found('sort=date&order=desc')).toEqual(['Facet c', 'Facet b', 'Facet a']);
    const page = await get('/records?search=facet&sort=title&order=asc&pageSize=2&page=2');
    expect(page.body).toMatchObject({
      data: [{ title: 'Facet c' }],
      meta: { page: 2, pageSize: 2, total: 3 },
    });
  });

  it('shows the records of one outlet, and no record twice', async () => {
    const documentId = await record({ title: 'Only here', outlet: 'Single Voice' });
    const { outlet: named } = await recordOf(documentId);
    expect(await titles(`outlet=${named.documentId}`)).toEqual(['Only here']);
  });

  it('keeps what protects a source from lists, and from those who may not read it', async () => {
    const documentId = await record({ title: 'Protected notice', strength: 'anonymous-described' });
    await change(documentId, { knownTo: 'Ida Strand', describedAs: 'a clerk of the harbour' });
    expect((await get('/records?search=protected')).text).not.toContain('Ida Strand');
    expect((await get(`/records/${documentId}`, 'reporter')).text).not.toMatch(/Ida|clerk/u);
    expect((await recordOf(documentId)).anonymity).toMatchObject({ knownTo: 'Ida Strand' });
  });

  it('shows a record with what it is based on, in a circle too', async () => {
    const [origin, relay] = [await record({ title: 'Origin' }), await record({ title: 'Relay' })];
    const top = await record({ title: 'Top' });
    await change(top, { basedOn: [relay] });
    await change(relay, { basedOn: [origin] });
    await change(origin, { basedOn: [top] });
    const shown = await recordOf(top);
    expect(shown.basedOn).toMatchObject([
      { title: 'Relay', basedOn: [{ title: 'Origin', basedOn: [{ title: 'Top', basedOn: [] }] }] },
    ]);
    expect(shown.basisOf).toEqual([{ documentId: origin, name: 'Origin' }]);
    expect((await get(`/records/${ABSENT}`)).status).toBe(404);
  });

  it('shows the words that rest on a record to those who may read the story', async () => {
    const documentId = await record();
    const storyId = await storyOn(documentId);
    const { body } = await get(`/records/${documentId}/claims`);
    expect(body).toMatchObject({
      data: [{ storyId, storyTitle: cleanStory().title, quote: CLEAN_WORDS, state: 'ok' }],
      meta: { total: 1, hidden: 0 },
    });
    const { id } = await makeRole(desk.newsroom, 'archivist', []);
    const action = 'plugin::attribution.reports.read';
    await desk.newsroom.strapi.service('admin::role').addPermissions(id, [{ action }]);
    desk.join('archivist', await userWith(desk.newsroom, id, 'archivist'));
    const hidden = await get(`/records/${documentId}/claims`, 'archivist');
    expect(hidden.body).toMatchObject({ data: [], meta: { total: 1, hidden: 1 } });
    expect(hidden.text).not.toContain('choir');
  });
});

describe('two records that are one', () => {
  it('are merged: links and what is based on it lead to the survivor, and undone exactly', async () => {
    const [merged, survivor] = [await record({ title: 'Twice' }), await record({ title: 'Once' })];
    const both = await record({ title: 'Based on both' });
    const one = await record({ title: 'Based on one' });
    await change(both, { basedOn: [merged, survivor] });
    await change(one, { basedOn: [merged] });
    await change(survivor, { basedOn: [merged] });
    await storyOn(merged);
    await storyOn(survivor);
    const all = [merged, survivor, both, one] as const;
    const before = await standing(...all);

    const { status, body } = await post(`/records/${merged}/merge`, { into: survivor });
    expect([status, body.data]).toEqual([200, { moved: 2 }]);
    expect(await recordOf(survivor)).toMatchObject({
      claims: 2,
      stories: 2,
      basedOn: [],
      mergedHere: [{ documentId: merged, name: 'Twice' }],
    });
    expect(await recordOf(merged)).toMatchObject({ claims: 0, mergedInto: { name: 'Once' } });
    expect((await recordOf(both)).basedOn).toHaveLength(1);
    expect((await recordOf(one)).basedOn).toMatchObject([{ title: 'Once' }]);
    expect(await titles('search=twice')).toEqual([]);
    expect(await titles('search=twice&merged=yes')).toEqual(['Twice']);

    expect((await undo(`/records/${merged}/merge`)).body.data).toEqual({ moved: 2 });
    expect(await standing(...all)).toEqual(before);
    const kinds = (await trailOf(desk.newsroom, merged)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['record-merged', 'record-unmerged']);
    await settled(desk);
  });

  it('are one for whoever links to the merged one, or finds it by its address', async () => {
    const url = 'https://moved.example/notice';
    const [merged, survivor] = [await record({ title: 'Moved', url }), await record()];
    await post(`/records/${merged}/merge`, { into: survivor });
    await storyOn(merged);
    expect([(await recordOf(merged)).claims, (await recordOf(survivor)).claims]).toEqual([0, 1]);
    const offered = await desk.send('GET', '/sources?search=moved', 'reporter');
    expect(offered.body.data).toEqual([]);
    const known = await desk.send('GET', `/addresses?url=${url}`, 'reporter');
    expect(known.body.data.source).toMatchObject({ documentId: survivor });
  });

  it('are refused where one is the other, would come back to itself, or says something else', async () => {
    const [a, b, c] = [await record({ title: 'A' }), await record({ title: 'B' }), await record()];
    const refusal = async (from: string, into: string) => {
      const { status, body } = await post(`/records/${from}/merge`, { into });
      return `${status} ${body.error.message}`;
    };
    expect(await refusal(a, a)).toBe('400 “A” cannot be merged into itself.');
    await post(`/records/${b}/merge`, { into: a });
    expect(await refusal(a, b)).toContain('400 “A” would be merged into itself by way of “B”');
    expect(await refusal(b, c)).toBe('409 “B” was already merged into “A”.');
    expect(await refusal(c, b)).toContain('“B” was itself merged into “A”');
    await change(c, { recordStatus: 'retracted', statusReason: 'Withdrawn by its author' });
    expect(await refusal(c, a)).toContain('is retracted and “A” is active');
    expect(await refusal(c, ABSENT)).toContain('404');
    expect((await undo(`/records/${a}/merge`)).body.error.message).toBe('“A” stands for itself.');
    expect((await post(`/records/${c}/merge`, { into: a }, 'reporter')).status).toBe(403);
  });

  it('are taken apart again one by one after the survivor was merged, too', async () => {
    const [a, b, c] = [await record(), await record(), await record()];
    await storyOn(a);
    await storyOn(b);
    const before = await standing(a, b, c);
    await post(`/records/${a}/merge`, { into: b });
    await post(`/records/${b}/merge`, { into: c });
    expect((await recordOf(c)).claims).toBe(2);
    await undo(`/records/${a}/merge`);
    expect([(await recordOf(a)).claims, (await recordOf(c)).claims]).toEqual([1, 1]);
    await undo(`/records/${b}/merge`);
    expect(await standing(a, b, c)).toEqual(before);
  });

  it('keep the survivor from being deleted', async () => {
    const [a, b] = [await record({ title: 'Gone over' }), await record()];
    await post(`/records/${a}/merge`, { into: b });
    await expect(desk.newsroom.strapi.documents(SOURCE).delete({ documentId: b })).rejects.toThrow(
      'merged into it: “Gone over”',
    );
  });

  it('are proposed where they share an address, or outlet, person, day and most of the title', async () => {
    const url = 'https://twins.example/a';
    const twins = [await record({ url }), await record({ url: `${url}?utm_source=x#top` })];
    const day = { outlet: 'Twin Post', person: 'Mia Berg', date: '2020-02-02' };
    await record({ ...day, title: 'Mia Berg on the new quay' });
    await record({ ...day, title: 'Mia Berg: on the new quay.', person: 'mia berg' });
    await record({ ...day, title: 'Budget of the school board' });
    const proposed = async (sign: string) => {
      const { body } = await get(`/duplicates?sign=${sign}`);
      return body.data.map(
        ({ records }: { records: readonly { documentId: string }[] }) => records,
      );
    };
    const [first] = await proposed('address');
    expect(first.map(({ documentId }: { documentId: string }) => documentId)).toEqual(twins);
    const alike = (await proposed('likeness')).map((group: readonly { title: string }[]) =>
      group.map(({ title }) => title),
    );
    expect(alike).toContainEqual(['Mia Berg on the new quay', 'Mia Berg: on the new quay.']);
    expect(JSON.stringify(alike)).not.toContain('school board');
    await post(`/records/${twins[0]}/merge`, { into: twins[1] });
    expect(JSON.stringify(await proposed('address'))).not.toContain(twins[1]);
  });
});

describe('two outlets that are one', () => {
  it('are merged and undone: their records name the survivor in between', async () => {
    const survivor = await outlet('The Northern Mirror');
    const source = await record({ title: 'Mirrored', outlet: 'N. Mirror' });
    const { documentId: merged } = (await recordOf(source)).outlet;
    const before = await standing(source);
    expect((await post(`/outlets/${merged}/merge`, { into: survivor })).body.data.moved).toBe(1);
    expect((await recordOf(source)).outlet.name).toBe('The Northern Mirror');
    const { body } = await get('/outlets?search=mirror');
    expect(body.data).toMatchObject([
      { name: 'N. Mirror', records: 0, mergedInto: { name: 'The Northern Mirror' } },
      { name: 'The Northern Mirror', records: 1, mergedInto: null },
    ]);
    expect((await post(`/outlets/${survivor}/merge`, { into: merged })).body.error.message).toBe(
      '“The Northern Mirror” would be merged into itself by way of “N. Mirror”. Undo the merge of “N. Mirror” first.',
    );
    expect((await undo(`/outlets/${merged}/merge`)).body.data.moved).toBe(1);
    expect(await standing(source)).toEqual(before);
  });

  it('are refused to those who do not keep records', async () => {
    const [a, b] = [await outlet('Morning Sheet'), await outlet('Evening Sheet')];
    expect((await post(`/outlets/${a}/merge`, { into: b }, 'reporter')).status).toBe(403);
  });
});

describe('many records at once', () => {
  it('are changed together, each written to the trail', async () => {
    const ids = [await record({ confirmed: false }), await record({ confirmed: false })];
    const into = await outlet('Bulk Herald');
    const { body } = await edit(ids, { confirmed: true, kind: 'article', outlet: into });
    expect(body.data).toEqual({ changed: 2 });
    for (const id of ids) {
      expect(await recordOf(id)).toMatchObject({
        confirmed: true,
        kind: 'article',
        outlet: { name: 'Bulk Herald' },
      });
      const events = await trailOf(desk.newsroom, id);
      expect(events.at(-1)).toMatchObject({
        kind: 'record-changed',
        actorName: 'editor Example',
        detail: { fields: expect.arrayContaining(['confirmed', 'kind', 'outlet']) },
      });
    }
  });

  it('are left as they are, all of them, where one is not there', async () => {
    const id = await record({ kind: 'interview' });
    expect((await edit([id, ABSENT], { kind: 'dataset' })).status).toBe(404);
    expect((await edit([id], { outlet: ABSENT })).status).toBe(404);
    expect((await edit([id], { kind: 'dataset' }, 'reporter')).status).toBe(403);
    expect((await recordOf(id)).kind).toBe('interview');
    expect(await trailOf(desk.newsroom, id)).toHaveLength(1);
  });
});

describe('a saved filter', () => {
  it('is one’s own, is replaced under its name, and is deleted', async () => {
    await post('/filters', { name: 'To complete', query: 'confirmed=no' });
    const { status, body } = await post('/filters', { name: 'To complete', query: 'kind=social' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject([{ name: 'To complete', query: 'kind=social' }]);
    expect((await get('/filters', 'reporter')).body.data).toEqual([]);
    const path = `/filters/${body.data[0].documentId}`;
    await undo(path, 'reporter');
    expect((await get('/filters')).body.data).toHaveLength(1);
    expect((await undo(path)).body.data).toEqual([]);
  });
});
