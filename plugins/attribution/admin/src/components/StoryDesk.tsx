import { useCallback, useRef } from 'react';
import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { StoryContext } from '../../../contracts/context';
import { MarkStyles } from '../editor/MarkStyles';
import { useAllowed } from '../hooks/use-allowed';
import { useFlagKeys } from '../hooks/use-flag-keys';
import { useGovernedForm } from '../hooks/use-governed-values';
import { useLiveReport } from '../hooks/use-live-report';
import { useMarks } from '../hooks/use-marks';
import { useOwnRules } from '../hooks/use-own-rules';
import { useRefusal } from '../hooks/use-refusal';
import { useShow } from '../hooks/use-show';
import { useText } from '../hooks/use-text';
import type { StoryRef } from '../services/context-api';
import { FlagList } from './FlagList';
import { LinkLists } from './LinkLists';
import { Notice } from './Notice';
import type { Anchorage } from './offers';
import { RefusalDialog } from './RefusalDialog';
import { ReportStatus } from './ReportStatus';
import { WaivedList } from './WaivedList';

/** Scrolls by itself, so that the flags stay beside the text. */
const Lists = styled(Flex).attrs({ direction: 'column', alignItems: 'stretch', gap: 4 })`
  max-height: 72vh;
  overflow-y: auto;
  /* Room for the focus rings, which an overflow would cut off. */
  margin: -4px;
  padding: 4px;
`;

const NO_FINDINGS: readonly never[] = [];

/** The panel at work on one story: flags, links and waivers of what the form says now. */
export const StoryDesk = ({
  story,
  context,
  isReadOnly,
}: {
  readonly story: StoryRef;
  readonly context: StoryContext;
  /** The published version is on the screen: it is shown as it stands, and nothing can be tied to it. */
  readonly isReadOnly: boolean;
}) => {
  const text = useText();
  const allowed = useAllowed();
  const form = useGovernedForm(context.fields);
  const { live, checkNow, retry } = useLiveReport(context, form.values);
  const { last, state: ownRules } = useOwnRules(story, context, live.last);
  const show = useShow(context.fields, last);
  const { refusal, close } = useRefusal({ ref: story, last, read: form.read, checkNow });
  useMarks(context.fields, last);
  useFlagKeys(last?.report.findings ?? NO_FINDINGS, show);

  const root = useRef<HTMLDivElement>(null);
  const focusPanel = useCallback(() => root.current?.focus(), []);
  const anchorageOf = (field: string): Anchorage => {
    if (isReadOnly) return 'read-only';
    if (story.documentId === undefined) return 'new';
    return form.isSaved(field) ? 'saved' : 'changed';
  };
  const needsSave =
    allowed.link &&
    last?.report.findings.some(
      ({ linkable, place }) => linkable && ['new', 'changed'].includes(anchorageOf(place.field)),
    );

  return (
    <Flex
      ref={root}
      tabIndex={-1}
      direction="column"
      alignItems="stretch"
      gap={4}
      width="100%"
      style={{ overflowWrap: 'anywhere' }}
    >
      <MarkStyles />
      <ReportStatus live={live} last={last} onRetry={retry} />
      {ownRules === 'at-next-save' && last !== null ? (
        <Notice look="neutral">{text('attribution.panel.own-rules-at-save')}</Notice>
      ) : null}
      {context.live === 'unchecked' ? (
        <Notice look="warning">{text('attribution.panel.unchecked')}</Notice>
      ) : null}
      {needsSave === true ? (
        <Notice look="neutral">{text('attribution.panel.needs-save')}</Notice>
      ) : null}
      {last === null ? null : (
        <Lists>
          <FlagList
            story={story}
            checked={last}
            allowed={allowed}
            anchorageOf={anchorageOf}
            onShow={show}
            onSettled={focusPanel}
          />
          {story.documentId === undefined ? null : (
            <>
              <LinkLists
                documentId={story.documentId}
                checked={last}
                canUnlink={allowed.link && !isReadOnly}
                onShow={show}
              />
              <WaivedList documentId={story.documentId} checked={last} allowed={allowed} />
            </>
          )}
        </Lists>
      )}
      {refusal === null ? null : (
        <RefusalDialog {...refusal} onShow={({ span }) => show(span)} onClose={close} />
      )}
    </Flex>
  );
};
