import type { Subject } from '../../../engine/trail/hash-chain';
import { alikeStories, keyOf } from './target';

/** A story that somebody may read, as a list names it. */
interface ReadableStory {
  readonly documentId: string;
  readonly title: string;
}

/** Those of the stories that the person may read. */
export type ReadableStories = (
  uid: string,
  locale: string | null,
  documentIds: readonly string[],
) => Promise<readonly ReadableStory[]>;

/** What people call the stories that somebody may read, by their keys: asked once for each type and locale. */
export const titlesOf = async (
  subjects: readonly Subject[],
  readable: ReadableStories,
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const { uid, locale, documentIds } of alikeStories(subjects)) {
    for (const { documentId, title } of await readable(uid, locale, [...new Set(documentIds)])) {
      titles.set(keyOf({ uid, documentId, locale }), title);
    }
  }
  return titles;
};
