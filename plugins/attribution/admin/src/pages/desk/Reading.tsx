import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { StoryContext } from '../../../../contracts/context';
import type { Span } from '../../../../engine/text/span';
import { mayDoOwn } from '../../../../engine/policy/own-work';
import type { Finding } from '../../../../engine/findings/finding';
import { textOf } from '../../../../engine/text/span';
import { flagViewOf } from '../../components/flag-view';
import { FlagDialogs } from '../../components/FlagDialogs';
import { FlagList } from '../../components/FlagList';
import { focusFlag } from '../../components/focus';
import { KeysHelp } from '../../components/KeysHelp';
import { LinkLists } from '../../components/LinkLists';
import { CURRENT_WORDS } from '../../components/MarkedWords';
import { nextFlag } from '../../components/next-flag';
import { Notice } from '../../components/Notice';
import { offersFor } from '../../components/offers';
import { ReportStatus } from '../../components/ReportStatus';
import { recordsUsed } from '../../components/same-source';
import { WaivedList } from '../../components/WaivedList';
import { useAllowed } from '../../hooks/use-allowed';
import { backTo, useFlagDesk } from '../../hooks/use-flag-desk';
import { useFolding } from '../../hooks/use-folding';
import { useKeys } from '../../hooks/use-keys';
import { useLinkChanges } from '../../hooks/use-link-changes';
import { useText } from '../../hooks/use-text';
import type { StoryRef } from '../../services/context-api';
import type { ReadStory } from '../../services/desk-api';
import { ReadingText } from './ReadingText';

/** Text and cards side by side, one above the other where there is no room. */
const Halves = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr));
  gap: 24px;
  align-items: start;
`;

/** Scrolls by itself where it stands beside the other, so that words and card are seen together. */
const Pane = styled.section`
  display: flex;
  flex-direction: column;
  gap: 16px;
  ${({ theme }) => theme.breakpoints.large} {
    max-height: calc(100vh - 22rem);
    min-height: 40rem;
    overflow-y: auto;
  }
`;

const Paper = styled(Pane)`
  padding: 24px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Cards = styled(Pane)`
  /* Room for the focus rings, which an overflow would cut off. */
  margin: -4px;
  padding: 4px;
`;

/** Brings words into the middle of what scrolls around them, and leaves the page where it is. */
const scrollTo = (current: Span | null, paper: HTMLElement | null): void => {
  const words = current === null ? null : document.getElementById(CURRENT_WORDS);
  if (paper === null || words === null) return;
  if (paper.scrollHeight <= paper.clientHeight) {
    words.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [outside, inside] = [paper.getBoundingClientRect(), words.getBoundingClientRect()];
  paper.scrollTop += inside.top - outside.top - paper.clientHeight / 2;
};

/** Nothing is edited here: fixes are made in the editor. */
const nowhere = () => Promise.resolve(null);

/** A story's text with its marks, and beside it the cards with what can be decided. */
export const Reading = ({
  story,
  read,
  context,
}: {
  readonly story: StoryRef & { readonly documentId: string };
  readonly read: ReadStory;
  readonly context: StoryContext;
}) => {
  const text = useText();
  const allowed = useAllowed();
  const checked = useMemo(
    () => ({
      fields: context.fields,
      values: {},
      report: read.report,
      claims: read.claims,
      links: read.links,
      story: read.story,
      titles: read.titles,
    }),
    [read, context.fields],
  );
  const { findings } = checked.report;
  const [current, setCurrent] = useState<Span | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const cards = useRef<HTMLElement>(null);
  const focusCards = useCallback(() => cards.current?.focus(), []);
  const show = useCallback((span: Span) => setCurrent(span), []);
  useEffect(() => {
    scrollTo(current, paper.current);
  }, [current]);

  const folding = useFolding(findings);
  const changes = useLinkChanges(story.documentId);
  const desk = useFlagDesk({
    story,
    checked,
    requests: context.requests,
    reveal: nowhere,
    show,
    onSettled: focusCards,
    onUnfold: folding.unfold,
  });
  const requestOn = ({ fingerprint }: Finding) =>
    context.requests.find((request) => request.fingerprint === fingerprint) ?? null;
  const viewOf = (finding: Finding) => {
    const request = requestOn(finding);
    const mayAnswerOwn = mayDoOwn(context.policy, 'ownRequests');
    return flagViewOf(finding, {
      title: checked.titles[finding.rule] ?? finding.rule,
      offers: { ...offersFor(finding, allowed, 'saved', request, mayAnswerOwn), fix: 'none' },
      request,
      unmarked: null,
      more: folding.countUnder(finding),
      isActive: finding.fingerprint === visited,
      isChosen: desk.chosen.has(finding.fingerprint),
      isBusy: desk.waiving.isBusy,
    });
  };

  const visit = (step: 1 | -1) => {
    const next = nextFlag(folding.shown, visited, step);
    if (next === undefined) return;
    setVisited(next.fingerprint);
    show(next.span);
    focusFlag(next.fingerprint);
  };
  const active = findings.find(({ fingerprint }) => fingerprint === visited);
  useKeys({
    next: () => visit(1),
    previous: () => visit(-1),
    link: () => {
      if (active !== undefined && viewOf(active).offers.link === 'offered') {
        desk.actions.link(active.fingerprint);
      }
    },
    dismiss: () => {
      if (active === undefined) return;
      const { offers, fingerprint } = viewOf(active);
      if (offers.waive === 'offered') desk.actions.waive(fingerprint, 'not-a-claim');
      else if (offers.approve === 'offered') desk.actions.approve(fingerprint);
    },
    panel: () => {
      if (visited === null || !focusFlag(visited)) focusCards();
    },
    help: () => setIsHelpOpen(true),
  });
  const used = useMemo(() => recordsUsed(context.links), [context.links]);

  return (
    <Halves>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <Paper ref={paper} tabIndex={0} aria-label={text('attribution.reading.text')}>
        <ReadingText checked={checked} locale={story.locale} current={current} />
      </Paper>
      <Cards ref={cards} tabIndex={-1} aria-label={text('attribution.reading.cards')}>
        <ReportStatus
          live={{ status: 'checked', last: checked }}
          last={checked}
          onRetry={() => undefined}
          help={<KeysHelp isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />}
        />
        {desk.waiving.failure === null ? null : (
          <Notice look="danger">{desk.waiving.failure}</Notice>
        )}
        <FlagList
          findings={folding.shown}
          total={findings.length}
          activeId={visited}
          viewOf={viewOf}
          actions={desk.actions}
        />
        <LinkLists
          links={context.links}
          checked={checked}
          changes={changes}
          canUnlink={allowed.link}
          canPlace={() => true}
          activeId={null}
          onShow={show}
          onRelink={(link, span) =>
            desk.setOpen({
              dialog: 'link',
              target: {
                text: checked.story,
                claims: [{ span, words: textOf(checked.story.text, span) }],
                hint: { outlet: link.source.outlet, speaker: link.source.person },
                record: null,
              },
              instead: link,
              focusBack: backTo(null),
            })
          }
        />
        <WaivedList story={story} checked={checked} allowed={allowed} />
        <FlagDialogs
          story={story}
          checked={checked}
          desk={desk}
          used={used}
          onReplaced={({ documentId }) => changes.unlink(documentId)}
          onSettled={focusCards}
        />
      </Cards>
    </Halves>
  );
};
