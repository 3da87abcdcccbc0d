import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import { choose, pressOn } from '../support/keyboard';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const SOURCES = '/admin/plugins/attribution/sources';
const MINUTES = 'Minutes of the Port Ansel council, 14 October 2026';

const open = async (address: string): Promise<Page> => {
  const page = await desk.sit('admin');
  await page.goto(`${newsroom.url}${address}`);
  return page;
};

const searchFor = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('searchbox', { name: /Search by title/u }).focus();
  await page.keyboard.type(words);
  await page.waitForURL(/search=/u);
};

describe('the source library, by keyboard alone', () => {
  it('leads the admin from a search to a record, and on to a story that rests on it', async () => {
    const page = await open(SOURCES);
    await page.getByRole('row').nth(3).waitFor();
    await picture(page, 'library');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await searchFor(page, 'minutes october');
    await page.getByText('1 record', { exact: true }).waitFor();
    await pressOn(page, page.getByRole('link', { name: MINUTES }), 'Enter');
    await page.getByRole('heading', { name: MINUTES, level: 1 }).waitFor();
    await page.getByRole('heading', { name: /claims rest on it/u }).waitFor();
    await page.getByRole('link', { name: 'All events of this record' }).waitFor();
    await picture(page, 'library-record');
    expect(await faultsIn(page, 'main')).toEqual([]);
    const claims = page.getByRole('region', { name: /claims rest on it/u });
    const story = claims.getByRole('link', { name: /dredge the outer harbour/u }).first();
    await pressOn(page, story, 'Enter');
    await page.waitForURL(/content-manager.*api::story\.story/u);
    await page.context().close();
  });

  it('merges two records that share an address, and takes them apart again', async () => {
    const page = await open(SOURCES);
    const address = 'https://council.portansel.example/minutes/2026-10-14';
    const twin = await newsroom.makeRecord({ title: 'Council minutes again', url: address });
    await page.goto(`${newsroom.url}${SOURCES}/duplicates`);
    const merge = page.getByRole('button', { name: /^Merge 2…/u });
    await merge.waitFor();
    await picture(page, 'library-duplicates');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await pressOn(page, merge, 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge records' });
    await dialog.waitFor();
    await picture(page, 'library-merge');
    await pressOn(page, dialog.getByRole('button', { name: 'Merge', exact: true }), 'Enter');
    await page.getByText(`Merged into ${MINUTES}.`).waitFor();
    await page.getByText('Nothing looks alike here.').waitFor();
    await page.goto(`${newsroom.url}${SOURCES}/${twin}`);
    await page.getByText('Merged into', { exact: true }).waitFor();
    await pressOn(page, page.getByRole('button', { name: /^Undo the merge/u }), 'Enter');
    await page.getByText('Merged into', { exact: true }).waitFor({ state: 'detached' });
    await page.goto(`${newsroom.url}${SOURCES}/duplicates`);
    await merge.waitFor();
    await page.context().close();
  });

  it('keeps a filter, changes what is picked, and lists outlets', async () => {
    const page = await open(`${SOURCES}?kind=interview`);
    await pressOn(page, page.getByRole('button', { name: 'Save this filter…' }), 'Enter');
    await page.keyboard.type('Interviews');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Interviews', exact: true }).waitFor();
    await page.goto(`${newsroom.url}${SOURCES}`);
    await pressOn(page, page.getByRole('button', { name: 'Interviews', exact: true }), 'Enter');
    await page.waitForURL(/kind=interview/u);
    await pressOn(page, page.getByRole('checkbox', { name: /Petra Lund/u }), 'Space');
    await pressOn(page, page.getByRole('button', { name: 'Change 1…' }), 'Enter');
    await page.getByRole('dialog', { name: 'Change 1 record' }).waitFor();
    await picture(page, 'library-bulk');
    await choose(page, page.getByRole('combobox', { name: 'Confirmed' }), 'No');
    await page.getByRole('button', { name: 'Change all' }).press('Enter');
    await page.getByText('1 record was changed.').waitFor();
    await page.goto(`${newsroom.url}/admin/plugins/attribution/outlets`);
    await page.getByRole('row', { name: /Port Ansel Courier/u }).waitFor();
    await picture(page, 'library-outlets');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.context().close();
  });
});
