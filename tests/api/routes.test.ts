import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  makeRecord,
  newSource,
  openDesk,
  requestOn,
  selectorIn,
  selectorOf,
  settled,
  waiverOn,
  type Desk,
} from '../support/desk';
import { complaintsOf } from '../support/openapi';
import { makeRole, userWith } from '../support/people';
import {
  blockedStory,
  BLOCKED_WORDS,
  CLEAN_WORDS,
  cleanStory,
  draftOf,
  paragraphs,
  STORY,
} from '../support/stories';
import { documentsIn, type Newsroom } from '../support/strapi';

let desk: Desk;
let newsroom: Newsroom;
let complaintsAbout: ReturnType<typeof complaintsOf>;

beforeAll(async () => {
  desk = await openDesk();
  newsroom = desk.newsroom;
  const { body } = await desk.send('GET', '/openapi.json', 'super admin');
  complaintsAbout = complaintsOf(body);
});
afterAll(async () => {
  await desk?.stop();
});

const send: Desk['send'] = (...asked) => desk.send(...asked);

interface OwnRoute {
  readonly method: string;
  readonly path: string;
  readonly config: {
    readonly policies: readonly [string, { config: { actions: readonly string[] } }];
  };
}

const ownRoutes = (): readonly OwnRoute[] =>
  Reflect.get(newsroom.strapi.plugin('attribution').routes, 'admin').routes;

const linkOn = async (documentId: string, more: object = {}) => ({
  ...about(documentId),
  sourceId: await makeRecord(desk),
  selectors: [selectorOf(CLEAN_WORDS)],
  ...more,
});

const policy = { preset: 'daily', severities: {}, whenNotChecked: 'block' };

/** A draft that rests on a source without a name, whom nobody approved. */
const unapproved = async (): Promise<string> => {
  const { documentId } = await draftOf(newsroom, cleanStory());
  const sourceId = await makeRecord(desk, { outlet: null, strength: 'anonymous-described' });
  await send('POST', '/links', 'super admin', await linkOn(documentId, { sourceId }));
  return documentId;
};

const approvalOf = async (documentId: string) => {
  const { body } = await send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'super admin');
  const [{ fingerprint }] = body.data.findings;
  const reason = 'The office dismissed two people who had spoken.';
  return { ...about(documentId), fingerprint, reason, knownTo: 'Ida Strand' };
};

/** A job that another process is at, or was. */
const jobIn = async (state: string): Promise<string> => {
  const { documentId } = await newsroom.strapi.db.query('plugin::attribution.job').create({
    data: {
      kind: 'of another process',
      state,
      input: {},
      actorType: 'system',
      actorName: 'system',
      startedAt: new Date().toISOString(),
      leasedUntil: '2999-01-01T00:00:00.000Z',
    },
  });
  return documentId;
};

let outlets = 0;
/** Answers its id. */
const makeOutlet = async (): Promise<string> => {
  outlets += 1;
  const data = { name: `Walked outlet ${outlets}` };
  return (await newsroom.strapi.documents('plugin::attribution.outlet').create({ data }))
    .documentId;
};

const filter = { name: 'To complete', query: 'confirmed=no' };
interface Asked {
  readonly path: string;
  readonly body?: object;
  readonly file?: string;
}

/** A file that is not imported yet. */
const uploaded = async (): Promise<string> =>
  (await desk.upload('/imports', 'super admin', 'records.csv', 'title\nA notice\n')).body.data
    .documentId;

/** A request that a permitted person gets an answer to, on a story and records of its own. */
const SOUND: Readonly<Record<string, () => Promise<Asked>>> = {
  'GET /openapi.json': async () => ({ path: '/openapi.json' }),
  'GET /contexts/:uid': async () => ({ path: `/contexts/${STORY}` }),
  'GET /contexts/:uid/:documentId': async () => ({
    path: `/contexts/${STORY}/${(await draftOf(newsroom, cleanStory())).documentId}?locale=en`,
  }),
  'GET /contexts/:uid/:documentId/version': async () => ({
    path: `/contexts/${STORY}/${(await draftOf(newsroom, cleanStory())).documentId}/version?locale=en`,
  }),
  'GET /reports': async () => ({
    path: `/reports?uid=${STORY}&locale=en&documentIds=${(await draftOf(newsroom, cleanStory())).documentId}`,
  }),
  'POST /verdicts': async () => ({
    path: '/verdicts',
    body: {
      uid: STORY,
      locale: 'en',
      documentIds: [(await draftOf(newsroom, cleanStory())).documentId],
    },
  }),
  'GET /requests': async () => ({ path: '/requests?state=open&page=1&pageSize=10' }),
  'POST /requests': async () => ({
    path: '/requests',
    body: requestOn((await draftOf(newsroom, blockedStory())).documentId),
  }),
  'PUT /requests/:documentId/answer': async () => {
    const request = requestOn((await draftOf(newsroom, blockedStory())).documentId);
    const { body } = await send('POST', '/requests', 'reporter', request);
    return {
      path: `/requests/${body.data[0].documentId}/answer`,
      body: { outcome: 'declined', note: 'Ask the harbour master.' },
    };
  },
  'GET /addresses': async () => ({ path: '/addresses?url=https://example.org/notice' }),
  'GET /reports/:uid/:documentId': async () => ({
    path: `/reports/${STORY}/${(await draftOf(newsroom, blockedStory())).documentId}?locale=en`,
  }),
  'POST /links': async () => ({
    path: '/links',
    body: await linkOn((await draftOf(newsroom, cleanStory())).documentId),
  }),
  'PUT /links/:documentId': async () => {
    const link = await linkOn((await draftOf(newsroom, cleanStory())).documentId);
    const { body } = await send('POST', '/links', 'super admin', link);
    const moved = { selector: selectorIn(CLEAN_WORDS, 'The choir met'), version: 1 };
    return { path: `/links/${body.data[0].documentId}`, body: moved };
  },
  'DELETE /links/:documentId': async () => {
    const link = await linkOn((await draftOf(newsroom, cleanStory())).documentId);
    const { body } = await send('POST', '/links', 'super admin', link);
    return { path: `/links/${body.data[0].documentId}` };
  },
  'POST /waivers': async () => ({
    path: '/waivers',
    body: waiverOn((await draftOf(newsroom, blockedStory())).documentId),
  }),
  'DELETE /waivers/:documentId': async () => {
    const waiver = waiverOn((await draftOf(newsroom, blockedStory())).documentId);
    const { body } = await send('POST', '/waivers', 'reporter', waiver);
    return { path: `/waivers/${body.data.documentId}` };
  },
  'GET /rules/:ruleId/decisions': async () => ({ path: '/rules/placeholder-marker/decisions' }),
  'GET /desk': async () => ({ path: '/desk?view=flagged&search=choir&sort=title&page=1' }),
  'GET /desk/choices': async () => ({ path: '/desk/choices' }),
  'POST /desk/recounts': async () => ({
    path: '/desk/recounts',
    body: { stories: [about((await draftOf(newsroom, cleanStory())).documentId)] },
  }),
  'GET /desk/:uid/:documentId': async () => ({
    path: `/desk/${STORY}/${(await draftOf(newsroom, cleanStory())).documentId}?locale=en`,
  }),
  'GET /approvals/:uid/:documentId': async () => ({
    path: `/approvals/${STORY}/${(await draftOf(newsroom, cleanStory())).documentId}?locale=en`,
  }),
  'POST /approvals': async () => {
    const documentId = await unapproved();
    return { path: '/approvals', body: await approvalOf(documentId) };
  },
  'DELETE /approvals/:documentId': async () => {
    const approval = await approvalOf(await unapproved());
    const { body } = await send('POST', '/approvals', 'super admin', approval);
    return { path: `/approvals/${body.data.documentId}` };
  },
  'GET /sources': async () => ({ path: '/sources?search=harbour&limit=5' }),
  'POST /sources': async () => ({ path: '/sources', body: newSource }),
  'GET /library/records': async () => ({ path: '/library/records?search=harbour&sort=date' }),
  'PUT /library/records': async () => ({
    path: '/library/records',
    body: { documentIds: [await makeRecord(desk)], changes: { confirmed: true } },
  }),
  'GET /library/records/:documentId': async () => ({
    path: `/library/records/${await makeRecord(desk)}`,
  }),
  'GET /library/records/:documentId/claims': async () => ({
    path: `/library/records/${await makeRecord(desk)}/claims`,
  }),
  'POST /library/records/:documentId/merge': async () => ({
    path: `/library/records/${await makeRecord(desk)}/merge`,
    body: { into: await makeRecord(desk) },
  }),
  'DELETE /library/records/:documentId/merge': async () => {
    const path = `/library/records/${await makeRecord(desk)}/merge`;
    await send('POST', path, 'super admin', { into: await makeRecord(desk) });
    return { path };
  },
  'GET /library/duplicates': async () => ({ path: '/library/duplicates?sign=likeness' }),
  'GET /library/outlets': async () => ({ path: '/library/outlets?search=harbour' }),
  'POST /library/outlets/:documentId/merge': async () => ({
    path: `/library/outlets/${await makeOutlet()}/merge`,
    body: { into: await makeOutlet() },
  }),
  'DELETE /library/outlets/:documentId/merge': async () => {
    const path = `/library/outlets/${await makeOutlet()}/merge`;
    await send('POST', path, 'super admin', { into: await makeOutlet() });
    return { path };
  },
  'GET /library/filters': async () => ({ path: '/library/filters' }),
  'POST /library/filters': async () => ({ path: '/library/filters', body: filter }),
  'DELETE /library/filters/:documentId': async () => ({ path: '/library/filters/gone-already' }),
  'GET /sources/export': async () => ({ path: '/sources/export?format=csv' }),
  'GET /imports': async () => ({ path: '/imports?page=1&pageSize=10' }),
  'POST /imports': async () => ({ path: '/imports', file: 'title\nA notice\n' }),
  'GET /imports/:documentId': async () => ({ path: `/imports/${await uploaded()}` }),
  'POST /imports/:documentId/preview': async () => ({
    path: `/imports/${await uploaded()}/preview`,
    body: { mapping: { title: 0 } },
  }),
  'POST /imports/:documentId/start': async () => ({
    path: `/imports/${await uploaded()}/start`,
    body: { mapping: { title: 0 }, whenKnown: 'complete' },
  }),
  'POST /imports/:documentId/resume': async () => ({
    path: `/imports/${await uploaded()}/resume`,
  }),
  'POST /imports/:documentId/cancel': async () => ({
    path: `/imports/${await uploaded()}/cancel`,
  }),
  'GET /imports/:documentId/rows': async () => ({
    path: `/imports/${await uploaded()}/rows?outcome=made`,
  }),
  'GET /imports/:documentId/report': async () => ({
    path: `/imports/${await uploaded()}/report`,
  }),
  'GET /unchecked': async () => ({ path: '/unchecked?page=1&pageSize=10' }),
  'GET /sources/:documentId/reach': async () => ({
    path: `/sources/${await makeRecord(desk)}/reach?page=1&pageSize=10`,
  }),
  'PUT /sources/:documentId/status': async () => ({
    path: `/sources/${await makeRecord(desk)}/status`,
    body: { status: 'retracted', from: 'active', reason: 'The office took it back.' },
  }),
  'GET /jobs/:documentId': async () => ({ path: `/jobs/${await jobIn('running')}` }),
  'POST /jobs/:documentId/cancel': async () => ({
    path: `/jobs/${await jobIn('running')}/cancel`,
  }),
  'POST /jobs/:documentId/resume': async () => ({
    path: `/jobs/${await jobIn('cancelled')}/resume`,
  }),
  'GET /trail': async () => ({ path: '/trail?page=1&pageSize=10' }),
  'GET /trail/check': async () => ({ path: `/trail/check?known=12:${'0'.repeat(64)}` }),
  'GET /trail/export': async () => ({ path: '/trail/export' }),
  'GET /insights': async () => ({ path: '/insights?from=2026-03-30&to=2026-04-12' }),
  'GET /policy': async () => ({ path: '/policy' }),
  'PUT /policy': async () => ({ path: '/policy', body: policy }),
  'GET /policy/scope': async () => ({ path: '/policy/scope' }),
  'GET /policy/versions': async () => ({ path: '/policy/versions?page=1&pageSize=10' }),
  'POST /policy/impact': async () => ({ path: '/policy/impact', body: policy }),
};

/** Requests that nobody gets an answer to. */
const MALFORMED: Readonly<Record<string, readonly { path: string; body?: object }[]>> = {
  'GET /openapi.json': [],
  'GET /contexts/:uid': [{ path: '/contexts/nonsense' }, { path: '/contexts/api::author.author' }],
  'GET /contexts/:uid/:documentId': [
    { path: '/contexts/api::author.author/x' },
    { path: `/contexts/${STORY}/x?locale=en&role=admin` },
  ],
  'GET /reports/:uid/:documentId': [{ path: '/reports/api::nothing.nothing/x' }],
  'GET /contexts/:uid/:documentId/version': [
    { path: '/contexts/api::author.author/x/version' },
    { path: `/contexts/${STORY}/x/version?since=yesterday` },
  ],
  'GET /reports': [
    { path: '/reports' },
    { path: `/reports?uid=${STORY}` },
    { path: `/reports?uid=${STORY}&documentIds=` },
    { path: '/reports?uid=api::author.author&documentIds=x' },
    { path: `/reports?uid=${STORY}&documentIds=${Array(101).fill('x').join(',')}` },
  ],
  'POST /verdicts': [
    { path: '/verdicts', body: { uid: STORY } },
    { path: '/verdicts', body: { uid: STORY, documentIds: [] } },
    { path: '/verdicts', body: { uid: STORY, documentIds: Array(101).fill('x') } },
    { path: '/verdicts', body: { uid: 'api::author.author', documentIds: ['x'] } },
  ],
  'GET /requests': [
    { path: '/requests?state=forgotten' },
    { path: '/requests?page=0' },
    { path: '/requests?filters[askedBy]=x' },
  ],
  'POST /requests': [
    { path: '/requests', body: requestOn('x', { findings: [] }) },
    { path: '/requests', body: requestOn('x', { askedBy: 'somebody' }) },
    { path: '/requests', body: requestOn('x', { uid: 'api::author.author' }) },
  ],
  'PUT /requests/:documentId/answer': [
    { path: '/requests/x/answer', body: { outcome: 'open', note: 'No.' } },
    { path: '/requests/x/answer', body: { outcome: 'granted', note: ' ' } },
    { path: '/requests/x/answer', body: { outcome: 'granted' } },
    {
      path: `/requests/${'x'.repeat(80)}/answer`,
      body: { outcome: 'declined', note: 'No.' },
    },
  ],
  'GET /addresses': [
    { path: '/addresses' },
    { path: '/addresses?url=notice' },
    { path: '/addresses?url=javascript:alert(1)' },
    { path: '/addresses?url=file:///etc/passwd' },
  ],
  'POST /links': [
    { path: '/links', body: { uid: STORY } },
    {
      path: '/links',
      body: { ...about('x'), sourceId: 'y', selector: selectorOf(CLEAN_WORDS) },
    },
    { path: '/links', body: { ...about('x'), sourceId: 'y', selectors: [] } },
    {
      path: '/links',
      body: { ...about('x'), sourceId: 'y', selectors: Array(201).fill(selectorOf('x')) },
    },
  ],
  'PUT /links/:documentId': [
    { path: '/links/x', body: { selector: selectorOf(CLEAN_WORDS) } },
    { path: '/links/x', body: { version: 1 } },
    { path: `/links/${'x'.repeat(80)}`, body: { selector: selectorOf('x'), version: 1 } },
  ],
  'DELETE /links/:documentId': [{ path: `/links/${'x'.repeat(80)}` }],
  'POST /waivers': [
    { path: '/waivers', body: waiverOn('x', { reason: 'other' }) },
    { path: '/waivers', body: waiverOn('x', { reason: 'covered-nearby' }) },
    { path: '/waivers', body: waiverOn('x', { coversBlockers: true }) },
    { path: '/waivers', body: waiverOn('x', { uid: 'api::author.author' }) },
  ],
  'DELETE /waivers/:documentId': [{ path: `/waivers/${'x'.repeat(80)}` }],
  'GET /rules/:ruleId/decisions': [{ path: `/rules/${'x'.repeat(80)}/decisions` }],
  'GET /desk': [
    { path: '/desk?view=everything' },
    { path: '/desk?sort=knownTo' },
    { path: '/desk?pageSize=1000' },
    { path: '/desk?filters[title]=x' },
  ],
  'GET /desk/choices': [],
  'POST /desk/recounts': [
    { path: '/desk/recounts', body: { stories: [] } },
    { path: '/desk/recounts', body: { stories: [{ uid: 'nonsense', documentId: 'x' }] } },
    { path: '/desk/recounts', body: { stories: Array(101).fill(about('x')) } },
  ],
  'GET /desk/:uid/:documentId': [
    { path: '/desk/nonsense/x' },
    { path: `/desk/${STORY}/x?locale=en&role=admin` },
  ],
  'GET /approvals/:uid/:documentId': [
    { path: '/approvals/nonsense/x' },
    { path: `/approvals/${STORY}/x?knownTo=Ida` },
  ],
  'POST /approvals': [
    { path: '/approvals', body: { ...about('x'), fingerprint: 'y', reason: 'Long enough a word' } },
    { path: '/approvals', body: { ...about('x'), fingerprint: 'y', knownTo: 'Ida' } },
    {
      path: '/approvals',
      body: {
        ...about('x'),
        fingerprint: 'y',
        reason: 'Long enough a word',
        knownTo: 'Ida',
        approvedBy: 'somebody',
      },
    },
  ],
  'DELETE /approvals/:documentId': [{ path: `/approvals/${'x'.repeat(80)}` }],
  'GET /sources': [{ path: '/sources?limit=0' }, { path: '/sources?filters[knownTo]=x' }],
  'POST /sources': [
    { path: '/sources', body: { ...newSource, url: 'javascript:alert(1)' } },
    { path: '/sources', body: { ...newSource, date: '2024-13' } },
    { path: '/sources', body: { ...newSource, confirmed: 'later' } },
    { path: '/sources', body: { ...newSource, knownTo: 'somebody' } },
  ],
  'GET /library/records': [
    { path: '/library/records?sort=knownTo' },
    { path: '/library/records?from=yesterday' },
    { path: '/library/records?filters[knownTo]=x' },
  ],
  'PUT /library/records': [
    { path: '/library/records', body: { documentIds: [], changes: { confirmed: true } } },
    { path: '/library/records', body: { documentIds: ['x'], changes: {} } },
    { path: '/library/records', body: { documentIds: ['x'], changes: { title: 'Another' } } },
    {
      path: '/library/records',
      body: { documentIds: Array(101).fill('x'), changes: { confirmed: true } },
    },
  ],
  'GET /library/records/:documentId': [{ path: `/library/records/${'x'.repeat(80)}` }],
  'GET /library/records/:documentId/claims': [{ path: '/library/records/x/claims?page=0' }],
  'POST /library/records/:documentId/merge': [
    { path: '/library/records/x/merge', body: {} },
    { path: '/library/records/x/merge', body: { into: 'y', title: 'Both' } },
  ],
  'DELETE /library/records/:documentId/merge': [
    { path: `/library/records/${'x'.repeat(80)}/merge` },
  ],
  'GET /library/duplicates': [
    { path: '/library/duplicates?sign=smell' },
    { path: '/library/duplicates?offset=-1' },
  ],
  'GET /library/outlets': [{ path: '/library/outlets?page=0' }],
  'POST /library/outlets/:documentId/merge': [{ path: '/library/outlets/x/merge', body: {} }],
  'DELETE /library/outlets/:documentId/merge': [
    { path: `/library/outlets/${'x'.repeat(80)}/merge` },
  ],
  'GET /library/filters': [],
  'POST /library/filters': [
    { path: '/library/filters', body: { name: ' ', query: '' } },
    { path: '/library/filters', body: { name: 'Mine', query: 'x'.repeat(1_001) } },
  ],
  'DELETE /library/filters/:documentId': [{ path: `/library/filters/${'x'.repeat(80)}` }],
  'GET /sources/export': [
    { path: '/sources/export' },
    { path: '/sources/export?format=xml' },
    { path: '/sources/export?format=csv&filters[knownTo]=x' },
  ],
  'GET /imports': [{ path: '/imports?page=0' }, { path: '/imports?filters[name]=x' }],
  'GET /imports/:documentId': [{ path: `/imports/${'x'.repeat(80)}` }],
  'POST /imports/:documentId/preview': [
    { path: '/imports/x/preview', body: {} },
    { path: '/imports/x/preview', body: { mapping: { knownTo: 0 } } },
    { path: '/imports/x/preview', body: { mapping: { title: -1 } } },
  ],
  'POST /imports/:documentId/start': [
    { path: '/imports/x/start', body: { mapping: { title: 0 } } },
    { path: '/imports/x/start', body: { mapping: { title: 0 }, whenKnown: 'always' } },
    { path: '/imports/x/start', body: { mapping: { describedAs: 0 }, whenKnown: 'skip' } },
  ],
  'POST /imports/:documentId/resume': [{ path: `/imports/${'x'.repeat(80)}/resume` }],
  'POST /imports': [{ path: '/imports' }],
  'POST /imports/:documentId/cancel': [{ path: `/imports/${'x'.repeat(80)}/cancel` }],
  'GET /imports/:documentId/rows': [
    { path: '/imports/x/rows?outcome=lost' },
    { path: '/imports/x/rows?page=0' },
  ],
  'GET /imports/:documentId/report': [{ path: '/imports/x/report?outcome=lost' }],
  'GET /unchecked': [{ path: '/unchecked?page=0' }, { path: '/unchecked?pageSize=1000' }],
  'GET /sources/:documentId/reach': [
    { path: `/sources/${'x'.repeat(80)}/reach` },
    { path: '/sources/x/reach?page=0' },
  ],
  'PUT /sources/:documentId/status': [
    { path: '/sources/x/status', body: { status: 'gone', from: 'active', reason: 'Wrong' } },
    { path: '/sources/x/status', body: { status: 'retracted', from: 'active' } },
    {
      path: '/sources/x/status',
      body: { status: 'retracted', from: 'active', reason: 'Wrong', knownTo: 'x' },
    },
  ],
  'GET /jobs/:documentId': [{ path: `/jobs/${'x'.repeat(80)}` }],
  'POST /jobs/:documentId/cancel': [{ path: `/jobs/${'x'.repeat(80)}/cancel` }],
  'POST /jobs/:documentId/resume': [{ path: `/jobs/${'x'.repeat(80)}/resume` }],
  'GET /trail': [
    { path: '/trail?page=0' },
    { path: '/trail?uid=stories' },
    { path: '/trail?filters[detail]=x' },
  ],
  'GET /trail/check': [{ path: '/trail/check?known=12' }, { path: '/trail/check?kind=published' }],
  'GET /trail/export': [{ path: '/trail/export?pageSize=5' }, { path: '/trail/export?kind=' }],
  'GET /insights': [
    { path: '/insights' },
    { path: '/insights?from=2026-03-30&to=2026-03-29' },
    { path: '/insights?from=2026-02-30&to=2026-03-29' },
    { path: '/insights?from=2016-02-28&to=2026-03-29' },
    { path: '/insights?from=2026-03-30&to=2026-04-12&section=' },
    { path: '/insights?from=2026-03-30&to=2026-04-12&author=x' },
  ],
  'GET /policy': [],
  'PUT /policy': [
    { path: '/policy', body: { ...policy, preset: 'anything' } },
    { path: '/policy', body: { ...policy, version: 'mine' } },
    { path: '/policy', body: { ...policy, severities: { 'placeholder-maker': 'off' } } },
    { path: '/policy', body: { ...policy, terms: { window: 'page' } } },
    { path: '/policy', body: { ...policy, terms: { leastOrigins: { accusation: 0 } } } },
    { path: '/policy', body: { ...policy, fields: { body: { 'placeholder-maker': 'off' } } } },
    {
      path: '/policy',
      body: { ...policy, contentTypes: { 'api::author.author': { severities: {} } } },
    },
    {
      path: '/policy',
      body: { ...policy, contentTypes: { [STORY]: { severities: {}, fields: { bdoy: {} } } } },
    },
    { path: '/policy', body: { ...policy, note: 'x'.repeat(600) } },
    { path: '/policy', body: { ...policy, basedOn: '' } },
  ],
  'GET /policy/scope': [],
  'GET /policy/versions': [
    { path: '/policy/versions?page=0' },
    { path: '/policy/versions?filters[note]=x' },
  ],
  'POST /policy/impact': [
    { path: '/policy/impact', body: { ...policy, preset: 'anything' } },
    { path: '/policy/impact', body: { ...policy, severities: { 'placeholder-maker': 'off' } } },
    {
      path: '/policy/impact',
      body: { ...policy, contentTypes: { 'api::author.author': { severities: {} } } },
    },
  ],
};

const REPORTER = [
  'GET /openapi.json',
  'GET /contexts/:uid',
  'GET /contexts/:uid/:documentId',
  'GET /contexts/:uid/:documentId/version',
  'GET /reports',
  'GET /reports/:uid/:documentId',
  'POST /verdicts',
  'GET /rules/:ruleId/decisions',
  'GET /desk',
  'GET /desk/choices',
  'POST /desk/recounts',
  'GET /desk/:uid/:documentId',
  'GET /requests',
  'POST /requests',
  'GET /addresses',
  'POST /links',
  'PUT /links/:documentId',
  'DELETE /links/:documentId',
  'POST /waivers',
  'DELETE /waivers/:documentId',
  'GET /sources',
  'GET /sources/export',
  'POST /sources',
  'GET /library/records',
  'GET /library/records/:documentId',
  'GET /library/records/:documentId/claims',
  'GET /library/duplicates',
  'GET /library/outlets',
  'GET /library/filters',
  'POST /library/filters',
  'DELETE /library/filters/:documentId',
  'GET /unchecked',
  'GET /sources/:documentId/reach',
  'GET /jobs/:documentId',
  'GET /policy',
  'GET /policy/scope',
  'GET /policy/versions',
];

/** What each role may ask, out of the box. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'super admin': Object.keys(SOUND),
  'newsroom-admin': Object.keys(SOUND),
  editor: [
    ...REPORTER,
    'PUT /requests/:documentId/answer',
    'GET /approvals/:uid/:documentId',
    'POST /approvals',
    'DELETE /approvals/:documentId',
    'PUT /sources/:documentId/status',
    'POST /jobs/:documentId/cancel',
    'POST /jobs/:documentId/resume',
    'PUT /library/records',
    'POST /library/records/:documentId/merge',
    'DELETE /library/records/:documentId/merge',
    'POST /library/outlets/:documentId/merge',
    'DELETE /library/outlets/:documentId/merge',
    'GET /trail',
    'GET /trail/check',
    'GET /trail/export',
    'GET /insights',
    'GET /imports',
    'POST /imports',
    'GET /imports/:documentId',
    'POST /imports/:documentId/preview',
    'POST /imports/:documentId/start',
    'POST /imports/:documentId/resume',
    'POST /imports/:documentId/cancel',
    'GET /imports/:documentId/rows',
    'GET /imports/:documentId/report',
  ],
  reporter: REPORTER,
  columnist: [],
  nobody: [],
};

it('every route is walked here and names its permission', () => {
  const walked = ownRoutes().map(({ method, path }) => `${method} ${path}`);
  expect(walked.toSorted()).toEqual(Object.keys(SOUND).toSorted());
  expect(Object.keys(MALFORMED).toSorted()).toEqual(Object.keys(SOUND).toSorted());
  for (const { config } of ownRoutes()) {
    const [, hasPermissions] = config.policies;
    expect(hasPermissions.config.actions).toHaveLength(1);
    expect(hasPermissions.config.actions[0]).toMatch(/^plugin::attribution\./u);
  }
});

describe.each(Object.keys(SOUND))('%s', (route) => {
  const [method = ''] = route.split(' ');
  const make = async (): Promise<Asked> => (await SOUND[route]?.()) ?? { path: '' };
  let refusable: ReturnType<typeof make> | undefined;
  /** A request that is refused changes nothing: the next may send the same. */
  const soundFor = (isAllowed: boolean) => (isAllowed ? make() : (refusable ??= make()));

  it.each(Object.keys(ALLOWED))('as %s', async (name) => {
    const isAllowed = ALLOWED[name]?.includes(route) === true;
    const { path, body: sent, file } = await soundFor(isAllowed);
    const answer =
      file === undefined
        ? await send(method, path, name, sent)
        : await desk.upload(path, name, 'records.csv', file);
    const { status, body } = answer;
    expect(complaintsAbout(route, answer)).toEqual([]);
    const refused = name === 'nobody' ? [401] : [403];
    expect(body.error?.details?.errors).toBeUndefined();
    expect(isAllowed ? [200, 201, 204] : refused).toContain(status);
  });

  it('answers a malformed request with 400', async () => {
    for (const { path, body } of MALFORMED[route] ?? []) {
      const answer = await send(method, path, 'super admin', body);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.body.error.details.errors.length).toBeGreaterThan(0);
    }
  });
});

describe('a story', () => {
  it('that is not there is not found', async () => {
    const paths = [`/contexts/${STORY}/nosuch`, `/reports/${STORY}/nosuch`];
    for (const path of paths) expect((await send('GET', path, 'editor')).status).toBe(404);
    expect((await send('POST', '/waivers', 'editor', waiverOn('nosuch'))).status).toBe(404);
    expect((await send('DELETE', '/links/nosuch', 'editor')).status).toBe(404);
    expect((await send('DELETE', '/waivers/nosuch', 'editor')).status).toBe(404);
  });

  it('that somebody may only read is neither linked, waived nor asked about by them', async () => {
    const role = await makeRole(newsroom, 'reader-role', ['read']);
    await newsroom.strapi.service('admin::role').addPermissions(
      role.id,
      ['reports.read', 'links.write', 'findings.waive'].map((uid) => ({
        action: `plugin::attribution.${uid}`,
      })),
    );
    desk.join('reader', await userWith(newsroom, role.id, 'reader'));
    const { documentId } = await draftOf(newsroom, cleanStory());
    expect((await send('GET', `/contexts/${STORY}/${documentId}?locale=en`, 'reader')).status).toBe(
      200,
    );
    expect((await send('POST', '/links', 'reader', await linkOn(documentId))).status).toBe(403);
    expect((await send('POST', '/waivers', 'reader', waiverOn(documentId))).status).toBe(403);
    expect((await send('POST', '/requests', 'reader', requestOn(documentId))).status).toBe(403);
    const { body } = await send('POST', '/links', 'reporter', await linkOn(documentId));
    const link = `/links/${body.data[0].documentId}`;
    const moved = { selector: selectorIn(CLEAN_WORDS, 'The choir met'), version: 1 };
    expect((await send('PUT', link, 'reader', moved)).status).toBe(403);
    expect((await send('DELETE', link, 'reader')).status).toBe(403);
  });

  it('in a locale that somebody may not read stays closed to them', async () => {
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
    const { documentId } = await draftOf(newsroom, cleanStory());
    await documentsIn(newsroom, STORY).update({
      documentId,
      data: cleanStory('Le chœur'),
      locale: 'fr',
    });
    const path = `/reports/${STORY}/${documentId}?locale=fr`;
    expect((await send('GET', path, 'reporter')).status).toBe(403);
    expect((await send('GET', path, 'super admin')).status).toBe(200);
  });

  it('that was never saved has a context to be checked in', async () => {
    const { body } = await send('GET', `/contexts/${STORY}`, 'reporter');
    expect(body.data).toMatchObject({
      fields: [
        { field: 'title', format: 'plain', role: 'headline' },
        { field: 'dek', format: 'plain', role: 'dek' },
        { field: 'body', format: 'blocks', role: 'body' },
      ],
      links: [],
      waivers: [],
      requests: [],
      version: expect.any(String),
      live: 'none',
    });
  });

  it('reports what the gate would say', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { body } = await send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'reporter');
    expect(body.data.findings).toMatchObject([{ rule: 'placeholder-marker', severity: 'error' }]);
    expect(body.data.policyVersion).toMatch(/^daily-/u);
  });
});

describe('a link', () => {
  it('is made on words of the saved draft alone', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const selector = selectorOf('Words that nobody wrote.');
    const { status, body } = await send(
      'POST',
      '/links',
      'reporter',
      await linkOn(documentId, { selectors: [selector] }),
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('not in the saved draft');
  });

  it('is made within one paragraph: it would settle all the others too', async () => {
    const body = paragraphs(CLEAN_WORDS, CLEAN_WORDS);
    const { documentId } = await draftOf(newsroom, { ...cleanStory(), body });
    const selector = selectorOf(`${CLEAN_WORDS}\n\n${CLEAN_WORDS}`);
    const answer = await send(
      'POST',
      '/links',
      'reporter',
      await linkOn(documentId, { selectors: [selector] }),
    );
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('one paragraph');
    expect(answer.body.error.details.errors).toMatchObject([{ path: ['selector'] }]);
  });

  it('is made on records that are there alone', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const link = await linkOn(documentId, { sourceId: 'nosuch' });
    expect((await send('POST', '/links', 'reporter', link)).status).toBe(404);
  });

  it('stands in the context and in the trail, with who made it', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const { body } = await send('POST', '/links', 'reporter', await linkOn(documentId));
    expect(body.data).toMatchObject([
      {
        role: 'supports',
        source: { title: 'Harbour office notice', outlet: 'Harbour Office', date: '2024-02-03' },
        version: 1,
        madeBy: 'reporter Example',
        isMine: true,
      },
    ]);
    const context = await send('GET', `/contexts/${STORY}/${documentId}?locale=en`, 'reporter');
    expect(context.body.data.links).toEqual(body.data);
    const [event] = await newsroom.strapi.db
      .query('plugin::attribution.event')
      .findMany({ where: { subjectDocumentId: documentId } });
    expect(event).toMatchObject({ kind: 'link-made', actorName: 'reporter Example' });
  });
});

describe('the list of links', () => {
  it('says which links lost their words, and which found them again', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const { body } = await send('POST', '/links', 'reporter', await linkOn(documentId));
    const stateAfter = async (data: object) => {
      await documentsIn(newsroom, STORY).update({ documentId, data });
      await settled(desk);
      const where = { documentId: body.data[0].documentId };
      return (await newsroom.strapi.db.query('plugin::attribution.link').findOne({ where })).state;
    };
    expect(await stateAfter(blockedStory())).toBe('lost');
    expect(await stateAfter(cleanStory())).toBe('ok');
  });
});

describe('a waiver', () => {
  const findingOf = async (documentId: string) => {
    const { body } = await send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor');
    return body.data.findings[0];
  };

  const waiveAs = async (name: string, documentId: string) => {
    const { fingerprint, rule, quote } = await findingOf(documentId);
    return send('POST', '/waivers', name, waiverOn(documentId, { fingerprint, rule, quote }));
  };

  it('of a reporter leaves a blocking flag blocking', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { body } = await waiveAs('reporter', documentId);
    expect(body.data.coversBlockers).toBe(false);
    await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
      'blocking flag',
    );
  });

  it('of an editor lets the story go live, until it is taken back', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { body } = await waiveAs('editor', documentId);
    expect(body.data.coversBlockers).toBe(true);
    await newsroom.strapi.documents(STORY).publish({ documentId });
    const [receipt] = await newsroom.strapi.db
      .query('plugin::attribution.receipt')
      .findMany({ where: { targetDocumentId: documentId } });
    expect(receipt.waivedFindings).toMatchObject([{ finding: { rule: 'placeholder-marker' } }]);
    await send('DELETE', `/waivers/${body.data.documentId}`, 'editor');
    await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
      'blocking flag',
    );
  });

  it('of an editor is not for a reporter to take back', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { body } = await waiveAs('editor', documentId);
    const path = `/waivers/${body.data.documentId}`;
    expect((await send('DELETE', path, 'reporter')).status).toBe(403);
    expect((await send('DELETE', path, 'editor')).status).toBe(204);
  });

  it('ends when the sentence changes', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    await waiveAs('editor', documentId);
    const data = {
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: BLOCKED_WORDS.replace('harbour', 'customs') }],
        },
      ],
    };
    await documentsIn(newsroom, STORY).update({ documentId, data });
    await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
      'blocking flag',
    );
  });
});

describe('the policy', () => {
  it('names the rule that there is none of', async () => {
    const severities = { 'placeholder-maker': 'off' };
    const { status, body } = await send('PUT', '/policy', 'newsroom-admin', {
      ...policy,
      severities,
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body.error.details.errors)).toContain('no rule “placeholder-maker”');
  });

  it('holds otherwise for one content type and one field, and says so wherever it is asked', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const rulesFound = async () => {
      const { body } = await send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'reporter');
      return body.data.findings.map(({ rule }: { rule: string }) => rule);
    };
    const [rule = ''] = await rulesFound();
    const own = {
      severities: {},
      terms: { window: 'sentence' },
      fields: { body: { [rule]: 'off' } },
    };
    const typed = { ...policy, contentTypes: { [STORY]: own } };
    const { body } = await send('PUT', '/policy', 'newsroom-admin', typed);
    expect(await rulesFound()).not.toContain(rule);
    const context = await send('GET', `/contexts/${STORY}`, 'reporter');
    expect(context.body.data.policy).toEqual({
      ...policy,
      ...own,
      version: body.data.version,
    });
    await send('PUT', '/policy', 'newsroom-admin', policy);
    expect(await rulesFound()).toContain(rule);
  });

  it('takes down no live story when it grows stricter, and holds its next publication', async () => {
    const lenient = { ...policy, severities: { 'placeholder-marker': 'off' } };
    await send('PUT', '/policy', 'newsroom-admin', lenient);
    const { documentId } = await draftOf(newsroom, blockedStory());
    await newsroom.strapi.documents(STORY).publish({ documentId });
    await send('PUT', '/policy', 'newsroom-admin', policy);
    const live = await newsroom.strapi
      .documents(STORY)
      .findOne({ documentId, status: 'published' });
    expect(live).not.toBeNull();
    await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
      'blocking flag',
    );
  });

  it('changes its version with its terms, and each change is in the trail', async () => {
    const before = (await send('GET', '/policy', 'reporter')).body.data;
    const lenient = { ...policy, severities: { 'placeholder-marker': 'warning' } };
    const { body } = await send('PUT', '/policy', 'newsroom-admin', lenient);
    expect(body.data.version).not.toBe(before.version);
    const { documentId } = await draftOf(newsroom, blockedStory());
    await newsroom.strapi.documents(STORY).publish({ documentId });
    const again = await send('PUT', '/policy', 'newsroom-admin', policy);
    expect(again.body.data.version).toBe(before.version);
    const events = await newsroom.strapi.db
      .query('plugin::attribution.event')
      .findMany({ where: { kind: 'policy-changed' }, orderBy: { sequence: 'asc' } });
    expect(events.at(-2)).toMatchObject({
      actorName: 'newsroom-admin Example',
      detail: { from: { version: before.version }, to: { version: body.data.version } },
    });
  });
});
