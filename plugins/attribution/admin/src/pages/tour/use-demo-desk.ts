import { useMemo, useState } from 'react';
import type { Finding } from '../../../../engine/findings/finding';
import { withFix, type Fix } from '../../../../engine/findings/fix';
import { useLiveReport, type LiveReport } from '../../hooks/use-live-report';
import {
  demoContext,
  demoText,
  FIRST_STATE,
  linkTo,
  type DemoRecord,
  type DemoState,
} from './demo-story';

/** The demo story under the same check as a real one, and what its reader may do with it. */
export interface DemoDesk {
  readonly live: LiveReport;
  readonly retry: () => void;
  readonly fix: (fix: Fix) => void;
  readonly link: (finding: Finding, source: DemoRecord) => void;
  readonly letStand: (finding: Finding) => void;
}

/** Nobody types here: a new body is a new form. */
const NEVER = () => () => undefined;

/** Keeps the demo story in this page alone: nothing is saved. */
export const useDemoDesk = (): DemoDesk => {
  const [state, setState] = useState<DemoState>(FIRST_STATE);
  const { body, links, waived } = state;
  const form = useMemo(() => ({ read: () => demoText(body), onChange: NEVER }), [body]);
  const context = useMemo(() => demoContext({ links, waived }), [links, waived]);
  const { live, retry } = useLiveReport(context, form);
  const story = live.last?.story;
  return {
    live,
    retry,
    fix: (fix) => {
      // A fix speaks of the text that was read, which may be older than the one on the screen.
      if (live.status === 'checked') setState({ ...state, body: withFix(body, fix) });
    },
    link: (finding, source) => {
      if (story === undefined) return;
      setState({ ...state, links: [...links, linkTo(story, finding.claim, source)] });
    },
    letStand: (finding) => setState({ ...state, waived: [...waived, finding] }),
  };
};
