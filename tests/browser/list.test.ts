import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

const CLEAN = 'What do the old boats have to say?';
const UNFINISHED = 'Who owns the boats? TK';
const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';

/** A page of 1280 pixels at 200 %. */
const ZOOMED = { width: 640, height: 800 };
const LISTS = '/admin/content-manager/collection-types';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

/** The list of stories whose titles hold these words, fifty to a page. */
const openList = async (words: string): Promise<Page> => {
  const page = await desk.sit('editor');
  const search = new URLSearchParams({
    page: '1',
    pageSize: '50',
    sort: 'title:ASC',
    _q: words,
    'plugins[i18n][locale]': 'en',
  });
  await page.goto(`${newsroom.url}${LISTS}/api::story.story?${search}`);
  return page;
};

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

const chooseAll = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: 'Select all entries' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
};

describe('the list of stories', () => {
  it('shows the flags of each story and when it was checked, for one request a page', async () => {
    await newsroom.makeStory({ title: 'Quay list: garbled', body: [CLEAN, GARBLED, COUNTED] });
    await newsroom.makeStory({ title: 'Quay list: quiet', body: [CLEAN] });
    const page = await openList('Quay list');
    await rowOf(page, 'Quay list: quiet').getByText('Nothing open').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/attribution/reports?')) asked.push(request.url());
    });
    await page.reload();
    const garbled = rowOf(page, 'Quay list: garbled');
    await garbled.getByText(/^\d blockers?$/u).waitFor();
    await garbled.getByText(/^\d warnings?$/u).waitFor();
    await garbled.getByText(/^Checked /u).waitFor();
    await picture(page, 'list');
    expect(
      await page.getByRole('columnheader', { name: 'Flags' }).getByRole('button').count(),
    ).toBe(0);
    expect(asked).toHaveLength(1);
    await page.setViewportSize(ZOOMED);
    await garbled.getByText(/^Checked /u).scrollIntoViewIfNeeded();
    await picture(page, 'list-zoomed');
  });

  it('has no such column for types that know no drafts', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}${LISTS}/api::author.author`);
    await page.getByRole('row').nth(1).waitFor();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Flags' }).count()).toBe(0);
  });
});

describe('publishing a list', () => {
  it('names two blocked of fifty beforehand, publishes the rest and names the two again', async () => {
    for (let number = 1; number <= 48; number += 1) {
      const title = `Night note ${String(number).padStart(2, '0')}`;
      await newsroom.makeStory({ title, body: [CLEAN] });
    }
    const blocked = [
      await newsroom.makeStory({ title: 'Night note on a garbled voice', body: [GARBLED] }),
      await newsroom.makeStory({ title: 'Night note that is not done', body: [UNFINISHED] }),
    ];
    const page = await openList('Night note');
    await rowOf(page, 'Night note 48').waitFor();
    await chooseAll(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('48 stories can go live, 2 are held back.').waitFor();
    const heldBack = dialog.getByRole('region', { name: 'Held back (2)' });
    await heldBack.getByText('Night note on a garbled voice').waitFor();
    await heldBack.getByText('Halvard reportedly CNN', { exact: true }).waitFor();
    await picture(page, 'bulk-verdicts');
    await dialog.getByRole('button', { name: 'Publish the 48 that pass' }).click();
    await dialog.getByText('48 stories were published.').waitFor();
    await dialog
      .getByRole('region', { name: 'Not published (2)' })
      .getByText('Night note that is not done')
      .waitFor();
    await picture(page, 'bulk-published');
    await dialog.getByRole('button', { name: 'Back to the list' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await Promise.all(blocked.map(newsroom.isLive))).toEqual([false, false]);
    await rowOf(page, 'Night note 48').getByText('Published').waitFor();
  });

  it('says of which no verdict was to be had, and leaves those alone', async () => {
    const publishable = await newsroom.makeStory({ title: 'Tide note', body: [CLEAN] });
    const unread = await newsroom.makeStory({ title: 'Tide note that nobody read', body: [CLEAN] });
    const page = await openList('Tide note');
    await rowOf(page, 'Tide note that nobody read').waitFor();
    await page.route('**/attribution/verdicts', (route) => route.abort());
    await chooseAll(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Not checked: the server did not answer').waitFor();
    expect(await dialog.getByRole('button', { name: /^Publish/u }).count()).toBe(0);
    await picture(page, 'bulk-no-verdicts');
    await page.unroute('**/attribution/verdicts');
    await page.route('**/attribution/verdicts', async (route) => {
      const response = await route.fetch();
      const { data } = await response.json();
      const judged = data.map((verdict: { documentId: string }) =>
        verdict.documentId === unread ? { ...verdict, outcome: 'not-checked' } : verdict,
      );
      await route.fulfill({ response, json: { data: judged } });
    });
    await dialog.getByRole('button', { name: 'Check again' }).click();
    const notChecked = dialog.getByRole('region', { name: 'Not checked (1)' });
    await notChecked.getByText('Tide note that nobody read').waitFor();
    await picture(page, 'bulk-not-checked');
    await dialog.getByRole('button', { name: 'Publish the one that passes' }).click();
    await dialog.getByText('1 story was published.').waitFor();
    expect(await Promise.all([publishable, unread].map(newsroom.isLive))).toEqual([true, false]);
  });

  it('publishes nothing for who goes back', async () => {
    const documentId = await newsroom.makeStory({ title: 'Dawn note', body: [CLEAN] });
    await newsroom.makeStory({ title: 'Dawn note, unfinished', body: [UNFINISHED] });
    const page = await openList('Dawn note');
    await rowOf(page, 'Dawn note, unfinished').waitFor();
    await chooseAll(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publish the one that passes' }).waitFor();
    await dialog.getByRole('button', { name: 'Back to the list' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await newsroom.isLive(documentId)).toBe(false);
  });
});

describe('in the light and in the dark', () => {
  it('the column and the verdicts are clean', async () => {
    await newsroom.makeStory({ title: 'Noon note', body: [CLEAN] });
    await newsroom.makeStory({ title: 'Noon note, unfinished', body: [UNFINISHED] });
    const page = await openList('Noon note');
    await page.getByText('Nothing open').waitFor();
    expect(await faultsIn(page, 'tbody')).toEqual([]);
    await chooseAll(page);
    await page.getByRole('button', { name: 'Publish the one that passes' }).waitFor();
    await picture(page, 'bulk-verdicts');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
    await page.setViewportSize(ZOOMED);
    await picture(page, 'bulk-verdicts-zoomed');
  });
});
