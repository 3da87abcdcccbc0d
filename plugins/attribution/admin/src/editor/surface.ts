import type { SourceEdit } from '../../../engine/document/edits-in-source';
import type { Place } from '../../../engine/document/story-text';
import type { Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import type { Mark } from './mark';

/** Marks that follow their words in one editor. */
export interface Marked {
  /**
   * Puts them where their words are now, and takes away those whose words have changed. `touched`: text nodes that the
   * browser changed before the editor knew.
   */
  readonly repaint: (touched?: ReadonlySet<Node>) => void;
  /** The marks that the caret stands on, or that hold all that is selected; none while the editor has no focus. */
  readonly underCaret: () => readonly Mark[];
  /** The marks whose words stand at a point of the viewport, the gravest first. */
  readonly at: (x: number, y: number) => readonly Mark[];
  /** Where the mark with this id is on the screen, all its lines together, in CSS pixels of the viewport; `null` while it is not. */
  readonly rectOf: (id: string) => DOMRect | null;
  /** Tints the mark with this id, and no other. */
  readonly tint: (id: string | null) => void;
  /** Takes them off the page. */
  readonly erase: () => void;
}

/** An editor on the screen that shows one governed field, and can mark words in it. */
export interface Surface {
  readonly field: string;
  readonly element: HTMLElement;
  /** The field as it is now, before the form knows of it. */
  readonly read: () => unknown;
  readonly mark: (checked: Checked, marks: readonly Mark[]) => Marked;
  /** Selects words of the checked text and brings them into view; with `null` only takes the focus. */
  readonly select: (checked: Checked, span: Span | null) => void;
  /** Gives the focus back to where the caret was. */
  readonly focus: () => void;
  /** Carries out edits of the checked text as one step of undo; `false`, and nothing done, where its words have changed. */
  readonly apply: (checked: Checked, edits: readonly SourceEdit[]) => boolean;
  /** The selected words as places in the field as it is now; `null` where nothing is selected. */
  readonly selected: () => { readonly start: Place; readonly end: Place } | null;
}
