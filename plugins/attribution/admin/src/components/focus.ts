/** Id of a flag's card on the page. */
export const flagElementId = (fingerprint: string): string => `attribution-flag-${fingerprint}`;

/** Gives a dialog's focus to its first field instead of its close button. */
export const focusFirstField = (event: Event): void => {
  const dialog = event.currentTarget;
  const field = dialog instanceof HTMLElement ? dialog.querySelector('input, textarea') : null;
  if (!(field instanceof HTMLElement)) return;
  event.preventDefault();
  field.focus();
};

/** Gives the focus of a closed dialog back to the card it came from; `false` when the card is gone. */
export const focusFlag = (fingerprint: string): boolean => {
  const card = document.getElementById(flagElementId(fingerprint));
  card?.focus();
  return card !== null;
};
