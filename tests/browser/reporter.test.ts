import { describe, expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { openStory } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

describe('a reporter', () => {
  it('meets the blocker of the garbled story, in the panel and under its words', async () => {
    const page = await desk.sit('reporter');
    const story = await openStory(
      page,
      newsroom,
      await newsroom.storyWith('letters-from-the-strait'),
    );
    const card = story.card('garbled-attribution');
    expect(await card.getByText('Blocker').isVisible()).toBe(true);
    expect(await card.getByText('Only an editor can let this one stand').isVisible()).toBe(true);
    await expect.poll(async () => (await story.marked('error')).join(' ')).toContain('Reuters');
  });

  it('sees a flag appear for what was just typed, saved or not', async () => {
    const documentId = await newsroom.makeStory({
      title: 'A quiet day at the harbour',
      body: ['Where do old boats go?'],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await expect.poll(() => story.totals.textContent()).toContain('Nothing blocks');
    await story.write(GARBLED);
    await story.card('garbled-attribution').waitFor();
    await expect.poll(() => story.totals.textContent()).toMatch(/^\d blocker/u);
    await expect
      .poll(async () => (await story.marked('error')).join(' '))
      .toContain('reportedly CNN');
    await story.page.getByText('Save the story first to link sources').waitFor();
  });

  it('keeps each mark on its own words while typing before them', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: [`Where were they then? ${GARBLED}`],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const before = await story.marked('error');
    await story.editor.click();
    await story.moveTo('Control+Home');
    for (const letter of 'On the quay, ') {
      await story.page.keyboard.type(letter);
      expect(await story.marked('error')).toEqual(before);
    }
  });

  it('reads what the newsroom’s own rule says of the text once it is saved', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: ['Where do old boats go?'],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await story.write('Our sister paper was there.');
    await story.page.getByText('own rules look at the text once it is saved').waitFor();
    await expect.poll(() => story.card('unnamed-sister-paper').count()).toBe(0);
    await story.save();
    await story.card('unnamed-sister-paper').getByText('which title it was').waitFor();
    await expect.poll(() => story.marked('warning')).toContain('Our sister paper');
  });

  it('asks to see the rest of what a rule says over and over', async () => {
    const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017];
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: years.map((year) => `Hundreds of boats were scrapped along the coast in ${year}.`),
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const cards = story.card('unattributed-number');
    await cards.first().waitFor();
    await expect.poll(() => cards.count()).toBe(5);
    expect((await story.marked('warning')).length).toBeGreaterThanOrEqual(7);
    await cards.last().getByRole('button', { name: 'and 2 more like it' }).click();
    await expect.poll(() => cards.count()).toBe(7);
    const focused = await story.page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe(await cards.nth(5).getAttribute('id'));
  });

  it('gets flags on a new story that was never saved', async () => {
    const story = await openStory(await desk.sit('reporter'), newsroom);
    await story.write(GARBLED);
    await story.card('garbled-attribution').waitFor();
    await expect.poll(() => story.totals.textContent()).toMatch(/^\d blocker/u);
    const ask = story.card('garbled-attribution').getByRole('button', { name: 'Ask an editor' });
    expect(await ask.isDisabled()).toBe(true);
  });

  it('is led to the words in the body and in the headline', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Ferry TK to sail again',
      body: ['Who will sail it?', GARBLED],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await story.card('garbled-attribution').getByRole('button', { name: 'Show in text' }).click();
    await expect.poll(() => story.selection()).toContain('reportedly CNN');
    await story.card('placeholder-marker').getByRole('button', { name: 'Show in text' }).click();
    const selected = await story.page.evaluate(() => {
      const input = document.activeElement;
      return input instanceof HTMLInputElement
        ? [input.name, input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)]
        : [];
    });
    expect(selected).toEqual(['title', 'TK']);
  });

  it('links a source in three actions', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('minutes');
    await page.getByText('Yard lays off').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Minutes of the Port Ansel council/u }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect
      .poll(async () => (await story.marked('linked')).join(''))
      .toContain('Hundreds of boats');
    await expect.poll(() => story.totals.textContent()).toContain('1 linked');
  });

  it('makes a record from the sentence, and reads beside each field what is wrong with it', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByRole('tab', { name: 'New record' }).click();
    await page.getByLabel('Address').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Make record and link' }).click();
    await page.getByText('Give the record a title').waitFor();
    await page.getByText('Give a full address').waitFor();
    await picture(page, 'new-record');
    await page.getByRole('dialog').getByLabel('Title').fill('Register of scrapped boats');
    await page.getByLabel('Address').fill('https://register.example/boats');
    await page.getByRole('button', { name: 'Make record and link' }).click();
    await page.getByRole('heading', { name: 'Register of scrapped boats' }).waitFor();
    await expect.poll(() => story.totals.textContent()).toContain('1 linked');
  });

  it('unlinks again, and is told of a link that lost its words', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('annual report');
    await page.getByRole('button', { name: /Annual report of the port authority/u }).click();
    await page.getByRole('button', { name: 'Unlink' }).waitFor();
    await story.editor.click();
    await page.keyboard.press('Control+a');
    await story.type('Nothing is left of it.');
    await page.getByRole('heading', { name: 'Lost links (1)' }).waitFor();
    await page.getByText('no longer in the story').waitFor();
    await expect.poll(() => story.marked('linked')).toEqual([]);
    await page.getByRole('button', { name: 'Remove link' }).click();
    await page.getByRole('heading', { name: 'Lost links (1)' }).waitFor({ state: 'detached' });
  });

  it('dismisses a warning as not a claim, and can open it again', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().click();
    await page.getByRole('menuitem', { name: 'Not a claim' }).click();
    await page.getByText('Let stand: Not a claim').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Not a claim' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByRole('button', { name: 'Not a claim' }).first().waitFor();
  });

  it('has to say why in words for another reason', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().click();
    await page.getByRole('menuitem', { name: 'Another reason…' }).click();
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('Say why in your own words.').waitFor();
    await page.getByLabel('Why it may stand').fill('Counted by our own photographer.');
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('Let stand: Another reason').waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('what could not be checked', () => {
  const openWithout = async (files: string) => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const page = await desk.sit('reporter');
    await page.route(files, (route) => route.abort());
    await page.goto(
      `${newsroom.url}/admin/content-manager/collection-types/api::story.story/${documentId}`,
    );
    return page;
  };

  it('is said in the panel, and can be checked again', async () => {
    const page = await openWithout('**/analysis.worker*');
    await page.getByText('Not checked: the check itself could not be loaded').waitFor();
    await picture(page, 'not-checked');
    await page.unroute('**/analysis.worker*');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Checked as it stands now.').waitFor();
    expect(await page.getByText('Not checked').count()).toBe(0);
  });

  it('by the models is read by patterns, until they come', async () => {
    const page = await openWithout('**/*.bin');
    const notice = page.getByText('The trained models could not be loaded');
    await notice.waitFor();
    await page.getByText('Checked as it stands now.').waitFor();
    await picture(page, 'read-by-patterns');
    await page.unroute('**/*.bin');
    await page.locator('[data-slate-editor]').click();
    await page.keyboard.type('Where do they go? ');
    await notice.waitFor({ state: 'detached' });
    expect(await page.getByText('Not checked').count()).toBe(0);
  });
});

describe('with the keyboard alone', () => {
  it('Alt+F8 walks from flag to flag', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [GARBLED, COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    await story.page.keyboard.press('Alt+F8');
    const first = await story.selection();
    await story.page.keyboard.press('Alt+F8');
    const second = await story.selection();
    await story.page.keyboard.press('Shift+Alt+F8');
    expect([first, second].every((words) => words.length > 0)).toBe(true);
    expect(second).not.toBe(first);
    await expect.poll(() => story.selection()).toBe(first);
  });

  it('a source is linked, and Escape gives the focus back to the card', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [COUNTED] });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const { page } = story;
    const open = story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first();
    await open.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Hundreds');

    await open.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('sediment survey');
    const found = page.getByRole('button', { name: /sediment survey/u });
    await found.waitFor();
    await page.keyboard.press('Tab');
    expect(await found.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
  });
});
