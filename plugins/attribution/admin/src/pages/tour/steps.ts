/** What the tour shows, in this order. */
export const STEPS = ['flags', 'fix', 'link', 'publish', 'keys'] as const;
export type Step = (typeof STEPS)[number];
