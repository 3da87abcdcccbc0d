import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

it('an editor reads what this week’s stories rest on, drawn, listed, and as a file', async () => {
  const page = await desk.sit('editor');
  await page.goto(`${newsroom.url}/admin/plugins/attribution/insights`);
  const chart = page.getByRole('region', { name: 'Sources per story' });
  await chart.getByRole('application').waitFor();
  await picture(page, 'insights-charts');

  await page.getByRole('button', { name: '4 weeks' }).click();
  await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/u);
  await page.getByRole('combobox', { name: 'Shown as' }).click();
  await page.getByRole('option', { name: 'Tables' }).click();
  await page.waitForURL(/view=tables/u);
  await page.reload();
  const table = page.getByRole('grid', { name: 'Sources per story' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  expect(rows).toHaveLength(4);
  const listed = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
  const [, stories = '0'] = listed.at(-1) ?? [];
  expect(Number(stories)).toBeGreaterThan(0);
  await picture(page, 'insights-tables');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: Sources per story' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^sources-per-story-by-week-.*\.csv$/u);
  const [head, ...lines] = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(head).toBe('\uFEFFWeek,Live stories,Sources,Sources per story');
  const asListed = (cell: string, index: number) =>
    cell === '' ? '–' : index === 3 ? Number(cell).toFixed(2) : cell;
  expect(lines.map((line) => line.split(',').map(asListed))).toEqual(listed);
});
