import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Checked, FieldValues } from '../analysis/analysis-message';
import { hireAnalyst, type Analyst } from '../analysis/analyst';

/** How long the form must rest before it is analysed. */
const REST_MS = 200;

/** How the story on the screen stands. `last` is the verdict on an earlier state of the form. */
export type LiveReport =
  | { readonly status: 'checking'; readonly last: Checked | null }
  | { readonly status: 'checked'; readonly last: Checked }
  | { readonly status: 'not-checked'; readonly why: string; readonly last: Checked | null };

/** The report as it keeps up with the form. */
export interface LiveReporting {
  readonly live: LiveReport;
  /** Analyses these values at once, whatever is under way. */
  readonly checkNow: (values: FieldValues) => Promise<Checked>;
  /** Starts afresh after a failure. */
  readonly retry: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '');

interface Request {
  readonly values: FieldValues;
  readonly context: StoryContext;
  readonly attempt: number;
}

/** What came of a request, and the last verdict there was. */
interface Outcome {
  readonly of: Request | null;
  readonly why: string | null;
  readonly last: Checked | null;
}

const NOTHING_YET: Outcome = { of: null, why: null, last: null };

const liveFrom = ({ of, why, last }: Outcome, request: Request): LiveReport => {
  if (of !== request) return { status: 'checking', last };
  if (why !== null) return { status: 'not-checked', why, last };
  return last === null ? { status: 'checking', last } : { status: 'checked', last };
};

/** One worker for as long as the panel is on the screen, hired when there is first something to check. */
const useAnalyst = () => {
  const analyst = useRef<Analyst | null>(null);
  const dismiss = useCallback(() => {
    analyst.current?.dismiss();
    analyst.current = null;
  }, []);
  useEffect(() => dismiss, [dismiss]);
  const hire = useCallback(() => (analyst.current ??= hireAnalyst()), []);
  return { hire, dismiss };
};

/** Keeps a worker's verdict up with the form; typing never waits for it. */
export const useLiveReport = (context: StoryContext, values: FieldValues): LiveReporting => {
  const { hire, dismiss } = useAnalyst();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState(NOTHING_YET);
  const request = useMemo<Request>(
    () => ({ values, context, attempt }),
    [values, context, attempt],
  );

  useEffect(() => {
    let isLatest = true;
    const settle = (why: string | null, checked: Checked | null) => {
      if (isLatest) setOutcome(({ last }) => ({ of: request, why, last: checked ?? last }));
    };
    const timer = setTimeout(() => {
      hire()
        .analyse(request.values, request.context)
        .then(
          (checked) => settle(null, checked),
          (error: unknown) => settle(reasonOf(error), null),
        );
    }, REST_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [request, hire]);

  const checkNow = useCallback(
    (wanted: FieldValues) => hire().analyse(wanted, context),
    [hire, context],
  );
  const retry = useCallback(() => {
    dismiss();
    setAttempt((count) => count + 1);
  }, [dismiss]);
  return { live: liveFrom(outcome, request), checkNow, retry };
};
