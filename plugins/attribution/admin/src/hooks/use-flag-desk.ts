import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { editsInSource, type SourceEdit } from '../../../engine/document/edits-in-source';
import type { StoryLink } from '../../../contracts/wire';
import type { Finding } from '../../../engine/findings/finding';
import type { WaiverReason } from '../../../engine/policy/waiver';
import type { Checked } from '../analysis/analysis-message';
import type { FlagActions } from '../components/FlagCard';
import { focusFlag } from '../components/focus';
import { targetOf, type LinkTarget } from '../components/link-target';
import type { StoryRequest } from '../../../contracts/request';
import type { WaiverDetail } from '../components/WaiveDialog';
import type { StoryRef } from '../services/context-api';
import { useApproving, type Approving } from './use-approving';
import { useAsking, type Asking } from './use-asking';
import type { Reveal } from './use-governed-values';
import type { Show } from './use-show';
import { useWaiving, type Waiving } from './use-waiving';

/** The dialog that is open, if any, and what it is about. */
export type OpenDialog = (
  | {
      readonly dialog: 'link';
      readonly target: LinkTarget;
      /** The lost link that the new one takes the place of. */
      readonly instead?: StoryLink;
    }
  | {
      readonly dialog: 'waive';
      readonly finding: Finding;
      readonly reason: WaiverDetail['reason'];
    }
  | { readonly dialog: 'ask'; readonly findings: readonly Finding[] }
  | { readonly dialog: 'approve'; readonly finding: Finding }
  | {
      readonly dialog: 'answer';
      readonly request: StoryRequest;
      readonly outcome: 'granted' | 'declined';
    }
) & {
  /** Gives the focus back to where the dialog was asked for; `false` where that is gone. */
  readonly focusBack: () => boolean;
};

/** Gives the focus back to what has it now, or else to a flag's card. */
export const backTo = (fingerprint: string | null): OpenDialog['focusBack'] => {
  const { activeElement } = document;
  return () => {
    if (
      activeElement instanceof HTMLElement &&
      activeElement.isConnected &&
      activeElement.closest('[data-slate-editor], .CodeMirror') !== null
    ) {
      activeElement.focus();
      return true;
    }
    return fingerprint !== null && focusFlag(fingerprint);
  };
};

/** What can be done about flags, and what is being done. */
export interface FlagDesk {
  readonly actions: FlagActions;
  readonly open: OpenDialog | null;
  readonly setOpen: (open: OpenDialog | null) => void;
  readonly waiving: Waiving;
  readonly asking: Asking;
  readonly approving: Approving;
  /** Fingerprints of the flags to be linked together. */
  readonly chosen: ReadonlySet<string>;
  readonly forgetChosen: () => void;
  /** Why the last fix could not be made; `null` when it could. */
  readonly hasFixFailed: boolean;
}

interface FlagDeskSources {
  readonly story: StoryRef;
  readonly checked: Checked | null;
  /** What editors were asked about this story. */
  readonly requests: readonly StoryRequest[];
  readonly reveal: Reveal;
  readonly show: Show;
  readonly onSettled: () => void;
  readonly onUnfold: (finding: Finding) => void;
}

const needsDetail = (reason: WaiverReason): reason is WaiverDetail['reason'] =>
  reason === 'other' || reason === 'covered-nearby';

/** The edits of a fix, by the field that they are made in; `null` where the text has no such words. */
const editsByField = (
  { story }: Checked,
  finding: Finding,
  index: number,
): ReadonlyMap<string, readonly SourceEdit[]> | null => {
  const edits = (finding.fixes[index]?.edits ?? []).map((edit) => editsInSource(story, edit));
  const byField = new Map<string, SourceEdit[]>();
  for (const edit of edits.flatMap((one) => one ?? [])) {
    byField.set(edit.field, [...(byField.get(edit.field) ?? []), edit]);
  }
  return edits.length === 0 || edits.includes(null) ? null : byField;
};

const makeFix = async (
  checked: Checked,
  reveal: Reveal,
  finding: Finding,
  index: number,
): Promise<boolean> => {
  const [only, ...others] = editsByField(checked, finding, index) ?? [];
  // A fix that reached over two fields could be half done.
  if (only === undefined || others.length > 0) return false;
  const [field, edits] = only;
  return (await reveal(field))?.apply(checked, edits) ?? false;
};

/** Everything that a flag's card, the keys and the dialogs can do about flags. */
export const useFlagDesk = (sources: FlagDeskSources): FlagDesk => {
  const { story, onSettled } = sources;
  const waiving = useWaiving(story);
  const asking = useAsking(story);
  const approving = useApproving(story);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [hasFixFailed, setHasFixFailed] = useState(false);

  const waiveFor = (finding: Finding, reason: WaiverReason): void => {
    waiving.forget();
    if (needsDetail(reason)) {
      setOpen({ dialog: 'waive', finding, reason, focusBack: backTo(finding.fingerprint) });
      return;
    }
    void waiving.waive(finding, { reason }).then((isSettled) => isSettled && onSettled());
  };

  const latest = useRef({ ...sources, waiveFor, forget: approving.forget });
  useEffect(() => {
    latest.current = { ...sources, waiveFor, forget: approving.forget };
  });
  const withFinding = useCallback(
    (fingerprint: string, act: (finding: Finding, checked: Checked) => void) => {
      const { checked } = latest.current;
      const finding = checked?.report.findings.find((one) => one.fingerprint === fingerprint);
      if (checked !== null && finding !== undefined) act(finding, checked);
    },
    [],
  );

  const actions = useMemo<FlagActions>(
    () => ({
      show: (id) => withFinding(id, ({ span }) => latest.current.show(span)),
      fix: (id, index) =>
        withFinding(
          id,
          (finding, checked) =>
            void makeFix(checked, latest.current.reveal, finding, index).then((isMade) =>
              setHasFixFailed(!isMade),
            ),
        ),
      link: (id) =>
        withFinding(id, (finding, checked) =>
          setOpen({
            dialog: 'link',
            target: targetOf(checked.story, [finding]),
            focusBack: backTo(id),
          }),
        ),
      waive: (id, reason) => withFinding(id, (finding) => latest.current.waiveFor(finding, reason)),
      ask: (id) =>
        withFinding(id, (finding) =>
          setOpen({ dialog: 'ask', findings: [finding], focusBack: backTo(id) }),
        ),
      approve: (id) =>
        withFinding(id, (finding) => {
          latest.current.forget();
          setOpen({ dialog: 'approve', finding, focusBack: backTo(id) });
        }),
      answer: (id, outcome) => {
        const request = latest.current.requests.find(
          ({ fingerprint, state }) => fingerprint === id && state === 'open',
        );
        if (request === undefined) return;
        setOpen({ dialog: 'answer', request, outcome, focusBack: backTo(id) });
      },
      choose: (id, isChosen) =>
        setChosen((before) => {
          const next = new Set(before);
          if (isChosen) next.add(id);
          else next.delete(id);
          return next;
        }),
      unfold: (id) => withFinding(id, (finding) => latest.current.onUnfold(finding)),
    }),
    [withFinding],
  );

  return {
    actions,
    open,
    setOpen,
    waiving,
    asking,
    approving,
    chosen,
    forgetChosen: useCallback(() => setChosen(new Set()), []),
    hasFixFailed,
  };
};
