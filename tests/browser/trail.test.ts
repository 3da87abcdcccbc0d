import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const TRAIL = '/admin/plugins/attribution/trail';

describe('the trail', () => {
  it('shows an editor what was done, of one kind or one story, by an address that can be sent', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}${TRAIL}`);
    await page
      .getByText(/^No\. \d+/u)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'What was done' }).click();
    await page.getByRole('option', { name: 'Published', exact: true }).click();
    await page.waitForURL(/kind=published/u);
    const rows = page.getByRole('main').locator('ol > li');
    await expect.poll(() => rows.filter({ hasText: 'Record made' }).count()).toBe(0);
    await rows.first().getByRole('button', { name: 'All of this one' }).click();
    await page.waitForURL(/documentId=/u);
    await page.reload();
    await rows.first().waitFor();
    const [story] = await rows.first().getByRole('link', { name: 'Open it' }).all();
    expect(await story?.getAttribute('href')).toContain('/content-manager/');
    await page.getByRole('button', { name: 'Show all events' }).click();
    await expect.poll(() => page.url()).not.toContain('documentId');
  });

  it('is found to hold, and exported whole, for everybody to read', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}${TRAIL}`);
    await page.getByRole('button', { name: 'Check the chain' }).click();
    const holds = await page.getByText(/The trail holds: [\d,]+ events/u).innerText();
    const [mark = ''] = /\d+:[\da-f]{64}/u.exec(holds) ?? [];
    await page.getByRole('textbox', { name: 'Event noted down earlier' }).fill(mark);
    await page.getByRole('button', { name: 'Check the chain' }).click();
    await page.getByText('The event that was noted stands').waitFor();
    await picture(page, 'trail');
    expect(await faultsIn(page, 'main')).toEqual([]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all events' }).click();
    expect((await waiting).suggestedFilename()).toBe('trail.jsonl');
  });

  it('is not shown to a reporter', async () => {
    const page = await desk.sit('reporter');
    await page.goto(`${newsroom.url}/admin/plugins/attribution`);
    await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Trail' }).count()).toBe(0);
    await page.goto(`${newsroom.url}${TRAIL}`);
    await page
      .getByText('don’t have the permissions', { exact: false })
      .or(page.getByText("don't have the permissions", { exact: false }))
      .first()
      .waitFor();
  });
});
