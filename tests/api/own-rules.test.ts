import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { UnnamedPolicy } from '../../plugins/attribution/engine';
import { bootNewsroom, type Newsroom } from '../support/strapi';
import { draftOf, paragraphs, STORY } from '../support/stories';

const OWN = 'unnamed-sister-paper';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom();
});
afterAll(async () => {
  await newsroom.stop();
});

const sisterStory = () => ({
  title: 'Choir sings until supper',
  body: paragraphs('The choir sang until supper. Our sister paper was there.'),
});

const actor = { type: 'system', id: null, name: 'system' };
const service = (name: string) => newsroom.strapi.plugin('attribution').service(name);

const reportOn = async (documentId: string) => {
  const type = service('governed').typeOf(STORY);
  const draft = await service('stories').draftOf(type, documentId, 'en');
  return service('analysis').reportOn(draft, await service('policy').current());
};

const under = async (severities: UnnamedPolicy['severities'], work: () => Promise<void>) => {
  const { version: _version, ...before } = await service('policy').current();
  await service('policy').replace({ ...before, severities }, actor, { note: null });
  await work();
  await service('policy').replace(before, actor, { note: null });
};

describe('the newsroom’s own rule', () => {
  it('flags what it looks for, beside the built-in rules', async () => {
    const { documentId } = await draftOf(newsroom, sisterStory());
    const { findings } = await reportOn(documentId);
    expect(findings).toMatchObject([
      { rule: OWN, severity: 'warning', quote: 'Our sister paper', place: { field: 'body' } },
    ]);
  });
  it('lets a story go live while it only warns, and holds it where the policy says so', async () => {
    const { documentId } = await draftOf(newsroom, sisterStory());
    await under({ [OWN]: 'error' }, async () => {
      await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
        '1 blocking flag',
      );
    });
    await newsroom.strapi.documents(STORY).publish({ documentId });
  });
  it('is silent where the policy silences it', async () => {
    const { documentId } = await draftOf(newsroom, sisterStory());
    await under({ [OWN]: 'off' }, async () => {
      expect((await reportOn(documentId)).findings).toEqual([]);
    });
  });
});

describe('a rule that fails', () => {
  it('keeps the story from going live unchecked, and the log names the rule', async () => {
    const { documentId } = await draftOf(newsroom, {
      ...sisterStory(),
      body: paragraphs('The choir sang until supper.'),
    });
    const [own] = service('ownRules').all();
    service('ownRules').register({
      ...own,
      id: 'broken-rule',
      check: () => [{ messageId: 'unnamed', span: { start: 0, end: 99_999 } }],
    });
    const log = vi.spyOn(newsroom.strapi.log, 'error');
    await expect(newsroom.strapi.documents(STORY).publish({ documentId })).rejects.toThrow(
      'was not checked',
    );
    expect(log).toHaveBeenCalledWith(
      expect.stringMatching(/The rule “broken-rule” failed: it points at \[0, 99999\)/u),
    );
  });
});
