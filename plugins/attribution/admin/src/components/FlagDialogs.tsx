import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Finding } from '../../../engine/findings/finding';
import { textOf } from '../../../engine/text/span';
import type { ShownSource, StoryLink } from '../../../contracts/wire';
import type { Checked } from '../analysis/analysis-message';
import type { FlagDesk } from '../hooks/use-flag-desk';
import type { StoryRef } from '../services/context-api';
import { AnswerDialog } from './AnswerDialog';
import { ApproveDialog } from './ApproveDialog';
import { AskDialog } from './AskDialog';
import { Linking } from './Linking';
import { WaiveDialog, type CoveringSentence } from './WaiveDialog';

/** The other sentences of the flag's own field that say something checkable. */
const coveringSentences = (
  { claims, story }: Checked,
  finding: Finding,
): readonly CoveringSentence[] =>
  claims
    .map((span) => ({ place: fieldSpanOf(story, span), words: textOf(story.text, span) }))
    .filter(
      ({ place }) =>
        place.field === finding.place.field &&
        (place.end <= finding.claim.start || finding.claim.end <= place.start),
    );

/** The dialogs that flags lead to. */
export const FlagDialogs = ({
  story,
  checked,
  desk: { open, setOpen, waiving, asking, approving, forgetChosen },
  used,
  onReplaced,
  onSettled,
}: {
  readonly story: StoryRef;
  readonly checked: Checked;
  readonly desk: FlagDesk;
  readonly used: readonly ShownSource[];
  /** Called with the lost link that another has taken the place of. */
  readonly onReplaced: (link: StoryLink) => void;
  /** Called after a flag was settled, whose card is gone. */
  readonly onSettled: () => void;
}) => {
  if (open === null) return null;
  const close = () => setOpen(null);
  const settle = (isSettled: boolean) => {
    if (!isSettled) return;
    close();
    forgetChosen();
    onSettled();
  };
  const focusBack = (event: Event) => {
    event.preventDefault();
    if (!open.focusBack()) onSettled();
  };
  switch (open.dialog) {
    case 'link':
      return (
        <Linking
          story={story}
          target={open.target}
          used={used}
          onLinked={() => {
            if (open.instead !== undefined) onReplaced(open.instead);
            settle(true);
          }}
          onClose={close}
          onCloseAutoFocus={focusBack}
        />
      );
    case 'waive':
      return (
        <WaiveDialog
          finding={open.finding}
          reason={open.reason}
          sentences={coveringSentences(checked, open.finding)}
          isBusy={waiving.isBusy}
          failure={waiving.failure}
          onWaive={(detail) => void waiving.waive(open.finding, detail).then(settle)}
          onClose={close}
          onCloseAutoFocus={focusBack}
        />
      );
    case 'approve':
      return (
        <ApproveDialog
          finding={open.finding}
          isBusy={approving.isBusy}
          failure={approving.failure}
          onApprove={(approval) => void approving.approve(open.finding, approval).then(settle)}
          onClose={close}
          onCloseAutoFocus={focusBack}
        />
      );
    case 'answer':
      return (
        <AnswerDialog
          request={open.request}
          ruleTitle={checked.titles[open.request.rule] ?? open.request.rule}
          outcome={open.outcome}
          onClose={close}
          onAnswered={onSettled}
        />
      );
    case 'ask':
      return (
        <AskDialog
          findings={open.findings}
          isBusy={asking.isBusy}
          failure={asking.failure}
          onAsk={(note) =>
            void asking.ask(open.findings, note).then((isAsked) => {
              if (isAsked) close();
            })
          }
          onClose={close}
          onCloseAutoFocus={focusBack}
        />
      );
  }
};
