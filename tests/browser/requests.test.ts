import { beforeAll, describe, expect, it } from 'vitest';
import { reporterWhoAsks, type AskEditor } from '../support/ask-editor';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const UNFINISHED = 'Who owns the boats? TK';

let newsroom: Newsroom;
let desk: Desk;
let askEditor: AskEditor;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});
beforeAll(async () => {
  askEditor = await reporterWhoAsks(newsroom);
});

const makeRequest = async (title: string, note: string): Promise<string> => {
  const documentId = await newsroom.makeStory({ title, body: [UNFINISHED] });
  await askEditor(documentId, note);
  return documentId;
};

const openRequests = async (person: 'reporter' | 'editor') => {
  const page = await desk.sit(person);
  await page.goto(`${newsroom.url}/admin/plugins/attribution/requests`);
  await page.getByRole('heading', { name: 'Waiting for an editor' }).waitFor();
  return page;
};

describe('an editor’s answer to a request', () => {
  it('lets the flag stand, for a reason in words, and the story can go live', async () => {
    const documentId = await makeRequest('Old boats', 'The owner’s initials are T. K.');
    const page = await openRequests('editor');
    const card = page.getByRole('listitem').filter({ hasText: 'Old boats' });
    await card.getByText('The owner’s initials are T. K.').waitFor();
    await picture(page, 'requests');
    await card.getByRole('button', { name: 'Let it stand…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Let this flag stand' });
    await dialog.getByRole('button', { name: 'Let it stand' }).click();
    await dialog.getByText('Say why it may stand.').waitFor();
    await dialog.getByLabel('Why it may stand').fill('They are initials.');
    await picture(page, 'request-grant');
    await dialog.getByRole('button', { name: 'Let it stand' }).click();
    await card.waitFor({ state: 'detached' });
    const story = await openStory(page, newsroom, documentId);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(documentId)).toBe(true);
    expect(await story.card('placeholder-marker').count()).toBeLessThanOrEqual(1);
  });

  it('declines with what to do instead, and the flag stays open', async () => {
    const documentId = await makeRequest('New boats', 'We are in a hurry.');
    const page = await openRequests('editor');
    const card = page.getByRole('listitem').filter({ hasText: 'New boats' });
    await card.getByRole('button', { name: 'Decline…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Decline the request' });
    await dialog.getByLabel('What the reporter should do instead').fill('Ask the owner.');
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await card.waitFor({ state: 'detached' });
    const story = await openStory(page, newsroom, documentId);
    await expect.poll(() => story.totals.textContent()).toMatch(/^\d blocker/u);
  });

  it('is not offered to a reporter, who sees what waits', async () => {
    await makeRequest('Slow boats', 'Please.');
    const page = await openRequests('reporter');
    const card = page.getByRole('listitem').filter({ hasText: 'Slow boats' });
    await card.getByText('Asked by you').waitFor();
    await expect.poll(() => card.getByRole('button').count()).toBe(0);
    await card.getByRole('link', { name: 'Open the story' }).click();
    await page.waitForURL(/story\/.*locale/u);
    expect(page.url()).toContain('=en');
  });
});

describe('in the light and in the dark', () => {
  it('the list of requests and its dialogs are clean', async () => {
    await makeRequest('Boats in the dark', 'Please.');
    const page = await openRequests('editor');
    await page.getByRole('button', { name: 'Decline…' }).first().waitFor();
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Decline…' }).first().click();
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await page.getByText('Say what the reporter').waitFor();
    await page.mouse.move(0, 0);
    await picture(page, 'request-decline');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
  });
});
