import { useState } from 'react';

/** Which items of a list somebody has picked, by document id. */
export const usePicked = <Item extends { readonly documentId: string }>(items: readonly Item[]) => {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    picked,
    /** The picked ones, as they are on the page. */
    chosen: items.filter(({ documentId }) => picked.has(documentId)),
    /** Picks it, or lets it go again. */
    pick: (documentId: string) => {
      const others = [...picked].filter((other) => other !== documentId);
      setPicked(new Set(picked.has(documentId) ? others : [...picked, documentId]));
    },
    letGo: () => setPicked(new Set()),
  };
};
