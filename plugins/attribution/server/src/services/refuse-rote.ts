import { roteFaultOf, WHY_ROTE } from '../../../engine/policy/rote-reason';
import { RULES } from '../../../engine/rules/registry.generated';
import { noReason } from '../errors';

const titleOf = (rule: string): string => RULES.find(({ id }) => id === rule)?.meta.title ?? '';

/** Throws where words that should say why a flag may stand, or may not, say nothing. */
export const refuseRote = (
  field: string,
  reason: string,
  { rule, quote }: { readonly rule: string; readonly quote: string },
): void => {
  const fault = roteFaultOf(reason, [rule, titleOf(rule), quote]);
  if (fault !== null) throw noReason(field, WHY_ROTE[fault]);
};
