import { useText } from '../../hooks/use-text';
import type { Weight } from '../rules/rule-catalogue';

/** What a weight is called. */
export const useWeightWords = (): ((weight: Weight) => string) => {
  const text = useText();
  return (weight) =>
    text(weight === 'off' ? 'attribution.rules.off' : `attribution.severity.${weight}`);
};
