import { storySpanOf } from '../../../engine/document/offset-map';
import type { StoryText } from '../../../engine/document/story-text';
import type { Finding } from '../../../engine/findings/finding';
import { textOf } from '../../../engine/text/span';
import { useLinking } from '../hooks/use-linking';
import type { StoryRef } from '../services/context-api';
import { LinkDialog } from './LinkDialog';

/** The link dialog at work: what is picked or made is linked, and the dialog closes when that is done. */
export const Linking = ({
  story,
  text,
  finding,
  onLinked,
  onClose,
  onCloseAutoFocus,
}: {
  readonly story: StoryRef;
  readonly text: StoryText;
  readonly finding: Finding;
  readonly onLinked: () => void;
  readonly onClose: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) => {
  const { state, pick, make } = useLinking(story, text, finding);
  const finish = (isLinked: boolean) => {
    if (isLinked) onLinked();
  };
  return (
    <LinkDialog
      finding={finding}
      words={textOf(text.text, storySpanOf(text, finding.claim) ?? finding.span)}
      state={state}
      onPick={(source) => void pick(source).then(finish)}
      onMake={(source) => void make(source).then(finish)}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    />
  );
};
