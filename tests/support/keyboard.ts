import type { Locator, Page } from 'playwright-core';

/** Longer than any way that somebody would go by the Tab key. */
const MOST_STEPS = 120;

/** Goes to a control by the Tab key and presses a key on it, as somebody without a mouse does. */
export const pressOn = async (page: Page, control: Locator, key: string): Promise<void> => {
  await control.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const isThere = await control.evaluate((element) => element === document.activeElement);
    if (isThere) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
};

/** Opens a choice that has the focus, and takes an option of it by its first letters. */
export const choose = async (page: Page, choice: Locator, option: string): Promise<void> => {
  await choice.press('Enter');
  const focused = page.locator('[role=option]:focus');
  await focused.waitFor();
  await page.keyboard.type(option);
  await focused.filter({ hasText: new RegExp(`^${option}`, 'u') }).waitFor();
  await page.keyboard.press('Enter');
};
