/** A place in a CodeMirror 5 document. */
export interface Position {
  readonly line: number;
  readonly ch: number;
}

/** Words that CodeMirror follows for us. */
export interface TextMarker {
  readonly find: () => { readonly from: Position; readonly to: Position } | undefined;
  readonly clear: () => void;
}

/** What we use of CodeMirror 5, the editor behind Strapi's Markdown field. https://codemirror.net/5/doc/manual.html */
export interface CodeMirror {
  readonly getValue: () => string;
  readonly getRange: (from: Position, to: Position) => string;
  readonly getCursor: (which?: 'from' | 'to') => Position;
  readonly somethingSelected: () => boolean;
  readonly hasFocus: () => boolean;
  readonly focus: () => void;
  readonly posFromIndex: (index: number) => Position;
  readonly indexFromPos: (position: Position) => number;
  readonly setSelection: (anchor: Position, head: Position) => void;
  readonly scrollIntoView: (
    what: { readonly from: Position; readonly to: Position },
    margin?: number,
  ) => void;
  readonly replaceRange: (text: string, from: Position, to: Position, origin: string) => void;
  readonly markText: (
    from: Position,
    to: Position,
    options: { readonly className: string },
  ) => TextMarker;
  readonly charCoords: (
    position: Position,
    mode: 'window',
  ) => {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly coordsChar: (
    point: { readonly left: number; readonly top: number },
    mode: 'window',
  ) => Position;
  readonly operation: (work: () => void) => void;
  readonly changeGeneration: (isClosed: boolean) => number;
  readonly getWrapperElement: () => HTMLElement;
}

const isCodeMirror = (value: unknown): value is CodeMirror =>
  typeof value === 'object' && value !== null && 'markText' in value && 'getValue' in value;

/** The CodeMirror editors on the page: each hangs on its own element. */
export const codeMirrorsOnScreen = (): readonly CodeMirror[] =>
  [...document.querySelectorAll('.CodeMirror')].flatMap((element) => {
    const editor: unknown = 'CodeMirror' in element ? element.CodeMirror : null;
    return isCodeMirror(editor) ? [editor] : [];
  });
