import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pastTheScreen, reporterWhoAsks } from '../support/ask-editor';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const STORY = 'api::story.story';
const SAID = 'A shipyard worker said the crane failed twice that week.';

let newsroom: Newsroom;
let desk: Desk;
let boats: string;
let page: Page;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

/** A story whose only source has no name, and no approval. */
const makeCrane = async (): Promise<void> => {
  const documentId = await newsroom.makeStory({ title: 'Crane failed twice', body: [SAID] });
  const send = await pastTheScreen(newsroom, 'reporter');
  const source = await send('POST', '/sources', {
    title: 'Shipyard worker, 3 May',
    outlet: null,
    person: null,
    kind: 'interview',
    strength: 'anonymous-described',
    url: null,
    date: '2024-05-03',
    firstHand: true,
  });
  await send('POST', '/links', {
    uid: STORY,
    documentId,
    locale: 'en',
    sourceId: source.documentId,
    selectors: [
      {
        field: 'body',
        quote: { exact: SAID, prefix: '', suffix: '' },
        position: { start: 0, end: SAID.length },
      },
    ],
  });
};

beforeAll(async () => {
  await makeCrane();
  boats = await newsroom.makeStory({ title: 'Boats at anchor', body: ['Who owns the boats? TK'] });
  const rumour = await newsroom.makeStory({ title: 'Pier rumour', body: ['The pier closes TK.'] });
  const askEditor = await reporterWhoAsks(newsroom);
  await askEditor(rumour, 'We are in a hurry.');
  page = await desk.sit('editor');
});

const openDesk = async (query = ''): Promise<void> => {
  await page.goto(`${newsroom.url}/admin/plugins/attribution${query}`);
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor();
};

const open = async (title: string): Promise<void> => {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

const card = (words: string) => page.getByRole('listitem').filter({ hasText: words });

describe('the editor’s evening', () => {
  it('begins on the home page, with what waits', async () => {
    await page.goto(`${newsroom.url}/admin/`);
    await page.getByText('Waiting for you').waitFor();
    await page.getByRole('link', { name: 'Pier rumour' }).waitFor();
    await picture(page, 'home-widgets');
    expect(await page.getByText('Published on one source this week').count()).toBe(1);
  });

  it('goes on at the desk: what is open, narrowed by an address that can be sent', async () => {
    await openDesk();
    await page.getByRole('button', { name: 'Skip it' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Pier rumour' });
    await row.getByText('1 flag waits for an editor').waitFor();
    await picture(page, 'desk');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.getByLabel('Words of the title').fill('crane');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('1 story', { exact: true }).waitFor();
    expect(page.url()).toContain('search=crane');
    await page.goto(page.url().replace('crane', 'nothing-like-it'));
    await page.getByText('No story fits this.').waitFor();
    await picture(page, 'desk-empty');
  });

  it('approves a source without a name, for a reason that says something', async () => {
    await openDesk('?search=crane');
    await open('Crane failed twice');
    await card('Anonymity not approved').waitFor();
    await page.keyboard.press('Alt+F8');
    await picture(page, 'reading');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await card('Anonymity not approved').getByRole('button', { name: 'Approve…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why the source is not named').fill('Not authorised to speak.');
    await dialog.getByLabel('Who knows the source').fill('Ida Strand');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await dialog.getByText('fits every source').waitFor();
    await picture(page, 'approve');
    await dialog
      .getByLabel('Why the source is not named')
      .fill('The yard dismissed two people who had spoken about the crane.');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Known to: Ida Strand').waitFor();
    await picture(page, 'reading-approved');
    expect(await card('Anonymity approved').count()).toBe(1);
  });

  it('lets one flag stand in place, and publishes', async () => {
    await openDesk('?search=boats');
    await open('Boats at anchor');
    await card('Placeholder').getByRole('button', { name: 'Not a claim' }).click();
    await page.getByRole('menuitem', { name: 'Other' }).click();
    await page.getByLabel('Why it may stand').fill('ok');
    await page.getByRole('button', { name: 'Let it stand', exact: true }).click();
    await page.getByText('That is too short').first().waitFor();
    await page.getByLabel('Why it may stand').fill('They are the owner’s initials.');
    await page.getByRole('button', { name: 'Let it stand', exact: true }).click();
    await page.getByText('No open flags').waitFor();
    await openStory(page, newsroom, boats);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(boats)).toBe(true);
  });

  it('refuses what a reporter asked, with what to do instead', async () => {
    await openDesk('?view=asked');
    await open('Pier rumour');
    const asked = card('We are in a hurry.');
    await asked.getByRole('button', { name: 'Decline…' }).click();
    await page
      .getByLabel('What the reporter should do instead')
      .fill('Ask the harbour office for the date.');
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await page.getByText('Ask the harbour office for the date.').waitFor();
    await openDesk('?view=asked');
    await page.getByText('No story fits this.').waitFor();
    expect(await page.getByRole('link', { name: 'Pier rumour' }).count()).toBe(0);
  });
});
