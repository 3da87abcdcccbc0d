import { contextController } from './context';
import { linkController } from './link';
import { policyController } from './policy';
import { reportController } from './report';
import { sourceController } from './source';
import { uncheckedController } from './unchecked';
import { waiverController } from './waiver';

export const controllers = {
  context: contextController,
  report: reportController,
  link: linkController,
  waiver: waiverController,
  source: sourceController,
  unchecked: uncheckedController,
  policy: policyController,
};
