import { MARK_KINDS, markNameOf, type MarkKind } from './mark';

/** Marks and the tint of the active one; later names are painted over earlier ones. */
const NAMES = ['active', ...MARK_KINDS] as const;

const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

const highlightOf = (kind: MarkKind | 'active'): Highlight | null => {
  if (!canPaint()) return null;
  const name = markNameOf(kind);
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  made.priority = NAMES.indexOf(kind);
  CSS.highlights.set(name, made);
  return made;
};

/** Paints a range by the CSS Custom Highlight API: nothing in the page's own elements changes. */
export const paint = (kind: MarkKind | 'active', range: AbstractRange): void => {
  highlightOf(kind)?.add(range);
};

/** Takes a painted range off the page. */
export const unpaint = (kind: MarkKind | 'active', range: AbstractRange): void => {
  highlightOf(kind)?.delete(range);
};
