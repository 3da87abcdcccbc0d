/** How long a browser may take to begin a download, in milliseconds. */
const UNTIL_TAKEN_MS = 10_000;

/** Hands a file to whoever sits at the browser. */
export const download = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_TAKEN_MS);
};
