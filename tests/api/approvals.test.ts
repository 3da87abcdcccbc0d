import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  contextOf,
  draftWith,
  makeRecord,
  openDesk,
  requestOn,
  selectorOf,
  settled,
  waiverOn,
  type Desk,
} from '../support/desk';
import { draftOf, paragraphs, STORY, trailOf } from '../support/stories';
import { documentsIn } from '../support/strapi';

const RULE = 'anonymous-unapproved';
const WORDS = 'A shipyard worker said the crane failed twice that week.';
const REASON = 'The yard dismissed two people who had spoken about the crane.';
const KNOWN_TO = 'Ida Strand, night desk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const policy = { preset: 'daily', severities: {}, whenNotChecked: 'block' };

const linkTo = async (documentId: string, title: string) => {
  const sourceId = await makeRecord(desk, {
    title,
    outlet: null,
    kind: 'interview',
    strength: 'anonymous-described',
  });
  const { body } = await desk.send('POST', '/links', 'reporter', {
    ...about(documentId),
    sourceId,
    selectors: [selectorOf(WORDS)],
  });
  return { sourceId, linkId: String(body.data[0].documentId) };
};

/** A draft that rests on a source without a name, whom nobody approved. */
const story = async () => {
  const documentId = await draftWith(desk, paragraphs(WORDS));
  return { documentId, ...(await linkTo(documentId, 'Shipyard worker, 3 May')) };
};

const flagsOf = async (documentId: string): Promise<readonly Record<string, string>[]> => {
  const { body } = await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor');
  return body.data.findings.filter(({ rule }: { rule: string }) => rule === RULE);
};

const flagOf = async (documentId: string) => {
  const [flag] = await flagsOf(documentId);
  return { rule: RULE, fingerprint: flag?.['fingerprint'] ?? '', quote: flag?.['quote'] ?? '' };
};

const approve = async (documentId: string, name = 'editor', more: object = {}) =>
  desk.send('POST', '/approvals', name, {
    ...about(documentId),
    fingerprint: (await flagOf(documentId)).fingerprint,
    reason: REASON,
    knownTo: KNOWN_TO,
    ...more,
  });

const writtenOf = (documentId: string, name = 'editor') =>
  desk.send('GET', `/approvals/${STORY}/${documentId}?locale=en`, name);

describe('an approval of an anonymous source', () => {
  it('settles the flag, and writes down text, policy, reason and person for those who approve', async () => {
    const { documentId, sourceId } = await story();
    const { textHash, policyVersion } = (
      await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor')
    ).body.data;
    const { status } = await approve(documentId);
    expect(status).toBe(201);
    expect(await flagsOf(documentId)).toEqual([]);
    expect((await writtenOf(documentId)).body.data).toMatchObject([
      {
        sourceId,
        reason: REASON,
        knownTo: KNOWN_TO,
        approvedBy: 'editor Example',
        textHash,
        policyVersion,
      },
    ]);
  });

  it('tells nobody else what protects the source: no panel, no trail, no list', async () => {
    const { documentId } = await story();
    await approve(documentId);
    const context = await contextOf(desk, documentId);
    expect(context.waivers).toMatchObject([{ reason: 'anonymity-approved', askedBy: null }]);
    expect((await writtenOf(documentId, 'reporter')).status).toBe(403);
    const told = JSON.stringify([context, await trailOf(desk.newsroom, documentId)]);
    expect(told).toContain('anonymity-approved');
    expect(told).not.toContain(REASON);
    expect(told).not.toContain(KNOWN_TO);
  });

  it('ends when its sentence changes, and stands when another one does', async () => {
    const { documentId } = await story();
    await approve(documentId);
    const save = (...texts: readonly string[]) =>
      desk.save('reporter', documentId, {
        title: 'Crane failed twice',
        body: paragraphs(...texts),
      });
    await save(WORDS, 'The yard has forty cranes.');
    expect(await flagsOf(documentId)).toEqual([]);
    await save(WORDS.replace('twice', 'three times'));
    const [link] = (await contextOf(desk, documentId)).links;
    await desk.send('DELETE', `/links/${link.documentId}`, 'reporter');
    await desk.send('POST', '/links', 'reporter', {
      ...about(documentId),
      sourceId: link.source.documentId,
      selectors: [selectorOf(WORDS.replace('twice', 'three times'))],
    });
    expect(await flagsOf(documentId)).toHaveLength(1);
  });

  it('is for one source: another without a name on the same words waits for its own', async () => {
    const { documentId, linkId } = await story();
    await approve(documentId);
    await linkTo(documentId, 'Second worker, 4 May');
    expect(await flagsOf(documentId)).toHaveLength(1);
    await desk.send('DELETE', `/links/${linkId}`, 'reporter');
    expect(await flagsOf(documentId)).toHaveLength(1);
  });

  it('is taken back, and the flag is open again', async () => {
    const { documentId } = await story();
    const made = await approve(documentId);
    const path = `/approvals/${made.body.data.documentId}`;
    expect((await desk.send('DELETE', path, 'reporter')).status).toBe(403);
    expect((await desk.send('DELETE', path, 'editor')).status).toBe(204);
    expect((await desk.send('DELETE', path, 'editor')).status).toBe(404);
    expect(await flagsOf(documentId)).toHaveLength(1);
  });

  it('takes an editor, words that say why, and a flag that waits for it', async () => {
    const { documentId } = await story();
    expect((await approve(documentId, 'reporter')).status).toBe(403);
    const rote = await approve(documentId, 'editor', { reason: 'Not authorised to speak.' });
    expect(rote.status).toBe(400);
    expect(rote.body.error.message).toContain('fits every source');
    expect((await approve(documentId, 'editor', { knownTo: ' ' })).status).toBe(400);
    expect((await approve(documentId, 'editor', { fingerprint: 'of-nothing' })).status).toBe(404);
    expect((await approve(documentId)).status).toBe(201);
    expect((await approve(documentId, 'editor', { fingerprint: 'x' })).status).toBe(404);
  });

  it('cannot be gone round: an editor approves, and lets nothing of it stand', async () => {
    const { documentId } = await story();
    const waiver = waiverOn(documentId, { ...(await flagOf(documentId)), reason: 'background' });
    const { status, body } = await desk.send('POST', '/waivers', 'editor', waiver);
    expect(status).toBe(400);
    expect(body.error.message).toContain('who knows the source');
  });

  it('answers the reporter who asked for it, without a word of why', async () => {
    const { documentId } = await story();
    const asked = requestOn(documentId, { findings: [await flagOf(documentId)] });
    const { body } = await desk.send('POST', '/requests', 'reporter', asked);
    const answer = (more: object) =>
      desk.send('PUT', `/requests/${body.data[0].documentId}/answer`, 'editor', {
        outcome: 'granted',
        note: REASON,
        ...more,
      });
    expect((await answer({})).status).toBe(400);
    const granted = await answer({ knownTo: KNOWN_TO });
    expect(granted.body.data).toMatchObject({ state: 'granted', answer: null });
    expect(await flagsOf(documentId)).toEqual([]);
    expect(JSON.stringify(await contextOf(desk, documentId))).not.toContain(REASON);
  });
});

describe('a reason', () => {
  const flag = { fingerprint: 'flag', rule: 'placeholder-marker', quote: 'TK' };

  it('that says nothing is refused with what is wrong with it: of a waiver, of an answer', async () => {
    const documentId = await draftWith(desk, paragraphs(WORDS));
    const waive = (note: string, name = 'editor') =>
      desk.send('POST', '/waivers', name, waiverOn(documentId, { ...flag, reason: 'other', note }));
    const refused = await waive('asdf asdf');
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatchObject({
      message: 'Those are no words.',
      details: { errors: [expect.objectContaining({ path: ['note'] })] },
    });
    const asked = await desk.send('POST', '/requests', 'reporter', requestOn(documentId));
    const answer = (note: string) =>
      desk.send('PUT', `/requests/${asked.body.data[0].documentId}/answer`, 'editor', {
        outcome: 'declined',
        note,
      });
    expect((await answer('ok')).status).toBe(400);
    expect((await answer('Find out who set the date.')).status).toBe(200);
    expect((await waive('TK is the name of the ferry line.')).status).toBe(201);
  });

  it('of a reporter, who lets no blocker stand, is not weighed', async () => {
    const documentId = await draftWith(desk, paragraphs(WORDS));
    const waiver = waiverOn(documentId, { ...flag, reason: 'other', note: 'ok' });
    expect((await desk.send('POST', '/waivers', 'reporter', waiver)).status).toBe(201);
  });
});

describe('one’s own work', () => {
  const ask = async (documentId: string, fingerprint: string) => {
    const flag = { fingerprint, rule: 'placeholder-marker', quote: 'TK' };
    const { body } = await desk.send(
      'POST',
      '/requests',
      'editor',
      requestOn(documentId, { findings: [flag] }),
    );
    return String(body.data[0].documentId);
  };
  const answer = (requestId: string, name = 'editor') =>
    desk.send('PUT', `/requests/${requestId}/answer`, name, {
      outcome: 'granted',
      note: 'TK is the name of the ferry line.',
    });
  const replace = (more: object) =>
    desk.send('PUT', '/policy', 'newsroom-admin', { ...policy, ...more });

  it('is not answered by oneself, nor by letting the flag stand beside it', async () => {
    const documentId = await draftWith(desk, paragraphs(WORDS));
    const requestId = await ask(documentId, 'mine');
    const refused = await answer(requestId);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('somebody else has to answer');
    const waiver = waiverOn(documentId, { fingerprint: 'mine' });
    expect((await desk.send('POST', '/waivers', 'editor', waiver)).status).toBe(403);
    expect((await contextOf(desk, documentId)).waivers).toEqual([]);
    expect((await answer(requestId, 'newsroom-admin')).status).toBe(200);
  });

  it('is answered by oneself in a newsroom whose policy allows it', async () => {
    await replace({ ownRequests: 'allowed' });
    const documentId = await draftWith(desk, paragraphs(WORDS));
    expect((await answer(await ask(documentId, 'mine'))).status).toBe(200);
    await replace({});
  });

  it('is let stand by somebody else where the policy wants it', async () => {
    const made = await desk.newsroom.strapi.db
      .query('admin::user')
      .findOne({ where: { firstname: 'editor' } });
    const { documentId } = await draftOf(desk.newsroom, {
      title: 'Crane failed twice',
      body: paragraphs(WORDS),
    });
    await documentsIn(desk.newsroom, STORY).update({ documentId, data: { createdBy: made.id } });
    const waive = (name: string) => desk.send('POST', '/waivers', name, waiverOn(documentId));
    await replace({ ownStories: 'refused' });
    expect((await waive('editor')).status).toBe(403);
    expect((await waive('newsroom-admin')).status).toBe(201);
    await replace({});
  });
});

describe('what became of a rule’s last flags', () => {
  const MARKED = 'The harbour office closes TK in May.';
  const decisions = async (name = 'editor') =>
    (await desk.send('GET', '/rules/placeholder-marker/decisions', name)).body.data;

  const marked = async () => {
    const documentId = await draftWith(desk, paragraphs(MARKED));
    await settled(desk);
    const { body } = await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor');
    const [{ fingerprint, rule, quote }] = body.data.findings;
    return { documentId, flag: { fingerprint, rule, quote } };
  };
  const save = async (documentId: string, words: string) => {
    await desk.save('reporter', documentId, {
      title: 'Choir sings until supper',
      body: paragraphs(words),
    });
    await settled(desk);
  };

  it('is counted once for each flag: let stand, or settled in the text', async () => {
    const before = await decisions();
    const { documentId, flag } = await marked();
    expect(await decisions()).toEqual(before);
    const waiver = waiverOn(documentId, flag);
    const { body } = await desk.send('POST', '/waivers', 'reporter', waiver);
    expect((await decisions()).dismissed).toBe(before.dismissed + 1);
    await desk.send('DELETE', `/waivers/${body.data.documentId}`, 'reporter');
    await settled(desk);
    expect(await decisions()).toEqual(before);
    await save(documentId, MARKED.replace('office', 'bureau'));
    expect(await decisions()).toEqual(before);
    await save(documentId, 'The harbour office closes on 3 May.');
    expect(await decisions()).toMatchObject({
      decided: before.decided + 1,
      dismissed: before.dismissed,
    });
  });

  it('shows a rule that is often dismissed, and who dismisses everything, to those who answer for it', async () => {
    const documentId = await draftWith(desk, paragraphs(WORDS));
    const dismiss = (number: number) =>
      desk.send(
        'POST',
        '/waivers',
        'reporter',
        waiverOn(documentId, { rule: 'stacked-hedge', fingerprint: `hedge ${number}` }),
      );
    const hedges = async (name = 'editor') =>
      (await desk.send('GET', '/rules/stacked-hedge/decisions', name)).body.data;
    for (let number = 1; number < 10; number += 1) await dismiss(number);
    expect(await hedges()).toMatchObject({ decided: 9, dismissed: 9, isOften: false });
    await dismiss(10);
    expect(await hedges()).toEqual({
      decided: 10,
      dismissed: 10,
      isOften: true,
      people: [{ name: 'reporter Example', decided: 10, dismissed: 10 }],
    });
    expect((await hedges('reporter')).people).toEqual([]);
  });
});
