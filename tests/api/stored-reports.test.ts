import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  contextOf,
  makeRecord,
  openDesk,
  requestOn,
  selectorOf,
  settled,
  waiverOn,
  type Desk,
} from '../support/desk';
import {
  blockedStory,
  CLEAN_WORDS,
  cleanStory,
  draftOf,
  paragraphs,
  STORY,
} from '../support/stories';
import { documentsIn } from '../support/strapi';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const documents = () => documentsIn(desk.newsroom, STORY);

const draft = async (fields = cleanStory()) => (await draftOf(desk.newsroom, fields)).documentId;

const listed = async (documentIds: readonly string[], name = 'reporter', locale = 'en') => {
  await settled(desk);
  const query = `uid=${STORY}&locale=${locale}&documentIds=${documentIds.join(',')}`;
  return desk.send('GET', `/reports?${query}`, name);
};

const reportOf = async (documentId: string) => (await listed([documentId])).body.data[0];

const stored = async (documentId: string) => {
  await settled(desk);
  return desk.newsroom.strapi.db
    .query('plugin::attribution.report')
    .findMany({ where: { targetDocumentId: documentId } });
};

const link = async (documentId: string, name = 'reporter') =>
  desk.send('POST', '/links', name, {
    ...about(documentId),
    sourceId: await makeRecord(desk),
    selectors: [selectorOf(CLEAN_WORDS)],
  });

const policy = { preset: 'daily', severities: {}, whenNotChecked: 'block' };

const flagOf = async (documentId: string) => {
  const { body } = await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor');
  const [{ fingerprint, rule, quote }] = body.data.findings;
  return { fingerprint, rule, quote };
};

describe('the list of stories', () => {
  it('has the numbers of each draft, in the order asked, soon after it is saved', async () => {
    const clean = await draft();
    const blocked = await draft(blockedStory());
    const { body } = await listed([blocked, clean]);
    expect(body.data).toEqual([
      {
        documentId: blocked,
        locale: 'en',
        blockers: 1,
        warnings: 0,
        suggestions: 0,
        linked: 0,
        checkedAt: expect.any(String),
        isCurrent: true,
      },
      expect.objectContaining({ documentId: clean, blockers: 0 }),
    ]);
  });

  it('follows a save, a discarded change and a clone', async () => {
    const documentId = await draft();
    await documents().publish({ documentId });
    expect(await reportOf(documentId)).toMatchObject({ blockers: 0 });
    await documents().update({ documentId, data: { body: blockedStory().body } });
    expect(await reportOf(documentId)).toMatchObject({ blockers: 1 });
    const { documentId: copy } = await documents().clone({ documentId, data: { title: 'A copy' } });
    expect(await reportOf(copy)).toMatchObject({ blockers: 1 });
    await documents().discardDraft({ documentId });
    expect(await reportOf(documentId)).toMatchObject({ blockers: 0 });
    expect(await stored(documentId)).toHaveLength(1);
  });

  it('follows links and waivers, made and taken back', async () => {
    const documentId = await draft();
    const { body } = await link(documentId);
    expect(await reportOf(documentId)).toMatchObject({ linked: 1 });
    await desk.send('DELETE', `/links/${body.data[0].documentId}`, 'reporter');
    expect(await reportOf(documentId)).toMatchObject({ linked: 0 });
    const blocked = await draft(blockedStory());
    const waiver = waiverOn(blocked, await flagOf(blocked));
    const made = await desk.send('POST', '/waivers', 'editor', waiver);
    expect(await reportOf(blocked)).toMatchObject({ blockers: 0 });
    await desk.send('DELETE', `/waivers/${made.body.data.documentId}`, 'editor');
    expect(await reportOf(blocked)).toMatchObject({ blockers: 1 });
  });

  it('follows what an editor granted', async () => {
    const documentId = await draft(blockedStory());
    const request = requestOn(documentId, { findings: [await flagOf(documentId)] });
    const { body } = await desk.send('POST', '/requests', 'reporter', request);
    await desk.send('PUT', `/requests/${body.data[0].documentId}/answer`, 'editor', {
      outcome: 'granted',
      note: 'I know the date.',
    });
    expect(await reportOf(documentId)).toMatchObject({ blockers: 0 });
  });

  it('keeps the numbers of the draft that is stored when a publication is refused', async () => {
    const documentId = await draft();
    await reportOf(documentId);
    const published = { documentId, data: { body: blockedStory().body }, status: 'published' };
    await expect(documents().update(published)).rejects.toThrow('blocking flag');
    expect(await reportOf(documentId)).toMatchObject({ blockers: 0 });
  });

  it('says of older numbers that the policy has changed since', async () => {
    const documentId = await draft();
    expect(await reportOf(documentId)).toMatchObject({ isCurrent: true });
    const severities = { 'placeholder-marker': 'warning' };
    await desk.send('PUT', '/policy', 'newsroom-admin', { ...policy, severities });
    expect(await reportOf(documentId)).toMatchObject({ isCurrent: false });
    await desk.send('PUT', '/policy', 'newsroom-admin', policy);
  });

  it('leaves out what it knows nothing of, and what is deleted', async () => {
    const documentId = await draft();
    expect(await stored(documentId)).toHaveLength(1);
    await documents().delete({ documentId });
    expect(await stored(documentId)).toEqual([]);
    expect((await listed([documentId, 'nosuch'])).body.data).toEqual([]);
  });

  it('leaves out what the person may not read', async () => {
    await desk.newsroom.strapi
      .plugin('i18n')
      .service('locales')
      .create({ code: 'fr', name: 'French' });
    const documentId = await draft();
    await documents().update({ documentId, data: cleanStory('Le chœur'), locale: 'fr' });
    expect((await listed([documentId], 'super admin', 'fr')).body.data).toMatchObject([
      { documentId, locale: 'fr' },
    ]);
    expect((await listed([documentId], 'reporter', 'fr')).body.data).toEqual([]);
  });

  it('does without the numbers of a story whose check fails: the save is not held up', async () => {
    const analysis = desk.newsroom.strapi.plugin('attribution').service('analysis');
    const documentId = await draft();
    expect(await stored(documentId)).toHaveLength(1);
    const { reportOn } = analysis;
    analysis.reportOn = () => Promise.reject(new Error('out of memory'));
    try {
      await documents().update({ documentId, data: { title: 'Saved all the same' } });
      expect(await stored(documentId)).toEqual([]);
    } finally {
      analysis.reportOn = reportOn;
    }
  });
});

describe('asking what the gate would say of several stories', () => {
  const judge = (documentIds: readonly string[], name = 'reporter', more: object = {}) =>
    desk.send('POST', '/verdicts', name, { uid: STORY, locale: 'en', documentIds, ...more });

  it('answers for each draft, in the order asked, with what blocks it', async () => {
    const blocked = await draft(blockedStory('Harbour office shuts'));
    const clean = await draft();
    const { status, body } = await judge([blocked, clean]);
    expect(status).toBe(200);
    expect(body.data).toEqual([
      {
        documentId: blocked,
        locale: 'en',
        title: 'Harbour office shuts',
        outcome: 'block',
        blockers: [{ ...(await flagOf(blocked)), message: expect.stringContaining('TK') }],
      },
      {
        documentId: clean,
        locale: 'en',
        title: cleanStory().title,
        outcome: 'allow',
        blockers: [],
      },
    ]);
  });

  it('looks at the draft as it is now, not at what was stored of it', async () => {
    const documentId = await draft(blockedStory());
    await settled(desk);
    await desk.newsroom.strapi.db
      .query('plugin::attribution.report')
      .update({ where: { targetDocumentId: documentId }, data: { blockers: 0 } });
    expect((await judge([documentId])).body.data).toMatchObject([{ outcome: 'block' }]);
  });

  it('says so where the check fails', async () => {
    const documentId = await draft();
    await settled(desk);
    const analysis = desk.newsroom.strapi.plugin('attribution').service('analysis');
    const { reportOn } = analysis;
    analysis.reportOn = () => Promise.reject(new Error('out of memory'));
    try {
      expect((await judge([documentId])).body.data).toMatchObject([
        { outcome: 'not-checked', blockers: [] },
      ]);
    } finally {
      analysis.reportOn = reportOn;
    }
  });

  it('answers for all or for none: not of one that is not there, nor of one that is closed', async () => {
    const documentId = await draft();
    expect((await judge([documentId, 'nosuch'])).status).toBe(404);
    await documents().update({ documentId, data: cleanStory('Le chœur'), locale: 'fr' });
    expect((await judge([documentId], 'reporter', { locale: 'fr' })).status).toBe(403);
    expect((await judge([documentId], 'super admin', { locale: 'fr' })).status).toBe(200);
  });
});

describe('the pulse of a story', () => {
  const pulseOf = async (documentId: string) =>
    (await desk.send('GET', `/contexts/${STORY}/${documentId}/version?locale=en`, 'reporter')).body
      .data;

  const versionOf = async (documentId: string): Promise<string> =>
    (await pulseOf(documentId)).version;

  /** Whether the story's version is another one after the work. */
  const isMovedBy = async (documentId: string, work: () => Promise<unknown>): Promise<boolean> => {
    const before = await versionOf(documentId);
    await work();
    return (await versionOf(documentId)) !== before;
  };

  it('is the version of the context, and rests while nothing changes', async () => {
    const documentId = await draft();
    expect(await versionOf(documentId)).toBe((await contextOf(desk, documentId)).version);
    expect(await isMovedBy(documentId, () => settled(desk))).toBe(false);
  });

  it('moves with links, made, placed anew and removed', async () => {
    const documentId = await draft();
    const other = await draft();
    const before = await versionOf(other);
    expect(await isMovedBy(documentId, () => link(documentId))).toBe(true);
    const [{ documentId: linkId }] = (await contextOf(desk, documentId)).links;
    const moved = {
      selector: {
        ...selectorOf('The choir met'),
        quote: { exact: 'The choir met', prefix: '', suffix: ' in the old hall and sang until ' },
      },
      version: 1,
    };
    const place = () => desk.send('PUT', `/links/${linkId}`, 'reporter', moved);
    expect(await isMovedBy(documentId, place)).toBe(true);
    const remove = () => desk.send('DELETE', `/links/${linkId}`, 'reporter');
    expect(await isMovedBy(documentId, remove)).toBe(true);
    expect(await versionOf(other)).toBe(before);
  });

  it('moves with waivers, and with requests and their answers', async () => {
    const documentId = await draft(blockedStory());
    const request = requestOn(documentId, { findings: [await flagOf(documentId)] });
    const ask = () => desk.send('POST', '/requests', 'reporter', request);
    expect(await isMovedBy(documentId, ask)).toBe(true);
    const [{ documentId: requestId }] = (await contextOf(desk, documentId)).requests;
    const decline = () =>
      desk.send('PUT', `/requests/${requestId}/answer`, 'editor', {
        outcome: 'declined',
        note: 'Find out who set the date.',
      });
    expect(await isMovedBy(documentId, decline)).toBe(true);
    const waive = () => desk.send('POST', '/waivers', 'reporter', waiverOn(documentId));
    expect(await isMovedBy(documentId, waive)).toBe(true);
  });

  it('moves with a linked record, and with no other', async () => {
    const documentId = await draft();
    await link(documentId);
    const [{ source }] = (await contextOf(desk, documentId)).links;
    const sources = documentsIn(desk.newsroom, 'plugin::attribution.source');
    const retract = (id: string) => () =>
      sources.update({
        documentId: id,
        data: { recordStatus: 'retracted', statusReason: 'Never held.' },
      });
    expect(await isMovedBy(documentId, retract(source.documentId))).toBe(true);
    expect(await isMovedBy(documentId, retract(await makeRecord(desk)))).toBe(false);
  });

  it('moves with the outlets and the policy, also of a story that was never saved', async () => {
    const documentId = await draft();
    const outlets = documentsIn(desk.newsroom, 'plugin::attribution.outlet');
    const add = () => outlets.create({ data: { name: 'Island Radio' } });
    expect(await isMovedBy(documentId, add)).toBe(true);
    const severities = { 'placeholder-marker': 'warning' };
    const change = () => desk.send('PUT', '/policy', 'newsroom-admin', { ...policy, severities });
    expect(await isMovedBy(documentId, change)).toBe(true);
    const unsaved = async () =>
      (await desk.send('GET', `/contexts/${STORY}`, 'reporter')).body.data.version;
    const before = await unsaved();
    await desk.send('PUT', '/policy', 'newsroom-admin', policy);
    expect(await unsaved()).not.toBe(before);
  });

  it('says who saved the draft last, and when', async () => {
    const documentId = await draft();
    expect(await pulseOf(documentId)).toMatchObject({ savedAt: expect.any(String), savedBy: null });
    const before = await pulseOf(documentId);
    await desk.save('editor', documentId, {
      title: 'Choir sings on',
      body: paragraphs(CLEAN_WORDS),
    });
    const after = await pulseOf(documentId);
    expect(after.savedBy).toBe('editor Example');
    expect(after.savedAt > before.savedAt).toBe(true);
    expect(after.version).toBe(before.version);
  });

  it('of a story that is closed to somebody, or not there, is not told', async () => {
    const documentId = await draft();
    await documents().update({ documentId, data: cleanStory('Le chœur'), locale: 'fr' });
    const path = `/contexts/${STORY}/${documentId}/version?locale=fr`;
    expect((await desk.send('GET', path, 'reporter')).status).toBe(403);
    expect((await desk.send('GET', `/contexts/${STORY}/nosuch/version`, 'editor')).status).toBe(
      404,
    );
  });
});
