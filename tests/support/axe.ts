import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Not looked at unless it is asked for: what is pressed measures 24 pixels, or has room around it. */
const TARGETS_TOO = { 'target-size': { enabled: true } } as const;

/** What axe finds in a part of the page, in one line each. */
export const faultsIn = async (page: Page, part: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: TARGETS_TOO })
    .include(part)
    .withTags(STANDARDS)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};
