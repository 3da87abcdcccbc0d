import { describe, expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openBrief, openStory, type StoryPage } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const HEDGED =
  '“The boats were empty,” the harbour master Ines Dahl said. They were reportedly old.';
const CLEAN = 'What do the old boats have to say?';
/** Longer than the pointer has to rest, and than it may be on its way. */
const LONG_MS = 900;

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const draft = async (...body: readonly string[]): Promise<StoryPage> => {
  const documentId = await newsroom.makeStory({ title: 'Boats', body });
  return openStory(await desk.sit('reporter'), newsroom, documentId);
};

describe('the pointer on marked words', () => {
  it('opens the card of each kind of mark, and takes neither focus nor caret', async () => {
    const story = await draft(CLEAN, GARBLED, COUNTED, HEDGED);
    const { page, markCard } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('annual report');
    await page.getByRole('button', { name: /Annual report of the port authority/u }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await story.clickOn('boats have');
    await story.pointAt('reportedly old');
    await markCard.getByText('agentless-hedge').waitFor();
    await story.pointAt('boats were scrapped');
    await markCard.getByText('Annual report of the port authority').waitFor();
    await story.pointAt('Halvard reportedly');
    await markCard.getByText('garbled-attribution').waitFor();
    await page.keyboard.type('X');
    await markCard.waitFor({ state: 'detached' });
    expect(await story.editor.textContent()).toMatch(/old boats? ?X/u);
    await page.waitForTimeout(LONG_MS);
    expect(await markCard.count()).toBe(0);
  });

  it('can go on to the card, which stays until the pointer leaves both or Escape is pressed', async () => {
    const story = await draft(CLEAN, COUNTED);
    const { page, markCard } = story;
    await story.pointAt('Hundreds of');
    await markCard.waitFor();
    await markCard.getByRole('button', { name: 'Not a claim' }).hover();
    await page.waitForTimeout(LONG_MS);
    await picture(page, 'pointed');
    await markCard.getByRole('button', { name: 'Not a claim' }).click();
    await page.getByRole('menuitem', { name: 'Witnessed by us' }).hover();
    await page.waitForTimeout(LONG_MS);
    // What a menu leaves open is hidden from screen readers for as long.
    expect(await page.locator('#attribution-mark-card').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await markCard.waitFor({ state: 'detached' });
    await story.pointAt('Hundreds of');
    await markCard.waitFor();
    await page.keyboard.press('Escape');
    await markCard.waitFor({ state: 'detached' });
    await story.pointAt('dreds of bo');
    await page.waitForTimeout(LONG_MS);
    expect(await markCard.count()).toBe(0);
    await story.pointAt('old boats');
    await story.pointAt('Hundreds of');
    await markCard.waitFor();
    await story.pointAt('old boats');
    await markCard.waitFor({ state: 'detached' });
  });

  it('opens it in the Markdown editor, too', async () => {
    const text = `${CLEAN} ${GARBLED}\n\n- ${COUNTED}`;
    const documentId = await newsroom.makeBrief({ title: 'Boats', text });
    const brief = await openBrief(await desk.sit('reporter'), newsroom, documentId);
    await brief.page.locator('.CodeMirror .attribution-error').first().hover();
    await brief.markCard.getByText('garbled-attribution').waitFor();
    await brief.page.locator('.CodeMirror .attribution-warning').first().hover();
    await brief.markCard.getByText('unattributed-number').waitFor();
    await brief.page.mouse.move(2, 2);
    await brief.markCard.waitFor({ state: 'detached' });
    expect(await brief.page.locator('.CodeMirror :focus').count()).toBe(0);
  });

  it('opens it over the live version, which says where the flag is settled', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN, GARBLED] });
    await newsroom.importLive(documentId);
    const page = await desk.sit('editor');
    const story = await openStory(page, newsroom, documentId, 'published');
    await story.pointAt('Halvard reportedly');
    await story.markCard.getByText('This is the live version').waitFor();
    expect(await story.markCard.getByRole('button').count()).toBe(0);
    await picture(page, 'pointed-live');
  });
});
