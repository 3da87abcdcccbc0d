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
const MINUTES = 'Minutes of the Port Ansel council, 14 October 2026';
const STORY = /dredge the outer harbour/u;

describe('a newsroom admin in the morning', () => {
  it('retracts a record, and finds every story that stood on it', async () => {
    const page = await desk.sit('admin');
    await page.goto(`${newsroom.url}${SOURCES}?search=minutes+council`);
    await page.getByRole('link', { name: MINUTES }).click();
    await page.getByRole('button', { name: 'Change status…' }).click();
    const dialog = page.getByRole('dialog', { name: /What has become of/u });
    await dialog.getByText(/This touches [1-9]/u).waitFor();
    await dialog.getByText('Nothing is unpublished.').waitFor();
    await picture(page, 'status-dialog');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);

    await dialog.getByRole('button', { name: 'Change and tell them' }).click();
    await dialog.getByText('Say why:').waitFor();
    await dialog.getByRole('textbox', { name: /Why/u }).fill('The council took them back.');
    await dialog.getByRole('button', { name: 'Change and tell them' }).click();
    await dialog.waitFor({ state: 'detached' });

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
