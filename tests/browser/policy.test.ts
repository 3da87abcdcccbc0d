import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, ZOOMED, type Desk } from '../support/browser';
import { choose, pressOn } from '../support/keyboard';
import type { Newsroom, Person } from '../support/newsroom';
import { withNewsroom } from '../support/with-newsroom';

const GARBLED = '“We left before dawn,” Halvard reportedly CNN.';
const DAILY = { preset: 'daily', whenNotChecked: 'block', severities: {}, contentTypes: {} };

let newsroom: Newsroom;
let desk: Desk;

withNewsroom((opened) => {
  ({ newsroom, desk } = opened);
});

const openPolicy = async (person: Person, question = ''): Promise<Page> => {
  const page = await desk.sit(person);
  await page.goto(`${newsroom.url}/admin/plugins/attribution/policy${question}`);
  await page.getByRole('heading', { name: 'Policy', level: 1 }).waitFor();
  await page.getByText('unsaved changes').waitFor();
  return page;
};

const severityOf = (page: Page, rule: string) =>
  page.getByRole('combobox', { name: `Severity of “${rule}”` });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Goes from the part of the page that has the focus to the next one. */
const turnOn = async (page: Page, part: string): Promise<void> => {
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: part, selected: true }).and(page.locator(':focus')).waitFor();
};

/** Whether the middle of what has the focus is covered by nothing. */
const isFocusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return focused.contains(seen);
  });

describe('the policy page', () => {
  it('takes an admin by keyboard from a rule through a trial to a saved version, and back', async () => {
    const page = await openPolicy('admin');
    await picture(page, 'policy');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await page.getByRole('searchbox', { name: 'Find rules by words' }).focus();
    await page.keyboard.type('garbled');
    await page.getByText('1 rule', { exact: true }).waitFor();
    await choose(page, severityOf(page, 'Attribution garbled'), 'Warning');
    await page.getByText('1 unsaved change.').waitFor();

    await page.getByRole('tab', { name: 'Rules' }).focus();
    await turnOn(page, 'Terms');
    await turnOn(page, 'Try it on a text');
    await pressOn(page, page.getByRole('textbox', { name: 'Text' }), 'End');
    await page.keyboard.type(GARBLED);
    await pressOn(page, button(page, 'Judge this text'), 'Enter');
    const garbled = page.getByRole('listitem').filter({ hasText: 'Attribution garbled' });
    await garbled.getByText('Under the policy in force: Blocker').waitFor();
    await picture(page, 'policy-trial');
    expect(await faultsIn(page, 'main')).toEqual([]);

    await button(page, 'Review and save…').press('Enter');
    const review = page.getByRole('dialog', { name: '1 change to the policy' });
    await review.getByText(/It touches [1-9]\d* stor/u).waitFor();
    await review
      .getByText(/Blockers \d+ → \d+/u)
      .first()
      .waitFor();
    await picture(page, 'policy-review');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
    await pressOn(page, review.getByRole('textbox', { name: 'Why' }), 'End');
    await page.keyboard.type('Tried out for a week.');
    await pressOn(page, review.getByRole('button', { name: 'Save the policy' }), 'Enter');
    await review.waitFor({ state: 'detached' });
    await page.getByText('Saved. In force:').waitFor();

    await page.getByRole('tab', { name: 'History' }).click();
    const versions = page.getByRole('listitem').filter({ hasText: 'Compare' });
    await versions.filter({ hasText: 'Tried out for a week.' }).getByText('in force').waitFor();
    for (const choice of await versions.getByRole('checkbox').all()) await choice.press('Space');
    await page.getByRole('heading', { name: /^From “/u }).waitFor();
    await picture(page, 'policy-history');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await button(page, 'Restore… (Before the first change)').press('Enter');
    await page
      .getByRole('dialog')
      .getByText(/It touches [1-9]/u)
      .waitFor();
    await button(page, 'Save the policy').press('Enter');
    await expect.poll(() => versions.count()).toBe(3);
    expect(await versions.first().textContent()).toContain(
      'Restores the version: Before the first change',
    );
    await page.context().close();
  });

  it('keeps unsaved changes while somebody reads the page of a rule, and through a reload', async () => {
    const page = await openPolicy('admin', '?search=garbled');
    await choose(page, severityOf(page, 'Attribution garbled'), 'Suggestion');
    await page.getByText('1 unsaved change.').waitFor();
    await page.getByRole('link', { name: 'Attribution garbled' }).press('Enter');
    await page.getByRole('heading', { name: 'Attribution garbled', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Flagged', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Its severity in the policy' }).press('Enter');
    await page.getByText('1 unsaved change.').waitFor();
    page.once('dialog', (asked) => void asked.accept());
    await page.reload();
    await page.getByText('1 unsaved change.').waitFor();
    expect(await severityOf(page, 'Attribution garbled').textContent()).toContain('Suggestion');
    await button(page, 'Discard changes').press('Enter');
    await page.getByText('No unsaved changes.').waitFor();
    await page.reload();
    await page.getByText('No unsaved changes.').waitFor();
    await page.context().close();
  });

  it('overwrites nobody: what another admin saved meanwhile is said, and both changes are kept', async () => {
    const page = await openPolicy('admin', '?search=garbled');
    await severityOf(page, 'Attribution garbled').waitFor();
    await choose(page, severityOf(page, 'Attribution garbled'), 'Suggestion');
    await newsroom.replacePolicy({ ...DAILY, severities: { 'orphan-quote': 'warning' } });
    await button(page, 'Review and save…').click();
    await button(page, 'Save the policy').click();
    await page.getByRole('dialog').getByText('Not saved:', { exact: false }).waitFor();
    await button(page, 'Cancel').click();
    await button(page, 'Put my changes on top of theirs').click();
    await page.getByText('1 unsaved change.').waitFor();
    await button(page, 'Review and save…').click();
    await button(page, 'Save the policy').click();
    await page.getByText('Saved. In force:').waitFor();
    await page.goto(`${newsroom.url}/admin/plugins/attribution/policy`);
    await expect
      .poll(() => severityOf(page, 'Quotation without a speaker').textContent())
      .toContain('Warning');
    expect(await severityOf(page, 'Attribution garbled').textContent()).toContain('Suggestion');
    await page.context().close();
  });

  it('says where a policy in a file is wrong, and takes over one that is right', async () => {
    const page = await openPolicy('admin');
    await button(page, 'Import a policy').click();
    const dialog = page.getByRole('dialog');
    const words = dialog.getByRole('textbox', { name: 'Policy as JSON' });
    const take = dialog.getByRole('button', { name: 'Take it over' });
    await words.fill('{ "preset": ');
    await take.click();
    await dialog.getByText('This is no JSON').waitFor();
    await words.fill(JSON.stringify({ ...DAILY, severities: { 'orphan-quote': 'loud' } }));
    await take.click();
    await dialog.getByText('severities → orphan-quote: this has to be one of').waitFor();
    await picture(page, 'policy-import');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
    await words.fill(JSON.stringify({ ...DAILY, preset: 'magazine' }));
    await take.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/[1-9]\d* unsaved changes?\./u).waitFor();
    await page.getByRole('tab', { name: 'Terms' }).click();
    await page.getByText('Editor, Newsroom admin').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Preset' }).textContent()).toBe('Magazine');
    await picture(page, 'policy-terms');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await button(page, 'Discard changes').click();
    await page.getByText('No unsaved changes.').waitFor();
    await page.context().close();
  });

  it.each(['rules', 'terms', 'trial', 'history'])(
    '%s: fits a zoomed window, in German',
    async (part) => {
      const page = await desk.sit('admin', 'de');
      await page.setViewportSize(ZOOMED);
      await page.goto(`${newsroom.url}/admin/plugins/attribution/policy?part=${part}`);
      await page.getByRole('tab', { selected: true }).waitFor();
      await page.getByText('Keine ungespeicherten Änderungen.').waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(ZOOMED.width);
      expect(await faultsIn(page, 'main')).toEqual([]);
      await page.context().close();
    },
  );

  it('hides nothing that has the focus under its header, in a zoomed window', async () => {
    const page = await desk.sit('admin');
    await page.setViewportSize(ZOOMED);
    await page.goto(`${newsroom.url}/admin/plugins/attribution/policy`);
    await severityOf(page, 'Quotation without a speaker').focus();
    for (let steps = 0; steps < 6; steps += 1) {
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => isFocusInSight(page)).toBe(true);
    }
    await page.context().close();
  });

  it('is read and tried by a reporter, who changes nothing', async () => {
    const page = await openPolicy('reporter', '?search=garbled');
    await page.getByText('Changing it takes the permission').waitFor();
    expect(await severityOf(page, 'Attribution garbled').isDisabled()).toBe(true);
    expect(await button(page, /Review and save|Import a policy/u).count()).toBe(0);
    await page.context().close();
  });
});
