/**
 * From this confidence on an attribution is suggested: what is less likely is not reported at all. Chosen on dev, where
 * it finds the most content at no loss of cues.
 */
export const SUGGESTED = 0.45;

/** From this confidence on an attribution is sure. */
export const SURE = 0.8;
