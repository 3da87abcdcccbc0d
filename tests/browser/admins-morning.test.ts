import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, turnTo, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const SOURCES = '/admin/plugins/attribution/sources';
const INTERVIEW = 'Interview with Petra Lund, harbour master';
const STORY = /dredge the outer harbour/u;
/** A record that the newsroom lacks, and one that it has under another title and without an address. */
const CSV = [
  'title,outlet,person,kind,date,url',
  'Timetable of the pilots,Port Ansel Courier,,document,2026-09-01,https://courier.example/pilots',
  '"Interview with harbour master Petra Lund",Port Ansel Courier,Petra Lund,interview,2026-10-14,https://courier.example/lund',
].join('\n');

const importFile = async (page: Page): Promise<void> => {
  await page.goto(`${newsroom.url}${SOURCES}/import`);
  const buffer = Buffer.from(CSV);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'courier.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Import 2 records' }).click();
  await page.getByText('2 of 2 rows: 2 made, 0 updated, 0 skipped').waitFor();
};

/** Leaves the page at the record that stays. */
const mergeTwin = async (page: Page): Promise<void> => {
  await page.goto(`${newsroom.url}${SOURCES}/duplicates`);
  await page.getByRole('button', { name: 'Same outlet, person and day' }).click();
  await page.getByRole('button', { name: `Merge 2… like ${INTERVIEW}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge records' });
  await dialog.getByRole('radio', { name: new RegExp(`^${INTERVIEW}`, 'u') }).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText(`Merged into ${INTERVIEW}.`).waitFor();
  await page.getByText('Nothing looks alike here.').waitFor();
  await page.getByRole('link', { name: 'See what stays' }).click();
  await page.getByRole('heading', { name: INTERVIEW, level: 1 }).waitFor();
};

const retract = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Change status…' }).click();
  const dialog = page.getByRole('dialog', { name: /What has become of/u });
  await dialog.getByText(/This touches [1-9]/u).waitFor();
  await dialog.getByText('Nothing is unpublished.').waitFor();
  await picture(page, 'status-dialog');
  expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Change and tell them' }).click();
  await dialog.getByText('Say why:').waitFor();
  await dialog.getByRole('textbox', { name: /Why/u }).fill('She says that she was misheard.');
  await dialog.getByRole('button', { name: 'Change and tell them' }).click();
  await dialog.waitFor({ state: 'detached' });
};

describe('a newsroom admin in the morning', () => {
  it('imports a file, merges the record that was there already, retracts it, and finds every story that stood on it', async () => {
    const page = await desk.sit('admin');
    await importFile(page);
    await mergeTwin(page);
    await retract(page);
    const reached = page.getByRole('region', { name: 'What it reaches' });
    await reached.getByText('Waits for a decision').first().waitFor();
    await picture(page, 'status-changed');
    for (const theme of ['dark', 'light'] as const) {
      await turnTo(page, theme);
      expect(await faultsIn(page, 'main')).toEqual([]);
    }
    await reached.getByRole('link', { name: STORY }).first().click();
    await page
      .getByText(/has been retracted/u)
      .first()
      .waitFor();
    await picture(page, 'story-on-a-retracted-source');
    await page.context().close();
  });
});
