import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, superAdmin, type Person } from '../support/people';
import { BLOCKED_WORDS, CLEAN_WORDS, paragraphs, receiptsOf } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

const FEATURE = 'api::feature.feature';
const JOURNAL = 'api::journal.journal';
const CM = `/content-manager/collection-types/${FEATURE}`;

const ZONE = {
  type: 'dynamiczone',
  components: ['newsroom.passage', 'newsroom.pull-quote', 'newsroom.fact-box', 'newsroom.timeline'],
};

const FIELDS = [
  { field: 'title', role: 'headline' },
  { field: 'summary.text', role: 'dek' },
  { field: 'sections.text', role: 'body' },
  { field: 'sections[newsroom.pull-quote].quote', role: 'body' },
  { field: 'sections.moments.text', role: 'body' },
];

/** A type without drafts, in two languages that share the summary. */
const journalType = {
  kind: 'collectionType',
  collectionName: 'journals',
  info: { singularName: 'journal', pluralName: 'journals', displayName: 'Journal' },
  options: { draftAndPublish: false },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', pluginOptions: { i18n: { localized: true } } },
    summary: { type: 'component', component: 'newsroom.summary' },
    sections: { ...ZONE, pluginOptions: { i18n: { localized: true } } },
  },
};

let newsroom: Newsroom;
let chief: Person;
let wire: Person;

beforeAll(async () => {
  const governed = { title: 'title', fields: FIELDS };
  newsroom = await bootNewsroom({
    types: { journal: journalType },
    attribution: { config: { governed: { [FEATURE]: governed, [JOURNAL]: governed } } },
  });
  chief = await superAdmin(newsroom);
  wire = await apiToken(newsroom);
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(async () => {
  await newsroom?.stop();
});

const features = () => documentsIn(newsroom, FEATURE);
const journals = () => documentsIn(newsroom, JOURNAL);
const rows = (uid = FEATURE) => newsroom.strapi.db.query(uid);

interface Section {
  readonly __component: string;
  readonly id?: number;
  readonly text?: unknown;
  readonly quote?: string;
  readonly moments?: readonly object[];
}

const passage = (...words: readonly string[]): Section => ({
  __component: 'newsroom.passage',
  text: paragraphs(...words),
});
const pullQuote = (quote: string): Section => ({ __component: 'newsroom.pull-quote', quote });
const factBox = (text: string): Section => ({ __component: 'newsroom.fact-box', text });

const timeline = (...texts: readonly string[]): Section => ({
  __component: 'newsroom.timeline',
  moments: texts.map((text) => ({ text })),
});

const feature = (...sections: readonly Section[]) => ({ title: 'Salt', sections });
const CLEAN = feature(passage(CLEAN_WORDS), pullQuote('Supper was late.'), factBox(CLEAN_WORDS));

/** Everything of a row that is live or, else, in work. */
const rowOf = (uid: string, documentId: string, where: object = {}) =>
  rows(uid).findOne({
    where: { documentId, ...where },
    populate: { sections: true, summary: true },
  });
const liveOf = (documentId: string) =>
  rowOf(FEATURE, documentId, { publishedAt: { $notNull: true } });

/** Sections as GraphQL's dynamic zones take them. */
const inGraphql = ({ sections }: ReturnType<typeof feature>) =>
  sections.map(({ __component: name, ...section }) => ({
    ...section,
    __typename:
      name === 'newsroom.passage' ? 'ComponentNewsroomPassage' : 'ComponentNewsroomFactBox',
  }));

const refusal = {
  name: 'ValidationError',
  details: { errors: [{ rule: 'placeholder-marker', path: ['sections', '1', 'text'] }] },
};

describe('a feature with a blocker in its second section', () => {
  const blocked: readonly (readonly [string, Section])[] = [
    ['Blocks', passage(BLOCKED_WORDS)],
    ['Markdown', factBox(`- ${BLOCKED_WORDS}`)],
  ];

  it.each(blocked)('goes live through no door (%s)', async (_format, section) => {
    const data = feature(passage(CLEAN_WORDS), section);
    const count = await rows().count({ where: { publishedAt: { $notNull: true } } });
    const draft = await features().create({ data });
    await expect(features().publish({ documentId: draft.documentId })).rejects.toMatchObject(
      refusal,
    );
    await expect(features().create({ data, status: 'published' })).rejects.toMatchObject(refusal);
    const { documentId } = await features().create({ data: CLEAN, status: 'published' });
    await expect(
      features().update({ documentId, data, status: 'published' }),
    ).rejects.toMatchObject(refusal);
    const http = newsroom.http();
    for (const [address, person, body] of [
      ['/api/features', wire, { data }],
      [`${CM}/actions/publish`, chief, data],
    ] as const) {
      const answer = await http.post(address).set(person.headers).send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors).toMatchObject(refusal.details.errors);
    }
    const put = await http.put(`/api/features/${documentId}`).set(wire.headers).send({ data });
    expect(put.status).toBe(400);
    const mutation =
      'mutation ($data: FeatureInput!) { createFeature(data: $data) { documentId } }';
    const graphql = await http
      .post('/graphql')
      .set(wire.headers)
      .send({ query: mutation, variables: { data: { ...data, sections: inGraphql(data) } } });
    expect(graphql.body.errors?.[0]?.extensions?.error).toMatchObject(refusal);
    expect(await rows().count({ where: { publishedAt: { $notNull: true } } })).toBe(count + 1);
    expect((await liveOf(documentId)).sections).toHaveLength(3);
  });

  it('goes live when the section is put right, and not with another in its quotation or summary', async () => {
    const { documentId } = await features().create({
      data: feature(passage(CLEAN_WORDS), passage(BLOCKED_WORDS)),
    });
    const { sections } = await rowOf(FEATURE, documentId);
    const put = (id: number, text: unknown) => ({ __component: 'newsroom.passage', id, text });
    const [first, second] = sections;
    await features().update({
      documentId,
      data: { sections: [{ ...first }, put(second.id, paragraphs('Nobody came.'))] },
    });
    await features().publish({ documentId });
    expect(await receiptsOf(newsroom, documentId)).toHaveLength(1);
    for (const data of [
      { sections: [pullQuote('We sail TK.')] },
      { sections: [], summary: { text: 'Salt is TK.' } },
    ]) {
      await features().update({ documentId, data });
      await expect(features().publish({ documentId })).rejects.toThrow('blocking flag');
    }
  });

  it('may be saved, cloned and taken back to what is live: none of that is a publication', async () => {
    const { documentId } = await features().create({ data: CLEAN, status: 'published' });
    await features().update({ documentId, data: feature(passage(BLOCKED_WORDS)) });
    const copy = await features().clone({ documentId });
    expect(await rowOf(FEATURE, copy.documentId)).toMatchObject({ publishedAt: null });
    await features().discardDraft({ documentId });
    expect((await rowOf(FEATURE, documentId, { publishedAt: null })).sections).toHaveLength(3);
    await features().publish({ documentId });
  });
});

describe('the row of a component in a live feature', () => {
  it('is kept below the Document Service, as the feature is', async () => {
    const { documentId } = await features().create({
      data: { ...CLEAN, summary: { text: CLEAN_WORDS } },
      status: 'published',
    });
    const { id: featureId, sections, summary } = await liveOf(documentId);
    const [{ id }, quotation, box] = sections;
    const passages = rows('newsroom.passage');
    const text = paragraphs(BLOCKED_WORDS);
    await expect(passages.update({ where: { id }, data: { text } })).rejects.toThrow('governed');
    await expect(
      passages.updateMany({ where: { id: { $in: [id] } }, data: { text } }),
    ).rejects.toThrow('governed');
    await expect(
      rows('newsroom.fact-box').update({ where: { id: box.id }, data: { text: 'TK' } }),
    ).rejects.toThrow('governed');
    await expect(
      rows('newsroom.summary').update({ where: { id: summary.id }, data: { text: 'TK' } }),
    ).rejects.toThrow('governed');
    await expect(passages.delete({ where: { id } })).rejects.toThrow('governed');
    await expect(
      rows().update({
        where: { id: featureId },
        data: { sections: [{ id: box.id, __component: 'newsroom.fact-box' }] },
      }),
    ).rejects.toThrow('governed');
    expect((await liveOf(documentId)).sections).toMatchObject(CLEAN.sections);
    // What is not governed is nobody's claim.
    await rows('newsroom.pull-quote').update({
      where: { id: quotation.id },
      data: { speaker: 'Ada Holm' },
    });
  });

  it('does not go live by itself either', async () => {
    const loose = await rows('newsroom.passage').create({
      data: { text: paragraphs(BLOCKED_WORDS) },
    });
    const data = {
      title: 'Past the gate',
      documentId: 'past-the-gate',
      publishedAt: new Date(),
      sections: [{ id: loose.id, __component: 'newsroom.passage' }],
    };
    await expect(rows().create({ data })).rejects.toThrow('governed');
  });

  it('is free in a draft', async () => {
    const { documentId } = await features().create({ data: CLEAN });
    const [{ id }] = (await rowOf(FEATURE, documentId)).sections;
    const text = paragraphs(BLOCKED_WORDS);
    await rows('newsroom.passage').update({ where: { id }, data: { text } });
    await expect(features().publish({ documentId })).rejects.toThrow('blocking flag');
  });
});

describe('a moment of a timeline, which is a component in a component', () => {
  const deep = { sections: { on: { 'newsroom.timeline': { populate: { moments: true } } } } };
  const momentsOf = async (uid: string, documentId: string, where: object = {}) =>
    (await rows(uid).findOne({ where: { documentId, ...where }, populate: deep })).sections[0];

  it('is judged like any section, and its row is kept', async () => {
    const path = ['sections', '1', 'moments', '1', 'text'];
    await expect(
      features().create({
        data: feature(passage(CLEAN_WORDS), timeline(CLEAN_WORDS, BLOCKED_WORDS)),
        status: 'published',
      }),
    ).rejects.toMatchObject({ details: { errors: [{ path }] } });
    const { documentId } = await features().create({
      data: feature(passage(CLEAN_WORDS), timeline(CLEAN_WORDS)),
      status: 'published',
    });
    const { moments } = await momentsOf(FEATURE, documentId, { publishedAt: { $notNull: true } });
    const where = { id: moments[0].id };
    await expect(
      rows('newsroom.moment').update({ where, data: { text: BLOCKED_WORDS } }),
    ).rejects.toThrow('governed');
    await expect(rows('newsroom.moment').delete({ where })).rejects.toThrow('governed');
  });

  it('is laid over the one that is stored where every write is a publication', async () => {
    const { documentId } = await journals().create({ data: feature(timeline('One.', 'Two.')) });
    const { id, moments } = await momentsOf(JOURNAL, documentId);
    const write = (...items: readonly object[]) =>
      journals().update({
        documentId,
        data: { sections: [{ __component: 'newsroom.timeline', id, moments: items }] },
      });
    const [one, two] = moments.map((moment: { id: number }) => ({ id: moment.id }));
    await expect(write(two, { ...one, text: BLOCKED_WORDS })).rejects.toThrow('blocking flag');
    await write(two, { ...one, text: 'Changed.' }, { text: 'New.' });
    expect((await momentsOf(JOURNAL, documentId)).moments).toMatchObject([
      { text: 'Two.' },
      { text: 'Changed.' },
      { text: 'New.' },
    ]);
  });
});

describe('a link in a section', () => {
  const CLAIM = 'Some 40 trawlers sank in 2012.';

  const contextOf = async (documentId: string) => {
    const { body } = await newsroom
      .http()
      .get(`/attribution/contexts/${FEATURE}/${documentId}`)
      .set(chief.headers);
    return body.data;
  };

  it('follows its section through publication and reordering, and is lost with it', async () => {
    const { strapi } = newsroom;
    const { documentId } = await features().create({
      data: feature(passage(CLEAN_WORDS, CLAIM), pullQuote('Supper was late.')),
    });
    const source = await newsroom.http().post('/attribution/sources').set(chief.headers).send({
      title: 'Annual report of the port',
      outlet: 'Harbour Office',
      person: null,
      kind: 'document',
      strength: 'document',
      url: 'https://example.org/report',
      date: '2024-02-03',
      firstHand: true,
    });
    const start = CLEAN_WORDS.length + 2;
    const prefix = `${CLEAN_WORDS}\n\n`.slice(-32);
    const selector = {
      field: 'sections.0.text',
      quote: { exact: CLAIM, prefix, suffix: '' },
      position: { start, end: start + CLAIM.length },
    };
    const made = await newsroom
      .http()
      .post('/attribution/links')
      .set(chief.headers)
      .send({
        uid: FEATURE,
        documentId,
        sourceId: source.body.data.documentId,
        selectors: [selector],
        role: 'supports',
      });
    expect(made.status).toBe(201);
    const states = async () => {
      await strapi.plugin('attribution').service('storedReports').settled();
      return (await rows('plugin::attribution.link').findMany({})).map(
        ({ state }: { state: string }) => state,
      );
    };
    await features().publish({ documentId });
    expect(await states()).toEqual(['ok']);
    const [first, second] = (await rowOf(FEATURE, documentId, { publishedAt: null })).sections;
    await features().update({
      documentId,
      data: { sections: [passage('A new opening.'), second, first] },
    });
    expect(await states()).toEqual(['ok']);
    await features().publish({ documentId });
    expect((await contextOf(documentId)).links).toHaveLength(1);
    expect((await contextOf(documentId)).live).toBe('checked');
    await features().update({ documentId, data: { sections: [passage('A new opening.')] } });
    expect(await states()).toEqual(['lost']);
  });
});

describe('a journal, whose every write is a publication', () => {
  it('is judged with the sections it has and those that are brought', async () => {
    const { documentId } = await journals().create({ data: CLEAN });
    const { sections } = await rowOf(JOURNAL, documentId);
    const [first, second, third] = sections;
    const write = (...items: readonly object[]) =>
      journals().update({ documentId, data: { sections: items } });
    await write(third, { ...first, text: paragraphs('Nobody came.') });
    expect((await rowOf(JOURNAL, documentId)).sections).toMatchObject([
      { id: third.id },
      { id: first.id, text: paragraphs('Nobody came.') },
    ]);
    await expect(write(third, { ...first, text: paragraphs('TK') })).rejects.toThrow(
      'blocking flag',
    );
    await expect(write(third, first, pullQuote('TK'))).rejects.toThrow('blocking flag');
    await expect(
      journals().update({ documentId, data: { summary: { text: 'TK' } } }),
    ).rejects.toThrow('blocking flag');
    await write({ ...factBox(''), text: undefined, id: third.id });
    expect((await rowOf(JOURNAL, documentId)).sections).toMatchObject([{ text: CLEAN_WORDS }]);
    expect(await receiptsOf(newsroom, documentId)).toHaveLength(3);
    expect(second.id).toBeDefined();
  });

  it('is judged as a clone', async () => {
    const { documentId } = await journals().create({ data: CLEAN });
    const changed = [{ text: paragraphs(BLOCKED_WORDS) }];
    await expect(journals().clone({ documentId, data: { sections: changed } })).rejects.toThrow(
      'blocking flag',
    );
    const copy = await journals().clone({ documentId, data: { title: 'Copy' } });
    expect((await rowOf(JOURNAL, copy.documentId)).sections).toHaveLength(3);
  });

  it('takes a shared summary into its other languages', async () => {
    const { documentId } = await journals().create({ data: CLEAN });
    await journals().update({ documentId, locale: 'fr', data: { title: 'Sel', sections: [] } });
    await journals().update({ documentId, data: { summary: { text: 'Salt, in short.' } } });
    expect(await rowOf(JOURNAL, documentId, { locale: 'fr' })).toMatchObject({
      title: 'Sel',
      summary: { text: 'Salt, in short.' },
    });
  });
});

describe('a journal whose section is changed behind the gate', () => {
  it('does not go live with words that the gate has not seen', async () => {
    const { documentId } = await journals().create({ data: CLEAN });
    const [first] = (await rowOf(JOURNAL, documentId)).sections;
    const { strapi } = newsroom;
    let isActive = true;
    strapi.documents.use((context, next) => {
      if (isActive && context.uid === JOURNAL && context.action === 'update') {
        const sections = [{ ...first, text: paragraphs(BLOCKED_WORDS) }];
        Object.assign(context.params, { data: { sections } });
      }
      return next();
    });
    await expect(
      journals().update({ documentId, data: { sections: [{ ...first }] } }),
    ).rejects.toThrow('changed while it was being checked');
    isActive = false;
    expect((await rowOf(JOURNAL, documentId)).sections).toHaveLength(3);
  });
});
