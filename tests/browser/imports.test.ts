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

const CSV = [
  'Headline,Publication Title,Author,Link,Date',
  'Minutes of the harbour council,Harbour Office,Ida Strand,https://example.org/minutes-of-may,2024-05-06',
  'Budget of the ferries,Harbour Office,,https://example.org/ferry-budget,2024-05',
  ',Harbour Office,,https://example.org/untitled,2024',
  'An address that runs,Harbour Office,,javascript:alert(1),2024',
  'Budget of the ferries,Harbour Office,,https://example.org/ferry-budget,2024-05',
].join('\n');

describe('the import of source records', () => {
  it('shows an editor what would be stored, imports it, and says of each row why', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/sources/import`);
    await page.getByText('No file has been imported yet.').waitFor();
    await picture(page, 'imports-empty');
    await page.locator('input[type=file]').setInputFiles({
      name: 'harbour.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CSV),
    });
    await page.getByText('CSV: 5 records found', { exact: false }).waitFor();
    const preview = page.getByRole('grid');
    await preview.getByText('Minutes of the harbour council').waitFor();
    await preview.getByText('A source record needs a title.').waitFor();
    await picture(page, 'import-setup');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Import 5 records' }).click();
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await page.getByText('5 of 5 rows: 2 made, 0 updated, 3 skipped').waitFor();
    await page.getByText('Only http and https addresses can be followed.').waitFor();
    await picture(page, 'import-report');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.getByRole('combobox', { name: 'What became of it' }).click();
    await page.getByRole('option', { name: 'Made', exact: true }).click();
    await page.waitForURL(/outcome=made/u);
    await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(3);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the report' }).click();
    expect((await waiting).suggestedFilename()).toBe('import-report.csv');
  });

  it('lists imports so far, and hands the library out', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/sources/import`);
    await page.getByRole('link', { name: 'harbour.csv' }).waitFor();
    await picture(page, 'imports');
    expect(await faultsIn(page, 'main')).toEqual([]);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'RIS' }).click();
    expect((await waiting).suggestedFilename()).toBe('sources.ris');
  });
});
