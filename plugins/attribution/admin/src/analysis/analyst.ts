import type { Finding } from '../../../engine/findings/finding';
import type {
  AnalysisContext,
  AnalysisReply,
  AnalysisRequest,
  Checked,
  FormText,
} from './analysis-message';
import { isSameFormText } from './form-text';

/** How long an analysis may take before the story counts as not checked. */
const PATIENCE_MS = 30_000;

/** Runs the engine off the main thread. */
export interface Analyst {
  readonly analyse: (text: FormText, context: AnalysisContext) => Promise<Checked>;
  readonly dismiss: () => void;
}

interface Pending {
  /** The parts that came already. */
  readonly findings: Finding[];
  readonly text: FormText;
  readonly resolve: (checked: Checked) => void;
  readonly reject: (reason: Error) => void;
}

const whole = (checked: Omit<Checked, keyof FormText>, { findings, text }: Pending): Checked => ({
  ...checked,
  ...text,
  report: { ...checked.report, findings: [...findings, ...checked.report.findings] },
});

const partsOf = ({ outlets, policy, links, waivers }: AnalysisContext): AnalysisContext => ({
  outlets,
  policy,
  links,
  waivers,
});

const startWorker = (): Worker =>
  new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });

/** Hires a worker; `dismiss` ends it, and whatever is still under way with it. */
export const hireAnalyst = (start: () => Worker = startWorker): Analyst => {
  const worker = start();
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let lastContext: AnalysisContext | null = null;
  let lastText: FormText | null = null;

  const failAll = (reason: string) => {
    for (const { reject } of pending.values()) reject(new Error(reason));
    pending.clear();
  };

  worker.addEventListener('error', (event) =>
    // Where its program does not come, a worker says nothing more.
    failAll(event instanceof ErrorEvent ? event.message : 'unloaded'),
  );
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => {
    const request = pending.get(data.id);
    if (request === undefined) return;
    if (data.outcome === 'part') {
      request.findings.push(...data.findings);
      return;
    }
    pending.delete(data.id);
    if (data.outcome === 'failed') request.reject(new Error(data.reason));
    else request.resolve(whole(data.checked, request));
  });

  return {
    analyse: (text, context) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        pending.set(id, { findings: [], text, resolve, reject });
        setTimeout(() => {
          if (pending.delete(id)) reject(new Error('timeout'));
        }, PATIENCE_MS);
        const isKnown = context === lastContext;
        lastContext = context;
        const isSameText = lastText !== null && isSameFormText(lastText, text);
        lastText = text;
        worker.postMessage({
          id,
          text: isSameText ? 'as-before' : text,
          context: isKnown ? 'as-before' : partsOf(context),
        } satisfies AnalysisRequest);
      }),
    dismiss: () => {
      worker.terminate();
      failAll('dismissed');
    },
  };
};
