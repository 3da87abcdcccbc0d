import { useState } from 'react';
import { describeSpan } from '../../../engine/anchors/describe';
import type { StoryText } from '../../../engine/document/story-text';
import type { Span } from '../../../engine/text/span';
import type { StoryLink } from '../../../contracts/wire';
import { useDeleteLinkMutation, useMoveLinkMutation } from '../services/link-api';
import { failureOf } from '../services/request-failure';
import { useText, type MessageId } from './use-text';

/** What can be done with the links of a story that are there already. */
export interface LinkChanges {
  /** Why the last change failed; `null` when it did not. */
  readonly failure: string | null;
  readonly unlink: (linkId: string) => void;
  /** *Still true*: the same record stands behind the words as they are now. */
  readonly move: (link: StoryLink, text: StoryText, span: Span) => void;
}

/** Nobody waits on the screen for these. */
const NOTHING = {};

/** Unties links of a story, and places them anew. */
export const useLinkChanges = (documentId: string | undefined): LinkChanges => {
  const say = useText();
  const [deleteLink] = useDeleteLinkMutation({ selectFromResult: () => NOTHING });
  const [moveLink] = useMoveLinkMutation({ selectFromResult: () => NOTHING });
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = (work: Promise<unknown>, message: MessageId): void => {
    setFailure(null);
    work.catch((error: unknown) => setFailure(say(message, { reason: failureOf(error).message })));
  };

  return {
    failure,
    unlink: (linkId) => {
      if (documentId === undefined) return;
      attempt(deleteLink({ linkId, documentId }).unwrap(), 'attribution.linked.failed');
    },
    move: ({ documentId: linkId, version }, text, span) => {
      if (documentId === undefined) return;
      const selector = describeSpan(text, span);
      attempt(
        moveLink({ linkId, documentId, selector, version }).unwrap(),
        'attribution.lost.failed',
      );
    },
  };
};
