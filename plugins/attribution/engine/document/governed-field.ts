import type { FieldRole } from './from-plain';

/** A field that the newsroom answers for, and how it is read. */
export interface GovernedField {
  /** Its name, or the way to it through components: `sections.text`, in one item of them `sections.0.text`. */
  readonly field: string;
  readonly format: 'blocks' | 'markdown' | 'html' | 'plain';
  readonly role: FieldRole;
}
