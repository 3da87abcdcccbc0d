import { describe, expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const UNFINISHED = 'Who owns the boats? TK';
const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';
const CLEAN = 'What do the old boats have to say?';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

describe('an editor who publishes', () => {
  it('sees the blocker before the click, and a refusal that leads to it', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN, GARBLED] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    const { page } = story;
    await page.getByRole('button', { name: /^Publish \(\d blocking\)$/u }).click();
    const refusal = page.getByRole('alertdialog', { name: /flags? blocks? publication/u });
    await refusal.waitFor();
    await refusal.getByRole('button', { name: 'Show in text' }).first().click();
    await refusal.waitFor({ state: 'detached' });
    await expect.poll(() => story.selection()).toContain('reportedly CNN');
    expect(await newsroom.isLive(documentId)).toBe(false);
  });

  it('is held back by what was typed a moment before the click', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    await story.write(GARBLED);
    await story.publish.click();
    await story.page.getByRole('alertdialog').waitFor();
    expect(await newsroom.isLive(documentId)).toBe(false);
  });

  it('goes live once the sentence is mended', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN, GARBLED] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    const { page } = story;
    await story.card('garbled-attribution').getByRole('button', { name: 'Show in text' }).click();
    await story.editor.press('Control+a');
    await story.type(CLEAN);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(documentId)).toBe(true);
    await expect.poll(() => page.getByText('was never checked').count()).toBe(0);
  });

  it('goes live when an editor lets the blocker stand', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN, UNFINISHED] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    const { page } = story;
    await story
      .card('placeholder-marker')
      .getByRole('button', { name: 'Not a claim' })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'The check is wrong' }).click();
    await page.getByText('Let stand: The check is wrong').waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(documentId)).toBe(true);
  });
});

describe('a policy that changes while a story is open (S23)', () => {
  const daily = { preset: 'daily', whenNotChecked: 'block', severities: {} };

  it('weighs its flags anew within ten seconds, and the refusal goes by it', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [CLEAN, COUNTED] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    const { page } = story;
    expect(await story.totals.textContent()).toMatch(/^Nothing blocks · 1 warning/u);
    await newsroom.replacePolicy({ ...daily, severities: { 'unattributed-number': 'error' } });
    await page.getByRole('button', { name: 'Publish (1 blocking)' }).waitFor({ timeout: 10_000 });
    expect(await story.totals.textContent()).toMatch(/^1 blocker/u);
    expect((await story.marked('error')).join('')).toContain('Hundreds of boats');
    expect(await story.marked('warning')).toEqual([]);
    await picture(page, 'policy-changed');
    await page.getByRole('button', { name: 'Publish (1 blocking)' }).click();
    await page.getByRole('alertdialog').getByText('Hundreds of boats').first().waitFor();
    await newsroom.replacePolicy(daily);
  });
});

describe('what came in past the gate', () => {
  it('is listed, with a way to the story, and said so in its panel', async () => {
    const documentId = await newsroom.makeStory({ title: 'From the archive', body: [CLEAN] });
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/plugins/attribution/unchecked`);
    await page.getByText('Every live story has been checked.').waitFor();
    await newsroom.importLive(documentId);
    await page.reload();
    const link = page.getByRole('link', { name: 'From the archive' });
    await link.waitFor();
    await picture(page, 'unchecked');
    await link.click();
    const notice = page.getByText('The live version of this story was never checked');
    await notice.waitFor();
    expect(await notice.isVisible()).toBe(true);
  });
});

describe('a type that is not governed', () => {
  it('has no panel and Strapi’s own Publish', async () => {
    const page = await desk.sit('editor');
    await page.goto(
      `${newsroom.url}/admin/content-manager/collection-types/api::author.author/create`,
    );
    await page.getByRole('button', { name: 'Save' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'Attribution' }).count()).toBe(0);
  });
});
