import type { Subject } from '../../../engine/trail/hash-chain';

/** A story, in one locale, and a record that it rests on. */
export interface StorySource {
  readonly subject: Subject;
  /** Document id of the record. */
  readonly sourceId: string;
}
