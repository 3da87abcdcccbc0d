import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/axe';
import { picture, type Desk } from '../support/browser';
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
    const words = dialog.getByRole('textbox', { name: 'Or paste it' });
    const take = dialog.getByRole('button', { name: 'Take it over' });
    await words.fill('{ "preset": ');
    await take.click();
    await dialog.getByText('This is no JSON').waitFor();
    await words.fill(JSON.stringify({ ...DAILY, severities: { 'orphan-quote': 'loud' } }));
    await take.click();
    await dialog.getByRole('listitem').filter({ hasText: 'orphan-quote' }).waitFor();
    await picture(page, 'policy-import');
    expect(await faultsIn(page, '[role=dialog]')).toEqual([]);
    await words.fill(JSON.stringify({ ...DAILY, preset: 'magazine' }));
    await take.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/[1-9]\d* unsaved changes?\./u).waitFor();
    await page.getByRole('tab', { name: 'Terms' }).click();
    expect(await page.getByRole('combobox', { name: 'Preset' }).textContent()).toBe('Magazine');
    await picture(page, 'policy-terms');
    expect(await faultsIn(page, 'main')).toEqual([]);
    await button(page, 'Discard changes').click();
    await page.getByText('No unsaved changes.').waitFor();
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
