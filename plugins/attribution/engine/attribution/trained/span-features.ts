import { NO_FEATURE, writeFeatures } from '../../models/hash-features';
import type { BlockWords, TokenRange } from './block-words';
import { spanContext } from './span-context';
import { SPAN_STRIDE, SPAN_TEMPLATES } from './span-templates';
import { eachSpanToken, isNear } from './span-values';

/** The slot of the one feature that tokens of the cue itself have. */
export const CUE_TOKEN = 0;

/** The features of the tokens of a cue's window, as slots of a table of 2^`bits`: `SPAN_STRIDE` for each token. */
export const spanFeatures = (
  words: BlockWords,
  cue: TokenRange,
  cues: readonly TokenRange[],
  bits: number,
): { readonly slots: Int32Array; readonly window: TokenRange } => {
  const context = spanContext(words, cue, { cues, readings: words.readings });
  const { window } = context;
  const slots = new Int32Array((window.end - window.first) * SPAN_STRIDE).fill(NO_FEATURE);
  const { token, place, both, near } = SPAN_TEMPLATES;
  eachSpanToken(context, (values, at) => {
    let to = (at - window.first) * SPAN_STRIDE;
    if (values === null) {
      slots[to] = CUE_TOKEN;
      return;
    }
    for (const templates of isNear(context, at)
      ? [token, place, both, near]
      : [token, place, both]) {
      writeFeatures(templates, values, slots, to, 2 ** bits - 1);
      to += templates.count;
    }
  });
  return { slots, window };
};
