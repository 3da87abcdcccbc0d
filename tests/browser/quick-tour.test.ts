import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory, type StoryPage } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const README = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
const TOUR = README.split('\n## ').find((section) => section.startsWith('Quick tour')) ?? '';
const SAID = [...TOUR.matchAll(/\*\*(.+?)\*\*/gu)].map(([, words = '']) => words);

const taken = new Set<string>();

/** Words of the screen that the tour in the README speaks of. */
const says = (words: string): string => {
  expect(SAID).toContain(words);
  taken.add(words);
  return words;
};

const press = (page: Page | ReturnType<StoryPage['card']>, words: string): Promise<void> =>
  page
    .getByRole('button', { name: says(words), exact: true })
    .first()
    .click();

let newsroom: Newsroom;
let desk: Desk;
let letters: StoryPage;
let bakers: StoryPage;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

/** Takes a word out of the text, letter by letter from its middle. */
const takeOut = async (story: StoryPage, word: string) => {
  const { page, editor, clickOn, erase } = story;
  const middle = Math.floor(word.length / 2);
  await story.checked();
  await clickOn(word);
  await story.markCard.getByText(word).waitFor();
  await erase(middle);
  for (let letter = middle; letter < word.length; letter += 1) {
    await page.keyboard.press('Delete');
    await page.waitForTimeout(150);
  }
  await expect.poll(() => editor.textContent()).not.toContain(word);
};

describe('the quick tour of the README', () => {
  it('has eight steps', () => {
    expect(TOUR.match(/^\d\. /gmu)).toHaveLength(8);
  });

  it('1: opens the garbled story of the demo', async () => {
    const story = await newsroom.storyWith('letters-from-the-strait');
    letters = await openStory(await desk.sit('reporter'), newsroom, story);
    const { page } = letters;
    await page.getByRole('heading', { name: says('Attribution'), exact: true }).waitFor();
    await press(letters.card(says('Attribution garbled')), 'Show in text');
    await expect.poll(() => letters.selection()).toContain('reportedly Reuters');
  });

  it('2: puts the sentence right at one stroke', async () => {
    const { page, card, editor } = letters;
    await press(card('Attribution garbled'), 'Fix: Write “Anton Velichko told Reuters”');
    await card('Attribution garbled').waitFor({ state: 'detached' });
    expect(await editor.textContent()).toContain('Anton Velichko told Reuters');
    await press(page, 'Save');
    await page.getByText('Saved document').first().waitFor();
    await letters.checked();
  });

  it('3: links a source in two actions', async () => {
    const { page, card, marked } = letters;
    const before = (await marked('linked')).length;
    await press(card(says('Outlet named, its report not linked')).first(), 'Link to source…');
    await page
      .getByRole('list', { name: says('Used in this story') })
      .getByRole('button', { name: /Letters from a Karsk captain/u })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(async () => (await marked('linked')).length).toBe(before + 1);
  });

  it('4: dismisses a flag with a reason', async () => {
    const { page, card } = letters;
    await press(card(says('Date that floats')).first(), 'Not a claim');
    await page.getByRole('menuitem', { name: says('The check is wrong') }).click();
    await page.getByText('Let stand: The check is wrong').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Open again' }).count()).toBe(1);
  });

  it('5: asks an editor', async () => {
    const { page, card } = letters;
    const bare = card(says('Source with neither name nor place')).first();
    await press(bare, 'Ask an editor');
    await page.getByLabel('What the editor should know').fill('The desk knows who they are.');
    await press(page, 'Ask');
    await bare.getByText('has asked an editor').waitFor();
    await expect.poll(() => bare.getByRole('button', { name: 'Ask an editor' }).count()).toBe(0);
    await page.context().close();
  });

  it('6: answers as the editor', async () => {
    const page = await desk.sit('editor');
    await page.goto(`${newsroom.url}/admin/`);
    await page
      .getByRole('link', { name: says('Attribution') })
      .first()
      .click();
    await page
      .getByRole('navigation', { name: 'Pages of Attribution' })
      .getByRole('link', { name: says('Waiting for an editor') })
      .first()
      .click();
    await press(page, 'Let it stand…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why it may stand').fill('Named to the desk.');
    await dialog.getByRole('button', { name: says('Let it stand'), exact: true }).click();
    await page.getByText('Nothing waits for an editor.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Let it stand…' }).count()).toBe(0);
    await page.context().close();
  });

  it('7: is refused publication', async () => {
    const story = await newsroom.storyWith('bakery-wages-count');
    bakers = await openStory(await desk.sit('editor'), newsroom, story);
    const { page } = bakers;
    expect(TOUR).toContain(await bakers.title.inputValue());
    await press(page, 'Publish (2 blocking)');
    const refusal = page.getByRole('alertdialog', { name: says('2 flags block publication') });
    await refusal.getByText('XXX', { exact: true }).waitFor();
    await press(page, 'Back to the story');
    expect(await newsroom.isLive(story)).toBe(false);
  });

  it('8: publishes', async () => {
    const { page } = bakers;
    for (const word of ['TK', 'XXX']) {
      expect(TOUR).toContain(`\`${word}\``);
      await takeOut(bakers, word);
    }
    await press(page, 'Publish');
    await page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(await newsroom.storyWith('bakery-wages-count'))).toBe(true);
  });

  it('says nothing else of the screen', () => {
    expect(SAID.filter((words) => !taken.has(words))).toEqual([]);
  });
});
