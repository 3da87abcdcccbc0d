import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  contextOf,
  draftWith,
  makeRecord,
  openDesk,
  selectorIn,
  selectorOf,
  statusesOf,
  type Desk,
} from '../support/desk';
import { paragraphs, STORY, trailOf } from '../support/stories';
import { documentsIn } from '../support/strapi';

const CLAIMS = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse'].map(
  (name) => `${name} Street was flooded up to the windows.`,
);
const BODY = CLAIMS.join('\n\n');

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.hire('reporter', 'kim');
});
afterAll(async () => {
  await desk?.stop();
});

const places = CLAIMS.map((claim) => selectorIn(BODY, claim));

const floodStory = () => draftWith(desk, paragraphs(...CLAIMS), 'Seven streets under water');

/** Ties words to a record, as somebody. */
const link = (name: string, documentId: string, sourceId: string, selectors: readonly object[]) =>
  desk.send('POST', '/links', name, { ...about(documentId), sourceId, selectors });

const linksOf = async (documentId: string, name?: string) =>
  (await contextOf(desk, documentId, name)).links;

describe('linking several claims at once', () => {
  it('ties all seven to the record, in the order asked', async () => {
    const documentId = await floodStory();
    const { status, body } = await link('reporter', documentId, await makeRecord(desk), places);
    expect(status).toBe(201);
    const quotes = body.data.map(
      ({ selector }: { selector: { quote: { exact: string } } }) => selector.quote.exact,
    );
    expect(quotes).toEqual(CLAIMS);
    expect(await linksOf(documentId)).toEqual(body.data);
    expect(await trailOf(desk.newsroom, documentId)).toHaveLength(7);
  });

  it('links none of seven when one is not in the draft, and says which', async () => {
    const documentId = await floodStory();
    const wanted = [...places.slice(0, 6), selectorOf('Hazel Street stayed dry.')];
    const { status, body } = await link('reporter', documentId, await makeRecord(desk), wanted);
    expect(status).toBe(400);
    expect(body.error.message).toContain('“Hazel Street stayed dry.” is not in the saved draft');
    expect(await linksOf(documentId)).toEqual([]);
    expect(await trailOf(desk.newsroom, documentId)).toEqual([]);
  });

  it('does not take the same words twice', async () => {
    const documentId = await floodStory();
    const wanted = [places[0] ?? {}, places[0] ?? {}];
    const { status, body } = await link('reporter', documentId, await makeRecord(desk), wanted);
    expect(status).toBe(400);
    expect(body.error.message).toContain('twice');
  });
});

describe('two reporters on one story', () => {
  it('linking different claims at the same moment lose no link', async () => {
    const documentId = await floodStory();
    const sourceId = await makeRecord(desk);
    const answers = await Promise.all(
      places.map((place, index) =>
        link(index % 2 === 0 ? 'reporter' : 'kim', documentId, sourceId, [place]),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(places.map(() => 201));
    const links = await linksOf(documentId);
    expect(links).toHaveLength(7);
    const mine = links.filter(({ isMine }: { isMine: boolean }) => isMine);
    expect(mine.map(({ madeBy }: { madeBy: string }) => madeBy)).toEqual(
      Array(4).fill('reporter Example'),
    );
  });

  it('linking the same claim to the same record at the same moment make one link of it', async () => {
    const documentId = await floodStory();
    const sourceId = await makeRecord(desk);
    const answers = await Promise.all(
      ['reporter', 'kim'].map((name) => link(name, documentId, sourceId, places.slice(0, 1))),
    );
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(await linksOf(documentId)).toHaveLength(1);
  });

  it('hear who has linked these words already', async () => {
    const documentId = await floodStory();
    const sourceId = await makeRecord(desk);
    await link('reporter', documentId, sourceId, places.slice(0, 1));
    const second = await link('kim', documentId, sourceId, places);
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      message: `reporter Example has already linked “${CLAIMS[0]}” to this record.`,
      details: { reason: 'conflict' },
    });
    const again = await link('reporter', documentId, sourceId, places.slice(0, 1));
    expect(again.body.error.message).toMatch(/^You have already linked/u);
    expect(await linksOf(documentId)).toHaveLength(1);
  });

  it('may link the same words to two records', async () => {
    const documentId = await floodStory();
    for (const name of ['reporter', 'kim']) {
      const { status } = await link(name, documentId, await makeRecord(desk), places.slice(0, 1));
      expect(status).toBe(201);
    }
  });

  it('removing the same link: the second one hears that it is gone', async () => {
    const documentId = await floodStory();
    const { body } = await link('reporter', documentId, await makeRecord(desk), places.slice(0, 1));
    const path = `/links/${body.data[0].documentId}`;
    const answers = await Promise.all(
      ['reporter', 'kim'].map((name) => desk.send('DELETE', path, name)),
    );
    expect(statusesOf(answers)).toEqual([204, 404]);
    const late = await desk.send('DELETE', path, 'kim');
    expect(late.body.error.message).toBe('Somebody else has already removed this link.');
    const kinds = (await trailOf(desk.newsroom, documentId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['link-made', 'link-removed']);
  });
});

describe('placing a link anew', () => {
  const linked = async () => {
    const documentId = await floodStory();
    const sourceId = await makeRecord(desk);
    const { body } = await link('reporter', documentId, sourceId, places.slice(0, 1));
    return { documentId, sourceId, path: `/links/${body.data[0].documentId}` };
  };
  const [, second = {}, third = {}] = places;

  it('keeps its record and maker, counts its version up, and is in the trail with both quotes', async () => {
    const { documentId, path } = await linked();
    const { status, body } = await desk.send('PUT', path, 'kim', { selector: second, version: 1 });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      selector: second,
      version: 2,
      madeBy: 'reporter Example',
      isMine: false,
      source: { title: 'Harbour office notice' },
    });
    expect(await linksOf(documentId, 'kim')).toEqual([body.data]);
    const moved = (await trailOf(desk.newsroom, documentId)).at(-1);
    expect(moved).toMatchObject({
      kind: 'link-moved',
      actorName: 'kim Example',
      detail: { from: CLAIMS[0], to: CLAIMS[1] },
    });
  });

  it('finds a link again that had lost its words', async () => {
    const { documentId, path } = await linked();
    const other = 'The first street was flooded.';
    await documentsIn(desk.newsroom, STORY).update({
      documentId,
      data: { body: paragraphs(other) },
    });
    const { status } = await desk.send('PUT', path, 'reporter', {
      selector: selectorOf(other),
      version: 1,
    });
    expect(status).toBe(200);
    const row = await desk.newsroom.strapi.db
      .query('plugin::attribution.link')
      .findOne({ where: { targetDocumentId: documentId } });
    expect(row.state).toBe('ok');
  });

  it('is refused to the one who saw an older version', async () => {
    const { path } = await linked();
    const answers = await Promise.all([
      desk.send('PUT', path, 'reporter', { selector: second, version: 1 }),
      desk.send('PUT', path, 'kim', { selector: third, version: 1 }),
    ]);
    expect(statusesOf(answers)).toEqual([200, 409]);
  });

  it('is refused on words that are not in the draft, or linked to this record already', async () => {
    const { documentId, sourceId, path } = await linked();
    await link('kim', documentId, sourceId, [second]);
    const nowhere = { selector: selectorOf('Hazel Street.'), version: 1 };
    expect((await desk.send('PUT', path, 'reporter', nowhere)).status).toBe(400);
    const taken = await desk.send('PUT', path, 'reporter', { selector: second, version: 1 });
    expect(taken.status).toBe(409);
    expect(taken.body.error.message).toContain('kim Example has already linked');
  });

  it('hears of a link that somebody removed', async () => {
    const { path } = await linked();
    await desk.send('DELETE', path, 'kim');
    const { status, body } = await desk.send('PUT', path, 'reporter', {
      selector: second,
      version: 1,
    });
    expect(status).toBe(404);
    expect(body.error.message).toBe('Somebody else has already removed this link.');
  });
});

describe('a record made in passing', () => {
  it('says that nobody has confirmed it, in the search and at its links', async () => {
    const documentId = await floodStory();
    const sourceId = await makeRecord(desk, { title: 'Pasted flood page', confirmed: false });
    const found = await desk.send('GET', '/sources?search=pasted', 'reporter');
    expect(found.body.data).toMatchObject([
      { confirmed: false, url: 'https://example.org/notice' },
    ]);
    await link('reporter', documentId, sourceId, places.slice(0, 1));
    expect(await linksOf(documentId)).toMatchObject([{ source: { confirmed: false } }]);
  });
});

describe('what is known of a web address', () => {
  const knownOf = async (url: string) => {
    const { status, body } = await desk.send(
      'GET',
      `/addresses?url=${encodeURIComponent(url)}`,
      'reporter',
    );
    expect(status).toBe(200);
    return body.data;
  };

  it('is the record of the same page, whatever the way to it', async () => {
    const sourceId = await makeRecord(desk, { url: 'https://floods.example.net/report' });
    const known = await knownOf('https://floods.example.net/report/?utm_source=x#top');
    expect(known.canonicalUrl).toBe('https://floods.example.net/report');
    expect(known.source).toMatchObject({ documentId: sourceId, confirmed: true });
  });

  it('is nothing but its canonical form where nobody has been', async () => {
    expect(await knownOf('https://nobody.example.com/a')).toEqual({
      canonicalUrl: 'https://nobody.example.com/a',
      outlet: null,
      source: null,
    });
  });

  it('is the outlet that owns the domain, or the one that it was merged into', async () => {
    const outlets = documentsIn(desk.newsroom, 'plugin::attribution.outlet');
    const whole = await outlets.create({ data: { name: 'The Fjord Courier' } });
    await outlets.create({
      data: { name: 'Courier Online', domains: ['fjord.co.uk'], mergedInto: whole.documentId },
    });
    expect((await knownOf('https://news.fjord.co.uk/today')).outlet).toBe('The Fjord Courier');
  });
});
