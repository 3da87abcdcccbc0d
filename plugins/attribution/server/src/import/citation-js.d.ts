declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Turns a value of a named type into the next, one step; asks nothing of the value and fetches nothing. */
      readonly data: (value: unknown, type: string) => unknown;
      readonly remove: (type: string) => void;
    };
    readonly output: { readonly format: (format: string, items: readonly object[]) => unknown };
  };
}

declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
