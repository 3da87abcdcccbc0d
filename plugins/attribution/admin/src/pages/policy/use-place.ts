import { useSearchParams } from 'react-router-dom';
import { pageNumberIn } from '../page-number';
import type { Place } from './draft-policy';

export const PARTS = ['rules', 'terms', 'trial', 'history'] as const;
export type Part = (typeof PARTS)[number];

const partOf = (word: string | null): Part => PARTS.find((part) => part === word) ?? 'rules';

/** Where somebody is on the page is in the address, so that it can be sent to somebody. */
export const usePlace = () => {
  const [params, setParams] = useSearchParams();
  const place: Place = { uid: params.get('type'), field: params.get('field') };
  const go = (change: Readonly<Record<string, string | null>>): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    part: partOf(params.get('part')),
    search: params.get('search') ?? '',
    page: pageNumberIn(params.get('page')),
    place,
    go,
  };
};
