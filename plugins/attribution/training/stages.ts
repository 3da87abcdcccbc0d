import { CLUSTERS_STAGE } from './clusters/clusters-stage';
import { CONFIDENCE_STAGE } from './confidence/confidence-stage';
import { CRF_STAGE } from './crf/crf-stage';
import { NEEDS_SOURCE_STAGE } from './needs-source/needs-source-stage';
import { NETWORK_STAGE } from './network/network-stage';
import type { Stage } from './stage';

/** What is trained, in this order. */
export const STAGES: readonly Stage[] = [
  CLUSTERS_STAGE,
  CRF_STAGE,
  NETWORK_STAGE,
  CONFIDENCE_STAGE,
  NEEDS_SOURCE_STAGE,
];
