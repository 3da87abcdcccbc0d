/** How far beyond the view counts as near. */
const MARGIN = '200px 0px';

/** Which elements below one are in view, or nearly. */
export interface NearBlocks {
  readonly isNear: (element: Element) => boolean;
  /** Watches these, too. */
  readonly watch: (elements: Iterable<Element>) => void;
  /** Calls the listener when something came near or went away, until the answer is called. */
  readonly onChange: (listener: () => void) => () => void;
}

const known = new WeakMap<Element, NearBlocks>();

const watchBelow = (): NearBlocks => {
  const near = new WeakSet<Element>();
  const watched = new WeakSet<Element>();
  const listeners = new Set<() => void>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      for (const listener of listeners) listener();
    },
    { rootMargin: MARGIN },
  );
  return {
    isNear: (element) => near.has(element),
    watch: (elements) => {
      for (const element of elements) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The watch over an editor's blocks: one for as long as its element lives. */
export const nearBlocksOf = (editor: Element): NearBlocks => {
  const watch = known.get(editor) ?? watchBelow();
  known.set(editor, watch);
  return watch;
};
