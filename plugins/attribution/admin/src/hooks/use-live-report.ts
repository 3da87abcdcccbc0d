import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MutableRefObject,
} from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Checked, FormText } from '../analysis/analysis-message';
import { hireAnalyst, type Analyst } from '../analysis/analyst';

/** How the story on the screen stands. `last` is the verdict on an earlier state of the form. */
export type LiveReport =
  | { readonly status: 'checking'; readonly last: Checked | null }
  | { readonly status: 'checked'; readonly last: Checked }
  | { readonly status: 'not-checked'; readonly why: string; readonly last: Checked | null };

/** The report as it keeps up with the form. */
export interface LiveReporting {
  readonly live: LiveReport;
  /** Analyses these values at once, whatever is under way. */
  readonly checkNow: (text: FormText) => Promise<Checked>;
  /** Starts afresh after a failure. */
  readonly retry: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '');

interface Request {
  readonly text: FormText;
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

/** Checks one request after another, and of those that came meanwhile only the newest. */
const keepUp = async (
  wanted: MutableRefObject<Request | null>,
  hire: () => Analyst,
  settle: (outcome: Outcome) => void,
): Promise<void> => {
  let done: Request | null = null;
  while (wanted.current !== null && wanted.current !== done) {
    const request: Request = wanted.current;
    try {
      const last = await hire().analyse(request.text, request.context);
      settle({ of: request, why: null, last });
    } catch (error) {
      settle({ of: request, why: reasonOf(error), last: null });
    }
    done = request;
  }
};

/** Keeps a worker's verdict up with the form; typing never waits for it. */
export const useLiveReport = (context: StoryContext, text: FormText): LiveReporting => {
  const { hire, dismiss } = useAnalyst();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState(NOTHING_YET);
  const request = useMemo<Request>(() => ({ text, context, attempt }), [text, context, attempt]);
  const wanted = useRef<Request | null>(null);
  const isBusy = useRef(false);

  useEffect(() => {
    wanted.current = request;
    if (isBusy.current) return;
    isBusy.current = true;
    const settle = (next: Outcome) =>
      startTransition(() => setOutcome(({ last }) => ({ ...next, last: next.last ?? last })));
    void keepUp(wanted, hire, settle).finally(() => {
      isBusy.current = false;
    });
  }, [request, hire]);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );

  const checkNow = useCallback((next: FormText) => hire().analyse(next, context), [hire, context]);
  const retry = useCallback(() => {
    dismiss();
    setAttempt((count) => count + 1);
  }, [dismiss]);
  return { live: liveFrom(outcome, request), checkNow, retry };
};
