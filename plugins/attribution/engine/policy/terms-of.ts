import type { Policy, Terms } from './policy';
import { PRESET_TERMS } from './presets';

/** What a policy asks: the newsroom's own terms, else the preset's. */
export const termsOf = ({ preset, terms = {} }: Pick<Policy, 'preset' | 'terms'>): Terms => {
  const base = PRESET_TERMS[preset];
  return {
    window: terms.window ?? base.window,
    leastStrength: { ...base.leastStrength, ...terms.leastStrength },
    leastOrigins: { ...base.leastOrigins, ...terms.leastOrigins },
    staleAfterDays: terms.staleAfterDays ?? base.staleAfterDays,
  };
};
