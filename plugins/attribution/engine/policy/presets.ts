import type { Severity } from '../findings/finding';
import type { Policy, Preset } from './policy';

/** Where a preset weighs a rule otherwise than the rule does by itself. `daily` takes every rule as it is. */
export const PRESET_SEVERITIES: Readonly<
  Record<Preset, Readonly<Record<string, Severity | 'off'>>>
> = {
  'wire-strict': {
    'altered-quote': 'error',
    'floating-date': 'warning',
    'late-attribution': 'error',
    'pronoun-speaker': 'warning',
    'single-source-story': 'error',
    'unattributed-number': 'error',
    'unattributed-trend': 'error',
    'unlinked-claim': 'error',
    'vouching-verb': 'warning',
    'weasel-collective': 'error',
  },
  daily: {},
  magazine: {
    'agentless-hedge': 'warning',
    'anonymous-opinion': 'warning',
    'background-without-source': 'off',
    'fragment-quote': 'off',
    'headline-over-claims': 'info',
    'late-attribution': 'info',
    'outlet-named-unlinked': 'warning',
    'passive-hearsay': 'warning',
    'pronoun-speaker': 'off',
    'second-hand-as-first-hand': 'warning',
    'single-source-story': 'info',
    'unattributed-assertion': 'info',
    'unattributed-judgement': 'info',
    'unattributed-number': 'info',
    'unattributed-prediction': 'warning',
    'unattributed-trend': 'info',
    'unlinked-claim': 'warning',
    'weasel-collective': 'info',
  },
};

/** What holds until a newsroom says otherwise. */
export const defaultPolicy: Policy = {
  version: 'default',
  preset: 'daily',
  severities: {},
  whenNotChecked: 'block',
};
