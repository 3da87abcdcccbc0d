import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { Checked, FormText } from '../analysis/analysis-message';
import { showLiveStory } from '../analysis/live-stories';
import type { StoryRef } from '../services/context-api';
import { useHeldKeys } from './use-held-keys';

const blockersOf = (checked: Checked | null): readonly Finding[] =>
  checked?.report.findings.filter(({ severity }) => severity === 'error') ?? [];

/** What the refusal lists, while it is open. */
export interface Refusal {
  readonly blockers: readonly Finding[];
  readonly titles: Readonly<Record<string, string>>;
}

interface RefusalSources {
  readonly ref: StoryRef;
  readonly last: Checked | null;
  readonly read: () => FormText;
  readonly checkNow: (text: FormText) => Promise<Checked>;
  /** Answers `true` where not even a save is to go on. */
  readonly holdSave: () => Promise<boolean>;
}

/** Lets the Publish button know of open blockers, and holds it and its keys back with a refusal that lists them. */
export const useRefusal = ({ ref, last, read, checkNow, holdSave }: RefusalSources) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const blockers = blockersOf(last).length;
  const { uid, documentId, locale } = ref;

  const holdBack = useCallback(async (): Promise<boolean> => {
    if (await holdSave()) return true;
    try {
      const checked = await checkNow(read());
      const open = blockersOf(checked);
      setRefusal(open.length === 0 ? null : { blockers: open, titles: checked.titles });
      return open.length > 0;
    } catch {
      return false;
    }
  }, [checkNow, read, holdSave]);

  useEffect(
    () => showLiveStory({ uid, documentId, locale }, { blockers, holdBack, holdSave }),
    [uid, documentId, locale, blockers, holdBack, holdSave],
  );
  useHeldKeys({ publish: holdBack, save: holdSave });

  return { refusal, close: useCallback(() => setRefusal(null), []) };
};
