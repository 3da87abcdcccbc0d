import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { THEMES, turnTo } from './browser';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Not looked at unless it is asked for: what is pressed measures 24 pixels, or has room around it. */
const TARGETS_TOO = { 'target-size': { enabled: true } } as const;

const faultsNow = async (page: Page, part: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: TARGETS_TOO })
    .include(part)
    .withTags(STANDARDS)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

/** What axe finds in a part of the page, in the light and in the dark theme, in one line each. Leaves the page in the light. */
export const faultsIn = async (page: Page, part: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const theme of THEMES) {
    await turnTo(page, theme);
    for (const fault of await faultsNow(page, part)) faults.push(`${theme}: ${fault}`);
  }
  return faults;
};
