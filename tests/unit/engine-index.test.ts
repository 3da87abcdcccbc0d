import { expect, it } from 'vitest';
import * as engine from '../../plugins/attribution/engine';

it('exports what others build on, and nothing by accident', () => {
  expect(Object.keys(engine).toSorted()).toEqual([
    'FULL_MODEL_NAMES',
    'PATTERNS',
    'RULES',
    'SUGGESTED',
    'SURE',
    'analyse',
    'anchorLinks',
    'completeAttributions',
    'corpusForm',
    'decideGate',
    'defaultPolicy',
    'describeSpan',
    'explainStrength',
    'extractAttributions',
    'extractionFrom',
    'fieldSpanOf',
    'findOutlets',
    'fromPlainFile',
    'namePolicy',
    'offsetAt',
    'patternsBecause',
    'placeAt',
    'placesOf',
    'policyFor',
    'presetPolicy',
    'segment',
    'storyFromFields',
    'storySpanOf',
    'textHashOf',
    'textOf',
    'wordsOf',
  ]);
});
