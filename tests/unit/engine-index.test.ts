import { expect, it } from 'vitest';
import * as engine from '../../plugins/attribution/engine';

it('exports what others build on, and nothing by accident', () => {
  expect(Object.keys(engine).toSorted()).toEqual([
    'PRESET_SEVERITIES',
    'RULES',
    'analyse',
    'anchorLinks',
    'completeAttributions',
    'corpusForm',
    'decideGate',
    'defaultPolicy',
    'describeSpan',
    'explainStrength',
    'extractAttributions',
    'fieldSpanOf',
    'findOutlets',
    'fromPlainFile',
    'offsetAt',
    'placeAt',
    'placesOf',
    'segment',
    'storyFromFields',
    'storySpanOf',
    'textHashOf',
    'textOf',
    'wordsOf',
  ]);
});
