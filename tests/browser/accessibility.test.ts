import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { openDesk, picture, type Desk, type Theme } from '../support/browser';
import { openNewsroom, type Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';

const SMALLEST_TARGET = 24;
const BODY = [
  'Hundreds of boats were scrapped along the coast in 2019.',
  '“We left before dawn,” Halvard reportedly CNN.',
];

let newsroom: Newsroom;
let desk: Desk;

beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = await openDesk(newsroom);
});
afterAll(async () => {
  await desk?.leave();
  await newsroom?.close();
});

const PANEL = 'aside:has([id^="attribution-flag-"])';

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  it('the panel is clean, and its targets are large enough', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: BODY });
    const story = await openStory(await desk.sit('editor', theme), newsroom, documentId);
    await picture(story.page, `panel-${theme}`);
    expect(await faultsIn(story.page, PANEL)).toEqual([]);
    const heights = await story.page
      .locator(`${PANEL} button`)
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(SMALLEST_TARGET);
  });

  it('the menu of reasons is clean', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: BODY });
    const story = await openStory(await desk.sit('editor', theme), newsroom, documentId);
    await story.page.getByRole('button', { name: 'Not a claim' }).first().click();
    await story.page.getByRole('menuitem').first().waitFor();
    expect(await faultsIn(story.page, '[role=menu]')).toEqual([]);
  });

  it('the link dialog is clean, with its search and its form', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: BODY });
    const { page } = await openStory(await desk.sit('editor', theme), newsroom, documentId);
    await page.getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('');
    await page.getByRole('list', { name: 'Records' }).waitFor();
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
    await page.getByRole('tab', { name: 'New record' }).click();
    await page.getByRole('button', { name: 'Make record and link' }).click();
    await page.getByText('Give the record a title').waitFor();
    await page.mouse.move(0, 0);
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
  });

  it('the refusal is clean', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: BODY });
    const story = await openStory(await desk.sit('editor', theme), newsroom, documentId);
    await story.publish.click();
    await story.page.getByRole('alertdialog').waitFor();
    await picture(story.page, `refusal-${theme}`);
    expect(await faultsIn(story.page, '[role=alertdialog]')).toEqual([]);
  });

  it('the list of unchecked stories is clean', async () => {
    const page = await desk.sit('editor', theme);
    await page.goto(`${newsroom.url}/admin/plugins/attribution/unchecked`);
    await page.getByRole('heading', { name: 'Live and unchecked' }).waitFor();
    expect(await faultsIn(page, 'main')).toEqual([]);
  });
});
