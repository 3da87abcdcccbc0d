import type { Stage } from './stage';

/** What is trained, in this order. */
export const STAGES: readonly Stage[] = [];
