import type { Span } from '../text/span';
import type { Attribution } from './attribution';

/** All words of an attribution: source, cue, content. */
export const partsOf = ({ source, cue, content }: Attribution): readonly Span[] =>
  [source, cue, ...content].flatMap((part) => part ?? []);
