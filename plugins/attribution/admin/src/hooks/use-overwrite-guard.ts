import { useCallback, useState } from 'react';
import { useLazyGetContextVersionQuery, type StoryRef } from '../services/context-api';
import type { SavedElsewhere } from './use-pulse';

/** A save that waits for somebody to say whether it may replace what another saved. */
export interface Overwrite {
  readonly saved: SavedElsewhere;
  readonly decide: (mayReplace: boolean) => void;
}

/** Asks, right before a save, whether somebody else saved the story since it was opened here. */
export const useOverwriteGuard = (ref: StoryRef, savedAt: string | undefined) => {
  const { uid, documentId, locale } = ref;
  const [askVersion] = useLazyGetContextVersionQuery();
  const [overwrite, setOverwrite] = useState<Overwrite | null>(null);

  /** Answers `true` where the save is not to go on. */
  const holdSave = useCallback(async (): Promise<boolean> => {
    if (documentId === undefined || savedAt === undefined) return false;
    const story = { uid, documentId, ...(locale === undefined ? {} : { locale }) };
    const { data } = await askVersion(story);
    const at = data?.savedAt ?? null;
    if (data === undefined || at === null || Date.parse(at) <= Date.parse(savedAt)) return false;
    return new Promise((resolve) => {
      setOverwrite({
        saved: { by: data.savedBy, at },
        decide: (mayReplace) => {
          setOverwrite(null);
          resolve(!mayReplace);
        },
      });
    });
  }, [askVersion, uid, documentId, locale, savedAt]);

  return { overwrite, holdSave };
};
