import { useState } from 'react';
import type { SavedPolicy } from '../../services/policy-api';

const isSame = (one: SavedPolicy, other: SavedPolicy): boolean =>
  one.documentId === other.documentId;

/** The two saved policies that are compared, the older first; who chooses a third drops the first. */
export const useCompared = () => {
  const [chosen, setChosen] = useState<readonly SavedPolicy[]>([]);
  const isChosen = (saved: SavedPolicy): boolean => chosen.some((one) => isSame(one, saved));
  const choose = (saved: SavedPolicy): void =>
    setChosen(
      isChosen(saved) ? chosen.filter((one) => !isSame(one, saved)) : [...chosen.slice(-1), saved],
    );
  const [older, newer] = chosen.toSorted((a, b) =>
    (a.savedAt ?? '').localeCompare(b.savedAt ?? ''),
  );
  return { older, newer, isChosen, choose };
};
