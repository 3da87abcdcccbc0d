import { useEffect, useRef } from 'react';

/** Whether what is about to happen is held back. */
type Hold = () => Promise<boolean>;

/** Strapi's own keys: Ctrl/Cmd+Shift+Enter publishes, Ctrl/Cmd+Enter and Ctrl/Cmd+S save. */
const meantBy = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): 'publish' | 'save' | null => {
  if (!ctrlKey && !metaKey) return null;
  if (key === 'Enter') return shiftKey ? 'publish' : 'save';
  return key.toLowerCase() === 's' && !shiftKey ? 'save' : null;
};

const again = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, shiftKey, ctrlKey, metaKey, cancelable: true });

/** These keys go past Strapi's own buttons: they are held until it has been asked what the buttons ask. */
export const useHeldKeys = (holds: Readonly<Record<'publish' | 'save', Hold>>): void => {
  const isPassing = useRef(false);
  const latest = useRef(holds);
  useEffect(() => {
    latest.current = holds;
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const meant = meantBy(event);
      if (meant === null || isPassing.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void latest.current[meant]().then((isHeld) => {
        if (isHeld) return;
        isPassing.current = true;
        window.dispatchEvent(again(event));
        isPassing.current = false;
      });
    };
    window.addEventListener('keydown', follow, true);
    return () => window.removeEventListener('keydown', follow, true);
  }, []);
};
