import type { Severity } from '../findings/finding';
import type { Policy, Preset } from './policy';

/** Where a preset weighs a rule otherwise than the rule does by itself. `daily` takes every rule as it is. */
export const PRESET_SEVERITIES: Readonly<
  Record<Preset, Readonly<Record<string, Severity | 'off'>>>
> = {
  'wire-strict': {
    'unattributed-number': 'error',
    'unlinked-claim': 'error',
  },
  daily: {},
  magazine: {
    'agentless-hedge': 'warning',
    'outlet-named-unlinked': 'warning',
    'passive-hearsay': 'warning',
    'unattributed-assertion': 'info',
    'unattributed-number': 'info',
    'unlinked-claim': 'warning',
  },
};

/** What holds until a newsroom says otherwise. */
export const defaultPolicy: Policy = {
  version: 'default',
  preset: 'daily',
  severities: {},
  whenNotChecked: 'block',
};
