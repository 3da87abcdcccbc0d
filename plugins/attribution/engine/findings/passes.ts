import type { Waiver } from '../policy/waiver';
import type { RuleContext } from '../rules/define-rule';
import { applyWaivers, type WaivedFinding } from './apply-waivers';
import { dropDuplicates } from './drop-duplicates';
import { dropSettled } from './drop-settled';
import { dropUnsafeFixes } from './drop-unsafe-fixes';
import type { Finding } from './finding';
import { foldRepeats } from './fold-repeats';
import { inTextOrder } from './in-text-order';
import type { RaisedFinding } from './raise-findings';

/** What is left for the reader, and what somebody let stand, on its way through the passes. */
interface Sifted {
  readonly open: readonly RaisedFinding[];
  readonly waived: readonly WaivedFinding[];
}

type Pass = (sifted: Sifted, context: RuleContext, waivers: readonly Waiver[]) => Sifted;

/** From what the rules object to, to what a reader sees. Each does one thing, in this order. */
const PASSES: readonly Pass[] = [
  ({ open, waived }, context) => ({ open: dropSettled(open, context), waived }),
  ({ open, waived }) => ({ open: dropDuplicates(open), waived }),
  ({ open }, _context, waivers) => applyWaivers(open, waivers),
  ({ open, waived }, context) => ({ open: dropUnsafeFixes(open, context, waived), waived }),
  ({ open, waived }) => ({
    open: open.toSorted((a, b) => inTextOrder(a.finding, b.finding)),
    waived,
  }),
  ({ open, waived }) => ({ open: foldRepeats(open), waived }),
];

/** Sends findings through all passes. Both lists are in text order. */
export const siftFindings = (
  raised: readonly RaisedFinding[],
  context: RuleContext,
  waivers: readonly Waiver[],
): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } => {
  const { open, waived } = PASSES.reduce<Sifted>((sifted, pass) => pass(sifted, context, waivers), {
    open: raised,
    waived: [],
  });
  return { findings: open.map(({ finding }) => finding), waived };
};
