import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { StoryContext } from '../../../contracts/context';
import type { StoryLink } from '../../../contracts/wire';
import { isInItem } from '../../../engine/document/field-name';
import { offsetAt, storySpanOf } from '../../../engine/document/offset-map';
import type { Finding } from '../../../engine/findings/finding';
import { mayDoOwn } from '../../../engine/policy/own-work';
import { APPROVAL_RULE } from '../../../engine/policy/waiver';
import { spanOf, textOf, trim, type Span } from '../../../engine/text/span';
import { MarkStyles } from '../editor/MarkStyles';
import { useAllowed } from '../hooks/use-allowed';
import { backTo, useFlagDesk } from '../hooks/use-flag-desk';
import { useFolding } from '../hooks/use-folding';
import { useGovernedForm } from '../hooks/use-governed-values';
import { useKeys } from '../hooks/use-keys';
import { useLinkChanges } from '../hooks/use-link-changes';
import { useLiveReport } from '../hooks/use-live-report';
import { useMarks } from '../hooks/use-marks';
import { useMine } from '../hooks/use-mine';
import { useOverwriteGuard } from '../hooks/use-overwrite-guard';
import { useOwnRules } from '../hooks/use-own-rules';
import { usePointedMark } from '../hooks/use-pointed-mark';
import type { SavedElsewhere } from '../hooks/use-pulse';
import { useRefusal } from '../hooks/use-refusal';
import { useShow } from '../hooks/use-show';
import { useSteps } from '../hooks/use-steps';
import { useText } from '../hooks/use-text';
import { useShowSavedMutation, type SavedReport, type StoryRef } from '../services/context-api';
import { EVERYTHING, filtered } from './filter';
import { FilterBar } from './FilterBar';
import { flagViewOf, type FlagView } from './flag-view';
import { FlagCard } from './FlagCard';
import { FlagDialogs } from './FlagDialogs';
import { FlagList } from './FlagList';
import { flagElementId, focusFlag } from './focus';
import { KeysHelp } from './KeysHelp';
import { LinkedClaim } from './LinkedClaim';
import { LinkLists } from './LinkLists';
import { NO_HINT, targetOf, type LinkTarget } from './link-target';
import { MARK_CARD } from './open-card';
import { MarkCard } from './MarkCard';
import { nextFlag } from './next-flag';
import { offersFor, type Anchorage } from './offers';
import { MirroredPage } from './MirroredPage';
import { OverwriteDialog } from './OverwriteDialog';
import { pageDirection } from './page-direction';
import { PanelNotices } from './PanelNotices';
import { RefusalDialog } from './RefusalDialog';
import { ReportStatus } from './ReportStatus';
import { recordsUsed, sameSources } from './same-source';
import { savedSpans } from './saved-spans';
import { StorySources } from './StorySources';
import { WaivedList } from './WaivedList';

/** Scrolls by itself where it stands beside the text; in a narrow window, Strapi's drawer scrolls for it. */
const Lists = styled(Flex).attrs({ direction: 'column', alignItems: 'stretch', gap: 4 })`
  ${({ theme }) => theme.breakpoints.large} {
    max-height: 72vh;
    overflow-y: auto;
  }
  /* Room for the focus rings, which an overflow would cut off. */
  margin: -4px;
  padding: 4px;
`;

const NO_FINDINGS: readonly never[] = [];
const CAN_MARK = ['blocks', 'markdown', 'html'];

/** How an editor settles a blocker without the reporter. */
const wayOutOf = (finding: Finding) =>
  finding.rule === APPROVAL_RULE
    ? ({ dialog: 'approve', finding } as const)
    : ({ dialog: 'waive', finding, reason: 'other' } as const);

const StoryDeskOnce = ({
  story,
  context,
  savedReport,
  savedElsewhere,
  isReadOnly,
  savedAt,
}: {
  readonly story: StoryRef;
  readonly context: StoryContext;
  readonly savedReport: SavedReport | undefined;
  readonly savedElsewhere: SavedElsewhere | null;
  /** The published version is on the screen: it is shown as it stands, and nothing can be tied to it. */
  readonly isReadOnly: boolean;
  /** When the text on the screen was saved, ISO; `undefined` for one that never was. */
  readonly savedAt: string | undefined;
}) => {
  const text = useText();
  const allowed = useAllowed();
  const hasUnsaved = useForm('AttributionPanel', (state) => state.modified);
  const form = useGovernedForm(context.fields);
  const { live, checkNow, retry } = useLiveReport(context, form);
  const { last, state: ownRules } = useOwnRules(context, savedReport, live.last);
  const { show, unreached } = useShow(form, last);
  const { atCaret, onScreen, leaveCaret, markAt, tint } = useMarks(form.surfaces, last);
  const { pointed, leavePointed } = usePointedMark(markAt);
  const at = pointed ?? atCaret;
  const leaveMark = useCallback(() => {
    leaveCaret();
    leavePointed();
  }, [leaveCaret, leavePointed]);
  const { overwrite, holdSave } = useOverwriteGuard(story, savedAt);
  const { refusal, close } = useRefusal({ ref: story, last, read: form.read, checkNow, holdSave });
  const [showSaved] = useShowSavedMutation();
  const changes = useLinkChanges(story.documentId);
  const isMine = useMine(last, context, story.documentId === undefined);
  const [filter, setFilter] = useState(EVERYTHING);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [visited, setVisited] = useState<string | null>(null);
  const steps = useSteps();

  const findings = last?.report.findings ?? NO_FINDINGS;
  const shown = filtered(findings, filter, isMine);
  const folding = useFolding(shown);
  const activeId = atCaret?.mark.id ?? visited;

  const root = useRef<HTMLDivElement>(null);
  const lists = useRef<HTMLDivElement>(null);
  const focusPanel = useCallback(() => root.current?.focus(), []);
  const desk = useFlagDesk({
    story,
    checked: last,
    requests: context.requests,
    reveal: form.reveal,
    show,
    onSettled: focusPanel,
    onUnfold: folding.unfold,
  });

  const tintedId = at?.mark.id ?? visited;
  useEffect(() => tint(tintedId), [tint, tintedId]);
  useEffect(() => {
    const card = activeId === null ? null : document.getElementById(flagElementId(activeId));
    const list = lists.current;
    if (card === null || list === null) return;
    const [inside, outside] = [card.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inside.top < outside.top || inside.bottom > outside.bottom) {
      list.scrollTop += inside.top - outside.top - 8;
    }
  }, [activeId]);

  const saved = useMemo(
    () => (last === null ? null : savedSpans(last, form.saved)),
    [last, form.saved],
  );
  const isSaved = (span: Span): boolean => saved?.(span) ?? false;
  const anchorageOf = (span: Span): Anchorage => {
    if (isReadOnly) return 'read-only';
    if (story.documentId === undefined) return 'new';
    return isSaved(span) ? 'saved' : 'changed';
  };
  const claimSpan = (finding: Finding): Span =>
    (last === null ? null : storySpanOf(last.story, finding.claim)) ?? finding.span;
  const requestOn = ({ fingerprint }: Finding) =>
    context.requests.find((request) => request.fingerprint === fingerprint) ?? null;
  const unmarked = ({ place }: Finding): FlagView['unmarked'] => {
    const { field } = place;
    const format = last?.fields.find((one) => one.field === field)?.format;
    if (!CAN_MARK.includes(format ?? '')) return { field, why: 'plain' };
    return isInItem(field) && !onScreen.has(field) ? { field, why: 'closed' } : null;
  };
  const viewOf = (finding: Finding) => {
    const request = requestOn(finding);
    return flagViewOf(finding, {
      title: last?.titles[finding.rule] ?? finding.rule,
      offers: offersFor(
        finding,
        allowed,
        anchorageOf(claimSpan(finding)),
        request,
        mayDoOwn(context.policy, 'ownRequests'),
      ),
      request,
      unmarked: unmarked(finding),
      more: folding.countUnder(finding),
      isActive: finding.fingerprint === activeId,
      isChosen: desk.chosen.has(finding.fingerprint),
      isBusy: desk.waiving.isBusy,
    });
  };

  const used = useMemo(() => recordsUsed(context.links), [context.links]);
  const groups = useMemo(() => sameSources(findings, used), [findings, used]);
  const linkTo = (target: LinkTarget, instead?: StoryLink) =>
    desk.setOpen({
      dialog: 'link',
      target,
      ...(instead === undefined ? {} : { instead }),
      focusBack: backTo(null),
    });
  const chosen = findings.filter(({ fingerprint }) => desk.chosen.has(fingerprint));

  /** Selected words can be linked whether they are flagged or not. */
  const linkSelected = async (): Promise<boolean> => {
    const selected = form.surfaces().flatMap((surface) => surface.selected() ?? [])[0];
    if (selected === undefined || !allowed.link || isReadOnly) return false;
    const checked = await checkNow(form.read());
    const start = offsetAt(checked.story, selected.start);
    const end = offsetAt(checked.story, selected.end);
    if (start === null || end === null || start >= end) return false;
    const span = trim(checked.story.text, spanOf(start, end));
    const flagged = checked.report.findings.find(
      (finding) => finding.linkable && finding.span.start < end && start < finding.span.end,
    );
    linkTo({
      text: checked.story,
      claims: [{ span, words: textOf(checked.story.text, span) }],
      hint: flagged?.hint ?? NO_HINT,
      record: null,
    });
    return true;
  };

  const active = findings.find(({ fingerprint }) => fingerprint === activeId);
  const visit = (step: 1 | -1) => {
    const next = nextFlag(shown, steps.cameTo() ?? activeId, step);
    if (next === undefined) return;
    steps.goTo(next.fingerprint);
    setVisited(next.fingerprint);
    show(next.span);
  };
  useKeys({
    next: () => visit(1),
    previous: () => visit(-1),
    link: () => {
      const linkActive = () => {
        if (active !== undefined && viewOf(active).offers.link === 'offered') {
          desk.actions.link(active.fingerprint);
        }
      };
      void linkSelected().then((isLinking) => {
        if (!isLinking) linkActive();
      });
    },
    dismiss: () => {
      if (active === undefined) return;
      const { offers, fingerprint } = viewOf(active);
      if (offers.waive === 'offered') desk.actions.waive(fingerprint, 'not-a-claim');
      else if (offers.approve === 'offered') desk.actions.approve(fingerprint);
      else if (offers.ask === 'offered') desk.actions.ask(fingerprint);
    },
    panel: () => {
      const beside = document.querySelector(`#${MARK_CARD} button`);
      if (beside instanceof HTMLElement) beside.focus();
      else if (activeId === null || !focusFlag(activeId)) focusPanel();
    },
    help: () => setIsHelpOpen(true),
  });

  const needsSave =
    allowed.link &&
    findings.some(
      (finding) => finding.linkable && ['new', 'changed'].includes(anchorageOf(claimSpan(finding))),
    );
  const atFlag = findings.find(({ fingerprint }) => fingerprint === at?.mark.id);
  const atLink = context.links.find(({ documentId }) => documentId === at?.mark.id);
  const open = refusal?.blockers.filter((finding) => requestOn(finding)?.state !== 'open') ?? [];

  return (
    <Flex
      ref={root}
      dir={pageDirection()}
      tabIndex={-1}
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
      style={{ overflowWrap: 'anywhere' }}
    >
      <MarkStyles />
      <MirroredPage />
      <ReportStatus
        live={live}
        last={last}
        onRetry={retry}
        help={<KeysHelp isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />}
      />
      <PanelNotices
        desk={desk}
        savedElsewhere={savedElsewhere}
        hasUnsaved={hasUnsaved}
        unreached={unreached}
        onShowSaved={() => void showSaved(story)}
        words={last?.story.text ?? ''}
        locale={story.locale}
        isUnchecked={context.live === 'unchecked'}
        needsSave={needsSave}
        ownRulesWait={ownRules === 'at-next-save' && last !== null}
        onUndone={focusPanel}
      />
      {last === null ? null : (
        <>
          {findings.length === 0 ? null : (
            <FilterBar
              findings={findings}
              titles={last.titles}
              filter={filter}
              onChange={setFilter}
            />
          )}
          {chosen.length === 0 ? null : (
            <Button type="button" size="S" onClick={() => linkTo(targetOf(last.story, chosen))}>
              {text('attribution.link.chosen', { count: chosen.length })}
            </Button>
          )}
          <Lists ref={lists}>
            <StorySources
              links={context.links}
              groups={groups}
              canLink={allowed.link && !isReadOnly && story.documentId !== undefined}
              onLinkAll={({ findings: all, record }) => linkTo(targetOf(last.story, all, record))}
            />
            <FlagList
              findings={folding.shown}
              total={findings.length}
              activeId={activeId}
              viewOf={viewOf}
              actions={desk.actions}
            />
            {story.documentId === undefined ? null : (
              <>
                <LinkLists
                  links={context.links}
                  checked={last}
                  changes={changes}
                  canUnlink={allowed.link && !isReadOnly}
                  canPlace={isSaved}
                  activeId={activeId}
                  onShow={show}
                  onRelink={(link, span) =>
                    linkTo(
                      {
                        text: last.story,
                        claims: [{ span, words: textOf(last.story.text, span) }],
                        hint: { outlet: link.source.outlet, speaker: link.source.person },
                        record: null,
                      },
                      link,
                    )
                  }
                />
                <WaivedList
                  story={{ ...story, documentId: story.documentId }}
                  checked={last}
                  allowed={allowed}
                />
              </>
            )}
          </Lists>
          <FlagDialogs
            story={story}
            checked={last}
            desk={desk}
            used={used}
            onReplaced={({ documentId }) => changes.unlink(documentId)}
            onSettled={focusPanel}
          />
          {at === null || (atFlag ?? atLink) === undefined || desk.open !== null ? null : (
            <MarkCard at={at} onClose={leaveMark} isReadOnly={isReadOnly}>
              {atFlag === undefined ? null : (
                <FlagCard view={viewOf(atFlag)} actions={desk.actions} place="text" />
              )}
              {atLink === undefined ? null : (
                <LinkedClaim
                  link={atLink}
                  canUnlink={allowed.link && !isReadOnly}
                  isActive
                  place="text"
                  onShow={() => undefined}
                  onUnlink={changes.unlink}
                />
              )}
            </MarkCard>
          )}
        </>
      )}
      {overwrite === null ? null : <OverwriteDialog overwrite={overwrite} />}
      {refusal === null ? null : (
        <RefusalDialog
          {...refusal}
          hasUnsaved={hasUnsaved}
          waysOut={{
            show: ({ span }) => show(span),
            waive:
              allowed.waiveBlockers && story.documentId !== undefined
                ? (finding) =>
                    desk.setOpen({
                      ...wayOutOf(finding),
                      focusBack: () => focusFlag(finding.fingerprint),
                    })
                : null,
            ask:
              allowed.waive &&
              !allowed.waiveBlockers &&
              story.documentId !== undefined &&
              open.length > 0
                ? () =>
                    desk.setOpen({
                      dialog: 'ask',
                      findings: open,
                      focusBack: () => focusFlag(open[0]?.fingerprint ?? ''),
                    })
                : null,
          }}
          onClose={close}
        />
      )}
    </Flex>
  );
};

const isSameStory = (a: StoryRef, b: StoryRef): boolean =>
  a.uid === b.uid && a.documentId === b.documentId && a.locale === b.locale;

/** The panel at work on one story: flags, links and waivers of what the form says now. */
export const StoryDesk = memo(
  StoryDeskOnce,
  (before, after) =>
    isSameStory(before.story, after.story) &&
    before.context === after.context &&
    before.savedReport === after.savedReport &&
    before.savedElsewhere === after.savedElsewhere &&
    before.isReadOnly === after.isReadOnly &&
    before.savedAt === after.savedAt,
);
