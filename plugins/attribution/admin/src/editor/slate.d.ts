import type { BaseEditor } from 'slate';
import type { ReactEditor } from 'slate-react';

/** The content manager's editors are drawn by slate-react. */
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor;
  }
}
