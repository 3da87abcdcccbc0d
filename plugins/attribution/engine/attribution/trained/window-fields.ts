/** Columns that features see around a token, each as far as `reach` to either side. */
type Window = readonly { readonly name: string; readonly reach: number }[];

/** The names of what is seen in a window: `word-1`, `word`, `word+1`. */
export const windowFields = (window: Window): readonly string[] =>
  window.flatMap(({ name, reach }) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => {
      const by = index - reach;
      return by === 0 ? name : `${name}${by > 0 ? '+' : ''}${by}`;
    }),
  );
