import { useEffect, useMemo, useRef } from 'react';

/** Keys that step from flag to flag, and those held with them. */
const STEPS = new Set(['F8', 'Alt', 'Shift']);

/** Where somebody came to by stepping from flag to flag: these keys may come faster than the panel is drawn. */
export const useSteps = () => {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const forget = (): void => {
      last.current = null;
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (!STEPS.has(key)) forget();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, []);
  return useMemo(
    () => ({
      /** `null` once the caret may have been moved otherwise. */
      cameTo: () => last.current,
      goTo: (fingerprint: string): void => {
        last.current = fingerprint;
      },
    }),
    [],
  );
};
