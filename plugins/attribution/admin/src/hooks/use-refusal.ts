import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { Checked, FieldValues } from '../analysis/analysis-message';
import { showLiveStory } from '../analysis/live-stories';
import type { StoryRef } from '../services/context-api';

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
  readonly read: () => FieldValues;
  readonly checkNow: (values: FieldValues) => Promise<Checked>;
}

const isPublishShortcut = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && shiftKey && (ctrlKey || metaKey);

const shortcutAgain = ({ ctrlKey, metaKey }: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, ctrlKey, metaKey });

/** Strapi publishes on Ctrl/Cmd+Shift+Enter past its own button: the keys are held until the story has been checked. */
const usePublishShortcut = (holdBack: () => Promise<boolean>): void => {
  const isPassing = useRef(false);
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (!isPublishShortcut(event) || isPassing.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void holdBack().then((isHeld) => {
        if (isHeld) return;
        isPassing.current = true;
        window.dispatchEvent(shortcutAgain(event));
        isPassing.current = false;
      });
    };
    window.addEventListener('keydown', follow, true);
    return () => window.removeEventListener('keydown', follow, true);
  }, [holdBack]);
};

/** Lets the Publish button know of open blockers, and holds it and its keys back with a refusal that lists them. */
export const useRefusal = ({ ref, last, read, checkNow }: RefusalSources) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const blockers = blockersOf(last).length;
  const { uid, documentId, locale } = ref;

  const holdBack = useCallback(async (): Promise<boolean> => {
    try {
      const checked = await checkNow(read());
      const open = blockersOf(checked);
      setRefusal(open.length === 0 ? null : { blockers: open, titles: checked.titles });
      return open.length > 0;
    } catch {
      return false;
    }
  }, [checkNow, read]);

  useEffect(
    () => showLiveStory({ uid, documentId, locale }, { blockers, holdBack }),
    [uid, documentId, locale, blockers, holdBack],
  );
  usePublishShortcut(holdBack);

  return { refusal, close: useCallback(() => setRefusal(null), []) };
};
