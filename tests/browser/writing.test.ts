import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { picture, type Desk } from '../support/browser';
import type { Newsroom } from '../support/newsroom';
import { hasSharedDir, sharedDir } from '../support/shared-dir';
import { openBrief, openStory, type StoryPage } from '../support/story-page';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const COUNTED = 'Hundreds of boats were scrapped along the coast in 2019.';

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

/** Opens a new draft with these paragraphs as the reporter. */
const draft = async (...body: readonly string[]): Promise<StoryPage> => {
  const documentId = await newsroom.makeStory({ title: 'Boats', body });
  return openStory(await desk.sit('reporter'), newsroom, documentId);
};

/** Links the card's claim to the record of that name. */
const link = async (story: StoryPage, card: string, search: string, record: RegExp) => {
  await story.card(card).getByRole('button', { name: 'Link to source…' }).first().click();
  await story.page.getByLabel('Search records').fill(search);
  await story.page.getByRole('button', { name: record }).click();
  await story.page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** Puts text on the clipboard's way into the editor, as a paste does. */
const paste = async ({ page, editor }: StoryPage, text: string) => {
  await editor.click();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document
      .querySelector('[data-slate-editor]')
      ?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
  }, text);
};

interface Row {
  readonly file: string;
  readonly sentence: string;
  readonly flags: readonly string[];
  readonly flagBasis: Readonly<Record<string, string>>;
  readonly mustFlag: boolean;
}

describe('a reporter pastes a story', () => {
  it.skipIf(!hasSharedDir())('and finds the flags that an annotator set (S1)', async () => {
    const folder = path.join(sharedDir, 'stories');
    const rows = readFileSync(path.join(folder, 'annotations.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Row => JSON.parse(line));
    const file = rows[0]?.file ?? '';
    expect(existsSync(path.join(folder, file))).toBe(true);
    const story = await openStory(await desk.sit('reporter'), newsroom);
    await paste(story, readFileSync(path.join(folder, file), 'utf8'));
    await story.card('garbled-attribution').first().waitFor();
    await story.checked();
    const marked = await story.markedThroughout();
    const must = rows.filter((row) => row.file === file && row.mustFlag);
    const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ');
    const flagged = must.filter(({ sentence }) =>
      marked.some((words) => squeeze(sentence).includes(squeeze(words).slice(0, 40))),
    );
    expect(must.length).toBeGreaterThan(5);
    expect(flagged.length / must.length).toBeGreaterThanOrEqual(0.9);
  });

  it('with every kind of quotation mark, and each mark stays on its own words (S15)', async () => {
    const sentences = [
      '“We left before dawn,” Halvard reportedly CNN.',
      '«We left before dawn,» Halvard reportedly CNN.',
      '„We left before dawn,“ Halvard reportedly CNN.',
      '"We left\u00a0before dawn," Halvard reportedly CNN.',
      '🛟👩‍👩‍👧 “We left before dawn,” Halva\u0301rd reportedly CNN.',
    ];
    const story = await draft(...sentences);
    const marked = await story.marked('error');
    const whole = marked.filter((words) => words.includes('reportedly CNN'));
    expect(whole).toHaveLength(sentences.length);
    for (const words of whole) expect(words).toMatch(/^(?:Halva\u0301?rd )?reportedly CNN$/u);
  });
});

describe('a flag', () => {
  it('opens beside its words where the caret comes to stand, and Escape goes on writing there (S25)', async () => {
    const story = await draft(`Where were they then? ${GARBLED}`);
    const { page, markCard } = story;
    await story.clickOn('reportedly');
    await markCard.getByText('garbled-attribution').waitFor();
    await picture(page, 'mark-card');
    await page.keyboard.press('Alt+F10');
    await expect.poll(() => markCard.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await markCard.waitFor({ state: 'detached' });
    await page.keyboard.type('X');
    expect(await story.editor.textContent()).toMatch(/repo?r?t?e?d?X/u);
  });

  it('is out of the way while somebody writes', async () => {
    const story = await draft(GARBLED);
    await story.clickOn('reportedly');
    await story.markCard.waitFor();
    await story.moveTo('End');
    await story.type(' Nobody answered.');
    await story.markCard.waitFor({ state: 'detached' });
    expect(await story.editor.locator('p').textContent()).toBe(`${GARBLED} Nobody answered.`);
  });

  it('is put right at one stroke, undone at one stroke, and linked to the CNN record (S2)', async () => {
    const story = await draft(`Where were they then? ${GARBLED}`);
    const { page } = story;
    await story.clickOn('then');
    await page.keyboard.type('s');
    const fix = story.card('garbled-attribution').getByRole('button', { name: /^Fix: .*told/u });
    await fix.click();
    await page.getByText('garbled-attribution').waitFor({ state: 'detached' });
    expect(await story.editor.textContent()).toContain('told CNN');
    await page.keyboard.press('Control+z');
    await story.card('garbled-attribution').waitFor();
    expect(await story.editor.textContent()).toContain(
      'thsen? “We left before dawn,” Halvard reportedly CNN.',
    );
    await fix.click();
    await story.save();
    await story.checked();
    const toLink = story.card('CNN').getByRole('button', { name: 'Link to source…' }).first();
    await toLink.click();
    await page.getByRole('tab', { name: 'New record' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('CNN on the Halvard crew');
    await dialog.getByLabel('Date').fill('2026-11-02');
    await page.getByRole('button', { name: 'Make record and link' }).click();
    await page.getByRole('heading', { name: /Linked claims \(1\)/u }).waitFor();
    await expect.poll(() => story.totals.textContent()).toMatch(/^Nothing blocks/u);
  });

  it('in a field that cannot underline words says so, and is put right there', async () => {
    const documentId = await newsroom.makeStory({
      title: 'The ferry ,which left at noon, is late',
      body: ['Where do they go?'],
    });
    const story = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const card = story.card('broken-punctuation');
    await card.getByText('In the field “title”, which cannot underline words.').waitFor();
    await card.getByRole('button', { name: /^Fix:/u }).click();
    await story.card('broken-punctuation').waitFor({ state: 'detached' });
    expect(await story.title.inputValue()).toBe('The ferry, which left at noon, is late');
    await story.page.keyboard.press('Control+z');
    await story.card('broken-punctuation').waitFor();
  });

  it('that was dismissed comes back with Undo', async () => {
    const story = await draft(COUNTED);
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().click();
    await page.getByRole('menuitem', { name: 'Not a claim' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('stays dismissed while other words change, and comes back when its own do (S12)', async () => {
    const story = await draft(COUNTED, 'Where do they go?');
    const { page } = story;
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().click();
    await page.getByRole('menuitem', { name: 'Witnessed by us' }).click();
    await page.getByText('Let stand: Witnessed by us').waitFor();
    await story.write('Nobody knows.');
    await story.checked();
    await expect.poll(() => page.getByText('Let stand: Witnessed by us').count()).toBe(1);
    await story.clickOn('scrapped');
    await story.type('and burnt ');
    await page.getByText('Let stand: Witnessed by us').waitFor({ state: 'detached' });
    await story.card('unattributed-number').first().waitFor();
  });

  it('can be looked for by severity, rule, and whose words it is on', async () => {
    const story = await draft(GARBLED, COUNTED);
    const { page } = story;
    await page.getByRole('button', { name: /^Warning/u }).click();
    await story.card('unattributed-number').first().waitFor();
    await expect.poll(() => story.card('garbled-attribution').count()).toBe(0);
    await page.getByRole('button', { name: /^Warning/u }).click();
    await page.getByRole('combobox', { name: 'Show one rule' }).click();
    await page.getByRole('option', { name: /Garbled/iu }).click();
    await expect.poll(() => story.card('unattributed-number').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Show one rule' }).click();
    await page.getByRole('option', { name: 'Every rule' }).click();
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByText('No flag passes the filter.').waitFor();
    await story.write('Some 40 trawlers sank in 2012.');
    await story.card('40 trawlers').first().waitFor();
    await expect.poll(() => story.card('garbled-attribution').count()).toBe(0);
  });
});

describe('a source', () => {
  it('that the story uses already is linked in two actions', async () => {
    const story = await draft(COUNTED, 'Some 40 trawlers sank in 2012.');
    const { page } = story;
    await link(story, 'Hundreds', 'annual report', /Annual report of the port authority/u);
    await page.getByRole('heading', { name: 'Sources of this story (1)' }).waitFor();
    await story
      .card('40 trawlers')
      .getByRole('button', { name: 'Link to source…' })
      .first()
      .click();
    await page
      .getByRole('list', { name: 'Used in this story' })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('heading', { name: 'Linked claims (2)' }).waitFor();
    await expect.poll(() => story.totals.textContent()).toContain('2 linked');
  });

  it('serves several claims that were chosen, each of which can be left out', async () => {
    const story = await draft(
      COUNTED,
      'Some 40 trawlers sank in 2012.',
      'Another 12 ferries burned in 2014.',
    );
    const { page } = story;
    for (const words of ['Hundreds', '40 trawlers', '12 ferries']) {
      await story.card(words).getByRole('checkbox', { name: 'Link with others' }).first().click();
    }
    await page.getByRole('button', { name: 'Link 3 to one source…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /12 ferries/u }).click();
    await picture(page, 'link-several');
    await page.getByLabel('Search records').fill('annual report');
    await page.getByRole('button', { name: /Annual report of the port authority/u }).click();
    await page.getByRole('heading', { name: 'Linked claims (2)' }).waitFor();
    await expect
      .poll(async () => (await story.marked('linked')).join(' '))
      .not.toContain('ferries');
  });

  it('serves all claims that name it: first for want of a record, then at the record it has', async () => {
    const story = await draft(
      'The Meridian Wire reported that 40 boats were scrapped in 2019.',
      'The Meridian Wire reported that another 12 ferries burned in 2014.',
      'The Meridian Wire reported that seven tugs sank in 2011.',
    );
    const { page } = story;
    await page.getByRole('button', { name: 'Link all 3 that rest on Meridian Wire…' }).waitFor();
    await link(story, 'outlet-named-unlinked', 'ferry company', /Island ferry company cancelled/u);
    await page.getByRole('button', { name: /^Link all 2 to Meridian Wire/u }).click();
    const dialog = page.getByRole('dialog', { name: /^Link 2 claims to Meridian Wire/u });
    await dialog.getByRole('checkbox', { name: /12 ferries/u, checked: true }).waitFor();
    await dialog.getByRole('checkbox', { name: /seven tugs/u, checked: true }).waitFor();
    await picture(page, 'link-all');
    await dialog.getByRole('button', { name: 'Link all 2' }).click();
    await page.getByRole('heading', { name: 'Linked claims (3)' }).waitFor();
    const linked = (await story.marked('linked')).join(' ');
    expect(linked).toContain('12 ferries');
    expect(linked).toContain('seven tugs');
  });

  it('is tied to any words that are selected, by keyboard alone', async () => {
    const story = await draft('The harbour was quiet that night.');
    const { page } = story;
    await story.clickOn('quiet');
    await story.moveTo('Home');
    for (let letter = 0; letter < 'The harbour'.length; letter += 1) {
      // Strapi's editor follows no faster than a person's fingers.
      await page.waitForTimeout(150);
      await page.keyboard.press('Shift+ArrowRight');
    }
    await page.waitForTimeout(150);
    await page.keyboard.press('Alt+F9');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('annual report');
    const found = page.getByRole('button', { name: /Annual report of the port authority/u });
    await found.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await expect.poll(() => story.marked('linked')).toEqual(['The harbour']);
    await story.clickOn('harbour');
    await story.markCard.getByText('Annual report of the port authority').waitFor();
  });

  it('is made from a pasted address, unconfirmed, and found again by it', async () => {
    const story = await draft(COUNTED, 'Some 40 trawlers sank in 2012.');
    const { page } = story;
    const dialog = page.getByRole('dialog');
    await story.card('Hundreds').getByRole('button', { name: 'Link to source…' }).first().click();
    await page.getByLabel('Search records').fill('https://www.reuters.com/ships/2026/11/02/');
    await dialog.getByText('Nothing is fetched').waitFor();
    expect(await dialog.getByLabel('Outlet').inputValue()).toBe('Reuters');
    await page.getByRole('button', { name: 'Make unconfirmed record and link' }).click();
    await page.getByText('Give the record a title').waitFor();
    await dialog.getByLabel('Title').fill('Ships broken up on the coast');
    await picture(page, 'pasted-address');
    await page.getByRole('button', { name: 'Make unconfirmed record and link' }).click();
    await page
      .getByText(/unconfirmed/u)
      .first()
      .waitFor();
    await story
      .card('40 trawlers')
      .getByRole('button', { name: 'Link to source…' })
      .first()
      .click();
    await page
      .getByLabel('Search records')
      .fill('https://www.reuters.com/ships/2026/11/02/?utm_source=x');
    await dialog.getByText('There is a record of this address').waitFor();
    await dialog.getByRole('button', { name: /Ships broken up/u }).click();
    await page.getByRole('heading', { name: 'Linked claims (2)' }).waitFor();
  });
});

describe('a link whose words are edited (S4)', () => {
  const linked = async (...more: readonly string[]) => {
    const story = await draft(COUNTED, ...more);
    await link(story, 'Hundreds', 'annual report', /Annual report of the port authority/u);
    await story.page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    return story;
  };

  it('says what it was and what it is now, and goes on when that is still true', async () => {
    const story = await linked();
    const { page } = story;
    await story.clickOn('2019');
    await story.moveTo('End');
    await story.erase('19.'.length);
    await story.type('21.');
    await page.getByRole('heading', { name: 'Lost links (1)' }).waitFor();
    await expect.poll(() => story.marked('linked')).toEqual([]);
    await page.getByText('Save the story to say whether it is still true.').waitFor();
    await story.save();
    const card = page.getByRole('listitem').filter({ hasText: /Was.*Now/u });
    await card.getByText('in 2021').first().waitFor();
    await picture(page, 'lost-link');
    await card.getByRole('button', { name: 'Still true' }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await expect.poll(async () => (await story.marked('linked')).join('')).toContain('2021');
  });

  it('is linked to another record instead', async () => {
    const story = await linked();
    const { page } = story;
    await story.clickOn('scrapped');
    await story.moveTo('End');
    await story.erase(1);
    await story.type(' and 2020.');
    await story.save();
    await page.getByRole('button', { name: 'Re-link…' }).click();
    await page.getByLabel('Search records').fill('sediment survey');
    await page.getByRole('button', { name: /sediment survey/iu }).click();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await page.getByRole('heading', { name: 'Lost links (1)' }).waitFor({ state: 'detached' });
    await expect.poll(() => story.totals.textContent()).toContain('1 linked');
  });

  it('follows its words when their paragraph moves, and is lost when they stand there twice', async () => {
    const story = await linked('Where do they go?');
    const { page } = story;
    await story.clickOn('Hundreds');
    await story.moveTo('Control+Home');
    await story.type('It was late.');
    await story.moveTo('Enter');
    const linkedWords = async () => (await story.marked('linked')).join('');
    await expect.poll(linkedWords).toContain('Hundreds of boats');
    await story.write(COUNTED);
    await page.getByText('now stand in several places').waitFor();
    await expect.poll(() => story.marked('linked')).toEqual([]);
  });
});

describe('a block that is dragged to another place', () => {
  it('takes its marks and its link along', async () => {
    const story = await draft(COUNTED, 'Where do they go?', GARBLED);
    await link(story, 'Hundreds', 'annual report', /Annual report of the port authority/u);
    const { page, editor } = story;
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const marksBefore = [...(await story.marked('linked')), ...(await story.marked('error'))];
    const blocks = editor.locator('[data-slate-node=element]');
    await blocks.first().hover();
    const handle = await editor.locator('[role=button]').first().boundingBox();
    const last = await blocks.last().boundingBox();
    if (handle === null || last === null) throw new Error('There is nothing to drag, or no place');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(last.x + 60, last.y + last.height / 2, { steps: 8 });
    await page.mouse.move(last.x + 60, last.y + last.height - 2, { steps: 4 });
    await page.mouse.up();
    await editor.filter({ hasText: /Where do they go\?.*reportedly CNN\..*Hundreds/su }).waitFor();
    await story.checked();
    const marksNow = async () => [
      ...(await story.marked('linked')),
      ...(await story.marked('error')),
    ];
    await expect.poll(marksNow).toEqual(marksBefore);
    expect(marksBefore.join(' ')).toMatch(/Hundreds.*reportedly CNN/u);
    expect(await page.getByRole('heading', { name: /^Lost links/u }).count()).toBe(0);
    await story.save();
    await page.getByRole('heading', { name: 'Linked claims (1)' }).waitFor();
    await expect.poll(marksNow).toEqual(marksBefore);
  });
});

describe('in the Markdown editor (S19)', () => {
  it('flags stand under their words, open at the caret, and are fixed and undone at a stroke', async () => {
    const documentId = await newsroom.makeBrief({
      title: 'Boats',
      text: `## At sea\n\nWhere were *they*? ${GARBLED}\n\n- ${COUNTED}`,
    });
    const brief = await openBrief(await desk.sit('reporter'), newsroom, documentId);
    const { page } = brief;
    const errors = page.locator('.CodeMirror .attribution-error');
    await errors.filter({ hasText: 'reportedly' }).first().waitFor();
    expect(
      (await page.locator('.CodeMirror .attribution-warning').allTextContents()).join(''),
    ).toContain('Hundreds of boats');
    await errors.filter({ hasText: 'reportedly' }).first().click();
    await brief.markCard.getByText('garbled-attribution').waitFor();
    await picture(page, 'markdown');
    await brief.markCard.getByRole('button', { name: /^Fix: .*told/u }).click();
    await page.locator('.CodeMirror', { hasText: 'told CNN' }).waitFor();
    await page.keyboard.press('Control+z');
    await errors.filter({ hasText: 'reportedly' }).first().waitFor();
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('dialog').locator('.attribution-error').first().waitFor();
  });

  it('a mark leaves words that are typed into, and stays on those beside which somebody writes', async () => {
    const documentId = await newsroom.makeBrief({
      title: 'Boats',
      text: `Where were they? ${GARBLED}`,
    });
    const brief = await openBrief(await desk.sit('reporter'), newsroom, documentId);
    const { page } = brief;
    await page
      .locator('.CodeMirror-line')
      .first()
      .click({ position: { x: 2, y: 8 } });
    await page.keyboard.press('Control+Home');
    for (const letter of 'Well: ') {
      await page.keyboard.type(letter);
      const words = (await page.locator('.CodeMirror .attribution-error').allTextContents()).join(
        '',
      );
      expect(words).toContain('reportedly');
      expect(words).not.toContain('Where');
    }
  });
});

describe('the keys', () => {
  it('are listed in a help of their own, and can be switched off', async () => {
    const story = await draft(GARBLED);
    const { page } = story;
    await page.keyboard.press('Alt+F1');
    await page.getByRole('heading', { name: 'Keys', exact: true }).waitFor();
    await picture(page, 'keys-help');
    await page.getByRole('switch', { name: 'Use these keys' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+F8');
    await expect.poll(() => story.selection()).toBe('');
    await page.getByRole('button', { name: 'Keys and help' }).click();
    await page.getByRole('switch', { name: 'Use these keys' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+F8');
    await expect.poll(() => story.selection()).not.toBe('');
  });

  it('dismiss a flag and undo it without a pointer', async () => {
    const story = await draft(COUNTED);
    const { page } = story;
    await page.keyboard.press('Alt+F8');
    await page.keyboard.press('Shift+Alt+F9');
    await page.getByText('Let stand: Not a claim').waitFor();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await story.card('Hundreds').getByRole('button', { name: 'Not a claim' }).first().waitFor();
    await expect.poll(async () => (await story.marked('warning')).join('')).toContain('Hundreds');
  });
});

describe('before publishing', () => {
  it('Ctrl+Shift+Enter shows what blocks instead of publishing, and leads to the words', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: [GARBLED] });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    const { page } = story;
    await story.editor.click();
    await page.keyboard.press('Control+Shift+Enter');
    const refusal = page.getByRole('alertdialog');
    await refusal.getByText('Nothing was published').waitFor();
    await picture(page, 'refusal-keys');
    expect(await newsroom.isLive(documentId)).toBe(false);
    await refusal.getByRole('button', { name: 'Waive…' }).first().click();
    await page.getByLabel('Why it may stand').fill('The desk heard the recording.');
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('Let stand: Another reason').first().waitFor();
  });

  it('Ctrl+Shift+Enter publishes a story that nothing blocks', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: ['Where do old boats go?'],
    });
    const story = await openStory(await desk.sit('editor'), newsroom, documentId);
    await story.page.keyboard.press('Control+Shift+Enter');
    await story.page.getByText('Published document').first().waitFor();
    expect(await newsroom.isLive(documentId)).toBe(true);
  });

  it('a reporter asks an editor, and reads the answer on the card', async () => {
    const story = await draft(GARBLED);
    const { page } = story;
    await story.card('garbled-attribution').getByRole('button', { name: 'Ask an editor' }).click();
    await page.getByLabel('What the editor should know').fill('It is on the tape.');
    await picture(page, 'ask-editor');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await story.card('garbled-attribution').getByText('has asked an editor').waitFor();
    expect(
      await story
        .card('garbled-attribution')
        .getByRole('button', { name: 'Ask an editor' })
        .count(),
    ).toBe(0);
  });
});

describe('two people on one story (S3)', () => {
  it('see each other’s links and waivers within ten seconds, and no link is lost', async () => {
    const documentId = await newsroom.makeStory({
      title: 'Boats',
      body: [COUNTED, 'Some 40 trawlers sank in 2012.'],
    });
    const mine = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const theirs = await openStory(await desk.sit('editor'), newsroom, documentId);
    await Promise.all([
      link(mine, 'Hundreds', 'annual report', /Annual report of the port authority/u),
      link(theirs, '40 trawlers', 'sediment survey', /sediment survey/iu),
    ]);
    for (const { page } of [mine, theirs]) {
      await page.getByRole('heading', { name: 'Linked claims (2)' }).waitFor({ timeout: 10_000 });
    }
    await theirs.page.getByRole('button', { name: 'Unlink' }).first().click();
    await mine.page
      .getByRole('heading', { name: 'Linked claims (1)' })
      .waitFor({ timeout: 10_000 });
    await expect.poll(() => mine.totals.textContent()).toContain('1 linked');
  });

  it('are asked before a save takes the place of the other’s', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: ['Where do they go?'] });
    const mine = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const theirs = await openStory(await desk.sit('editor'), newsroom, documentId);
    await mine.write('Somebody knows.');
    await theirs.write('Nobody knows.');
    await theirs.save();
    await mine.page.getByRole('button', { name: 'Save', exact: true }).click();
    const question = mine.page.getByRole('alertdialog');
    await question.getByText('Nothing was saved yet').waitFor();
    await question.getByRole('button', { name: 'Back to the story' }).click();
    await mine.page.keyboard.press('Control+s');
    await question.getByRole('button', { name: 'Save mine all the same' }).click();
    await mine.page
      .getByText(/Saved document/u)
      .first()
      .waitFor();
    expect(await mine.editor.textContent()).toContain('Somebody knows.');
  });

  it('are told when the other saved another text', async () => {
    const documentId = await newsroom.makeStory({ title: 'Boats', body: ['Where do they go?'] });
    const mine = await openStory(await desk.sit('reporter'), newsroom, documentId);
    const theirs = await openStory(await desk.sit('editor'), newsroom, documentId);
    await theirs.write('Nobody knows.');
    await theirs.save();
    await mine.page
      .getByText(/saved this story at .* after you opened it/u)
      .waitFor({ timeout: 10_000 });
    await mine.page.getByRole('button', { name: 'Show the saved text' }).click();
    await mine.page.locator('[data-slate-editor]', { hasText: 'Nobody knows.' }).waitFor();
    await mine.page.getByText(/after you opened it/u).waitFor({ state: 'detached' });
    expect(await mine.editor.textContent()).toContain('Nobody knows.');
  });
});
