const PLACEHOLDER = /\{(\w+)\}/gu;
/** *who said “It fell.”.*: the words put in have brought their own stop. */
const DOUBLED_STOP = /(?<=[.!?…][”’"'»]?)\.$/u;

/** Puts the data into a message's `{placeholders}`. Throws `RangeError` for a placeholder without data. */
export const fillMessage = (message: string, data: Readonly<Record<string, string>> = {}): string =>
  message
    .replace(PLACEHOLDER, (_whole, name: string) => {
      const value = data[name];
      if (value === undefined) throw new RangeError(`No data for {${name}} in “${message}”`);
      return value;
    })
    .replace(DOUBLED_STOP, '');
