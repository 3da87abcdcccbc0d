import type { ShownSource } from '../../../contracts/wire';
import { useLinking } from '../hooks/use-linking';
import type { StoryRef } from '../services/context-api';
import { LinkDialog } from './LinkDialog';
import type { LinkTarget } from './link-target';

/** The link dialog at work: what is picked or made is linked, and the dialog closes when that is done. */
export const Linking = ({
  story,
  target,
  used,
  onLinked,
  onClose,
  onCloseAutoFocus,
}: {
  readonly story: StoryRef;
  readonly target: LinkTarget;
  readonly used: readonly ShownSource[];
  readonly onLinked: () => void;
  readonly onClose: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) => {
  const { state, pick, make } = useLinking(story, target);
  const finish = (isLinked: boolean) => {
    if (isLinked) onLinked();
  };
  return (
    <LinkDialog
      target={target}
      used={used}
      state={state}
      onPick={(source, spans) => void pick(source, spans).then(finish)}
      onMake={(source, spans) => void make(source, spans).then(finish)}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    />
  );
};
