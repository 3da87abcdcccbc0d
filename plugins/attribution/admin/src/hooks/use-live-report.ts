import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
  type MutableRefObject,
} from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Checked, FormText } from '../analysis/analysis-message';
import { hireAnalyst, type Analyst } from '../analysis/analyst';
import { isSameFormText } from '../analysis/form-text';
import { saysTheSame } from '../analysis/says-the-same';
import type { GovernedForm } from './use-governed-values';

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

/**
 * How long the text must rest before it is checked, in milliseconds: typing comes first. A story of up to some 1,500 words is checked
 * between two keys; a longer one keeps a core busy for longer, and waits for a pause.
 */
const REST_MS = 50;
const LONG_REST_MS = 200;
const LONG_UNITS = 9_000;

const restAfter = (last: Checked | null): number =>
  (last?.story.text.length ?? 0) <= LONG_UNITS ? REST_MS : LONG_REST_MS;

/** How long typing must rest before the panel is drawn anew for what changes nothing in sum. In milliseconds. */
const CALM_MS = 300;

interface Request {
  readonly text: FormText;
  readonly context: StoryContext;
}

/** What came of a request, and the last verdict there was. */
interface Outcome {
  readonly of: Request;
  readonly why: string | null;
  readonly last: Checked | null;
}

const isSameRequest = (a: Request | null, b: Request): boolean =>
  a?.context === b.context && isSameFormText(a.text, b.text);

/** Whether the next outcome leaves the panel as it is, but for places and quoted words. */
const isAsShown = (shown: Outcome | null, next: Outcome): boolean =>
  shown?.of.context === next.of.context &&
  shown.last !== null &&
  next.last !== null &&
  saysTheSame(shown.last, next.last);

const liveFrom = (
  { why, last }: Pick<Outcome, 'why' | 'last'>,
  isChecking: boolean,
): LiveReport => {
  if (isChecking) return { status: 'checking', last };
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
export const useLiveReport = (
  context: StoryContext,
  { read, onChange }: Pick<GovernedForm, 'read' | 'onChange'>,
): LiveReporting => {
  const { hire, dismiss } = useAnalyst();
  const [isChecking, setIsChecking] = useState(true);
  const [outcome, setOutcome] = useState<Pick<Outcome, 'why' | 'last'>>({ why: null, last: null });
  const wanted = useRef<Request | null>(null);
  const shown = useRef<Outcome | null>(null);
  const isBusy = useRef(false);
  const askAgain = useRef<() => void>(() => undefined);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const show = (next: Outcome): void => {
      shown.current = next;
      startTransition(() => {
        setIsChecking(next.of !== wanted.current);
        setOutcome(({ last }) => ({ why: next.why, last: next.last ?? last }));
      });
    };
    const settle = (next: Outcome): void => {
      clearTimeout(later.current);
      if (isAsShown(shown.current, next)) later.current = setTimeout(() => show(next), CALM_MS);
      else show(next);
    };
    const ask = (): void => {
      const request = { text: read(), context };
      if (isSameRequest(wanted.current, request)) return;
      wanted.current = request;
      startTransition(() => setIsChecking(true));
      if (isBusy.current) return;
      isBusy.current = true;
      void keepUp(wanted, hire, settle).finally(() => {
        isBusy.current = false;
      });
    };
    askAgain.current = ask;
    const askAfter = (rest: number): void => {
      clearTimeout(resting.current);
      resting.current = setTimeout(ask, rest);
    };
    // A turn of its own: a long story takes long to hand over.
    askAfter(0);
    return onChange(() => askAfter(restAfter(shown.current?.last ?? null)));
  }, [context, read, onChange, hire]);
  useEffect(
    () => () => {
      clearTimeout(later.current);
      clearTimeout(resting.current);
      wanted.current = null;
    },
    [],
  );

  const checkNow = useCallback((next: FormText) => hire().analyse(next, context), [hire, context]);
  const retry = useCallback(() => {
    dismiss();
    wanted.current = null;
    askAgain.current();
  }, [dismiss]);
  return { live: liveFrom(outcome, isChecking), checkNow, retry };
};
