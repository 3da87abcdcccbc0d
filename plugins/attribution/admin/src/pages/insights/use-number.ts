import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Unit } from './sheet';

const DECIMALS: Readonly<Record<Unit, number>> = { count: 0, ratio: 2, percent: 1 };

/** How people read a number of this unit in their language; a dash where there is none. */
export const useNumber = (): ((value: number | null, unit: Unit) => string) => {
  const { formatNumber } = useIntl();
  return useCallback(
    (value, unit) => {
      if (value === null) return '–';
      const digits = {
        minimumFractionDigits: DECIMALS[unit],
        maximumFractionDigits: DECIMALS[unit],
      };
      return unit === 'percent'
        ? formatNumber(value / 100, { style: 'percent', ...digits })
        : formatNumber(value, digits);
    },
    [formatNumber],
  );
};
