import { appendOnly } from '../errors';
import { RECORD_UIDS } from '../plugin-id';

const NAMES: Readonly<Record<string, string>> = {
  [RECORD_UIDS.event]: 'The trail',
  [RECORD_UIDS.receipt]: 'The file of receipts',
};

const refuse = ({ model }: { readonly model: { readonly uid: string } }): never => {
  throw appendOnly(NAMES[model.uid] ?? 'This table');
};

/** Below the Document Service too, nothing that was written down is changed or taken away. */
export const appendOnlyTables = {
  models: Object.keys(NAMES),
  beforeUpdate: refuse,
  beforeUpdateMany: refuse,
  beforeDelete: refuse,
  beforeDeleteMany: refuse,
};
