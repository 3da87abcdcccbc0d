import { useEffect } from 'react';

/** Has the browser ask before its tab is closed, as long as something would be lost with it. */
export const useLeaveWarning = (hasChanges: boolean): void => {
  useEffect(() => {
    if (!hasChanges) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasChanges]);
};
