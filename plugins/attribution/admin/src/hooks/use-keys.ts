import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

/** What the keys do. All of them hold Alt with a function key, which neither Strapi nor browsers take for themselves. */
export const KEYS = [
  { id: 'next', key: 'F8', isShifted: false },
  { id: 'previous', key: 'F8', isShifted: true },
  { id: 'link', key: 'F9', isShifted: false },
  { id: 'dismiss', key: 'F9', isShifted: true },
  { id: 'panel', key: 'F10', isShifted: false },
  { id: 'help', key: 'F1', isShifted: false },
] as const;
export type KeyAction = (typeof KEYS)[number]['id'];

/** How a key is spelled to people. */
export const spellingOf = ({ key, isShifted }: Omit<(typeof KEYS)[number], 'id'>): string =>
  `${isShifted ? 'Shift+' : ''}Alt+${key}`;

const STORE = 'attribution-keys';
const OFF = 'off';
const listeners = new Set<() => void>();

const areOn = (): boolean => localStorage.getItem(STORE) !== OFF;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the keys are on, for this browser, and how to switch them. */
export const useKeySwitch = (): readonly [boolean, (isOn: boolean) => void] => {
  const isOn = useSyncExternalStore(subscribe, areOn);
  const turn = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, OFF);
    for (const listener of listeners) listener();
  }, []);
  return [isOn, turn];
};

/** Follows the keys for as long as they are switched on. */
export const useKeys = (actions: Readonly<Record<KeyAction, () => void>>): void => {
  const [isOn] = useKeySwitch();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!isOn) return;
    const follow = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const found = KEYS.find(
        ({ key, isShifted }) => key === event.key && isShifted === event.shiftKey,
      );
      if (found === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current[found.id]();
    };
    window.addEventListener('keydown', follow, true);
    return () => window.removeEventListener('keydown', follow, true);
  }, [isOn]);
};
