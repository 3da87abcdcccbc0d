import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { textOf } from '../../../engine/text/span';
import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Finding } from '../../../engine/findings/finding';
import type { WaiverReason } from '../../../engine/policy/waiver';
import type { Checked } from '../analysis/analysis-message';
import type { Allowed } from '../hooks/use-allowed';
import type { Show } from '../hooks/use-show';
import { useFolding } from '../hooks/use-folding';
import { useText } from '../hooks/use-text';
import { useWaiving } from '../hooks/use-waiving';
import type { StoryRef } from '../services/context-api';
import { FlagCard } from './FlagCard';
import { focusFlag } from './focus';
import { Linking } from './Linking';
import { Notice } from './Notice';
import { offersFor, type Anchorage } from './offers';
import { Section } from './Section';
import { WaiveDialog, type CoveringSentence, type WaiverDetail } from './WaiveDialog';

/** The dialog that is open, if any, and the flag it is about. */
type Open =
  | { readonly dialog: 'link'; readonly finding: Finding }
  | {
      readonly dialog: 'waive';
      readonly finding: Finding;
      readonly reason: WaiverDetail['reason'];
    };

const needsDetail = (reason: WaiverReason): reason is WaiverDetail['reason'] =>
  reason === 'other' || reason === 'covered-nearby';

/** The other sentences of the flag's own field that say something checkable. */
const coveringSentences = (
  { report, story }: Checked,
  finding: Finding,
): readonly CoveringSentence[] =>
  report.claims
    .map(({ span }) => ({ place: fieldSpanOf(story, span), words: textOf(story.text, span) }))
    .filter(
      ({ place }) =>
        place.field === finding.place.field &&
        (place.end <= finding.claim.start || finding.claim.end <= place.start),
    );

interface FlagListProps {
  readonly story: StoryRef;
  readonly checked: Checked;
  readonly allowed: Allowed;
  readonly anchorageOf: (field: string) => Anchorage;
  readonly onShow: Show;
  /** Called after a flag was settled from its card, whose place in the focus order is gone. */
  readonly onSettled: () => void;
}

/** Open flags in text order, and the dialogs they lead to. */
export const FlagList = ({
  story,
  checked,
  allowed,
  anchorageOf,
  onShow,
  onSettled,
}: FlagListProps) => {
  const text = useText();
  const waiving = useWaiving(story);
  const [open, setOpen] = useState<Open | null>(null);
  const { findings } = checked.report;
  const folding = useFolding(findings);

  const focusBack = (finding: Finding) => (event: Event) => {
    event.preventDefault();
    if (!focusFlag(finding)) onSettled();
  };
  const settle = (isSettled: boolean) => {
    if (!isSettled) return;
    setOpen(null);
    onSettled();
  };
  const chooseReason = (finding: Finding, reason: WaiverReason) => {
    waiving.forget();
    if (needsDetail(reason)) setOpen({ dialog: 'waive', finding, reason });
    else void waiving.waive(finding, { reason }).then(settle);
  };

  return (
    <>
      {open === null && waiving.failure !== null ? (
        <Notice look="danger">{waiving.failure}</Notice>
      ) : null}
      {findings.length === 0 ? (
        <Typography textColor="neutral600">{text('attribution.flags.none')}</Typography>
      ) : (
        <Section title={text('attribution.flags.title', { count: findings.length })}>
          {folding.shown.map((finding) => (
            <FlagCard
              key={finding.fingerprint}
              finding={finding}
              title={checked.titles[finding.rule] ?? finding.rule}
              offers={offersFor(finding, allowed, anchorageOf(finding.place.field))}
              more={folding.countUnder(finding)}
              isBusy={waiving.isBusy}
              onShow={() => onShow(finding.span)}
              onMore={() => folding.unfold(finding)}
              onLink={() => setOpen({ dialog: 'link', finding })}
              onWaive={(reason) => chooseReason(finding, reason)}
            />
          ))}
        </Section>
      )}
      {open?.dialog === 'link' ? (
        <Linking
          story={story}
          text={checked.story}
          finding={open.finding}
          onLinked={() => settle(true)}
          onClose={() => setOpen(null)}
          onCloseAutoFocus={focusBack(open.finding)}
        />
      ) : null}
      {open?.dialog === 'waive' ? (
        <WaiveDialog
          finding={open.finding}
          reason={open.reason}
          sentences={coveringSentences(checked, open.finding)}
          isBusy={waiving.isBusy}
          failure={waiving.failure}
          onWaive={(detail) => void waiving.waive(open.finding, detail).then(settle)}
          onClose={() => setOpen(null)}
          onCloseAutoFocus={focusBack(open.finding)}
        />
      ) : null}
    </>
  );
};
