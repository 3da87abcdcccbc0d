import { useCallback, useEffect, useRef, useState } from 'react';
import type { Policy } from '../../../../engine/policy/policy';
import { hireAnalyst, type Analyst } from '../../analysis/analyst';
import type { Checked, FormText } from '../../analysis/analysis-message';

/** A text under the policy as edited, and under the one in force. */
export interface Judged {
  readonly edited: Checked;
  readonly present: Checked;
}

export type Trial =
  | { readonly status: 'idle' | 'judging' }
  | { readonly status: 'failed'; readonly why: string }
  | { readonly status: 'judged'; readonly judged: Judged };

const FIELDS: FormText['fields'] = [{ field: 'body', format: 'plain', role: 'body' }];

const contextUnder = (policy: Policy) => ({ outlets: [], policy, links: [], waivers: [] });

/** Judges a text in this browser: nothing of it is sent or kept. */
export const useTrial = () => {
  const analyst = useRef<Analyst | null>(null);
  const [trial, setTrial] = useState<Trial>({ status: 'idle' });
  const dismiss = useCallback(() => {
    analyst.current?.dismiss();
    analyst.current = null;
  }, []);
  useEffect(() => dismiss, [dismiss]);
  const judge = async (words: string, edited: Policy, present: Policy) => {
    setTrial({ status: 'judging' });
    analyst.current ??= hireAnalyst();
    const { analyse } = analyst.current;
    const form = { fields: FIELDS, values: { body: words } };
    try {
      const under = await analyse(form, contextUnder(edited));
      const now = await analyse(form, contextUnder(present));
      setTrial({ status: 'judged', judged: { edited: under, present: now } });
    } catch (error) {
      dismiss();
      setTrial({ status: 'failed', why: error instanceof Error ? error.message : '' });
    }
  };
  return { trial, judge };
};
