import { namePolicy } from './name-policy';
import type { Policy, Preset, Severities, Terms } from './policy';

/** Where a preset weighs a rule otherwise than the rule does by itself. `daily` takes every rule as it is. */
export const PRESET_SEVERITIES: Readonly<Record<Preset, Severities>> = {
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

/**
 * What a preset asks beside severities. AP wants the source in the same sentence, most desks once in a paragraph; who accuses
 * on the word of others needs two of them (Reuters, the BBC's allegations guidance).
 */
export const PRESET_TERMS: Readonly<Record<Preset, Terms>> = {
  'wire-strict': {
    window: 'sentence',
    leastStrength: { accusation: 'outlet', number: 'anonymous-described' },
    leastOrigins: { accusation: 2 },
    staleAfterDays: 180,
  },
  daily: {
    window: 'paragraph',
    leastStrength: { accusation: 'outlet' },
    leastOrigins: { accusation: 2 },
    staleAfterDays: 365,
  },
  magazine: {
    window: 'paragraph',
    leastStrength: { accusation: 'outlet' },
    leastOrigins: { accusation: 2 },
    staleAfterDays: 730,
  },
};

/** The policy of a desk that sets nothing of its own. */
export const presetPolicy = (preset: Preset): Policy =>
  namePolicy({ preset, severities: {}, whenNotChecked: 'block' });

/** What holds until a newsroom says otherwise. */
export const defaultPolicy: Policy = presetPolicy('daily');
