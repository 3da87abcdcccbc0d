import type { JudgeStoriesRequest } from '../../../contracts/verdict';
import type { DocumentRef } from '../../../contracts/wire';
import { notAllowed, notGoverned, unknownDocument } from '../errors';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { GovernedType } from './governed';
import type { StoriesService, StoredVersion } from './stories';

type Action = 'read' | 'update';

/** Whether somebody may do something with the stories of a type, or with one of them. */
export type MayWithStory = (action: Action, uid: string, story?: unknown) => boolean;

/** A story that somebody may work on. */
export interface OpenStory {
  readonly type: GovernedType;
  readonly subject: Subject;
  /** `null` for a locale that has no draft yet. */
  readonly draft: StoredVersion | null;
}

/** Several stories of one type, in one locale. */
export type StoryRefs = Pick<DocumentRef, 'uid' | 'locale'> & {
  readonly documentIds: readonly string[];
};

export interface StoryAccessDependencies {
  readonly typeOf: (uid: string) => GovernedType | null;
  readonly draftOf: StoriesService['draftOf'];
  readonly draftsAmong: StoriesService['draftsAmong'];
  readonly versionsOf: StoriesService['versionsOf'];
  readonly withCreator: StoriesService['withCreator'];
  readonly askedLocales: StoriesService['askedLocales'];
}

const DOES: Readonly<Record<Action, string>> = {
  read: 'read this story',
  update: 'change this story',
};

/** Opens stories for the plugin's routes: governed, there, and within what the content manager lets a person do. */
export const storyAccessService = (dependencies: StoryAccessDependencies) => {
  const { typeOf, draftOf, draftsAmong, versionsOf, withCreator, askedLocales } = dependencies;
  const governed = (uid: string): GovernedType => {
    const type = typeOf(uid);
    if (type === null) throw notGoverned(uid);
    return type;
  };

  return {
    /** The type, for somebody who may read it at all. */
    openType(uid: string, may: MayWithStory): GovernedType {
      const type = governed(uid);
      if (!may('read', uid)) throw notAllowed('read stories of this type');
      return type;
    },

    async open(ref: DocumentRef, action: Action, may: MayWithStory): Promise<OpenStory> {
      const type = governed(ref.uid);
      const versions = await versionsOf(type, ref.documentId);
      const [anyVersion] = versions;
      if (anyVersion === undefined) throw unknownDocument('story');
      const draft = await draftOf(type, ref.documentId, ref.locale);
      const asked = type.localised ? await askedLocales(ref.locale) : [];
      const locale = asked === 'all' ? null : (asked[0] ?? null);
      const story =
        draft === null ? { ...(await withCreator(anyVersion)), locale } : await withCreator(draft);
      if (!may(action, ref.uid, story)) throw notAllowed(DOES[action]);
      return {
        type,
        subject: { uid: ref.uid, documentId: ref.documentId, locale },
        draft,
      };
    },

    /** The drafts among these stories that somebody may read, in the order asked; none where their type is not governed. */
    async readable({ uid, documentIds, locale }: StoryRefs, may: MayWithStory) {
      const type = typeOf(uid);
      const drafts = type === null ? [] : await draftsAmong(type, documentIds, locale);
      return drafts.filter(({ values }) => may('read', uid, values));
    },

    /** All of their drafts, in the order asked, or an error where one is not there or not for this person. */
    async openAll({ uid, documentIds, locale }: JudgeStoriesRequest, may: MayWithStory) {
      const drafts = await draftsAmong(governed(uid), documentIds, locale);
      const isThere = new Set(drafts.map(({ documentId }) => documentId));
      if (documentIds.some((id) => !isThere.has(id))) throw unknownDocument('story');
      if (drafts.some(({ values }) => !may('read', uid, values))) throw notAllowed(DOES.read);
      return drafts;
    },

    /** What people call a story; its id where it is gone. */
    async titleOf({ uid, documentId, locale }: Subject): Promise<string> {
      const type = typeOf(uid);
      const versions = type === null ? [] : await versionsOf(type, documentId);
      const same = versions.find((version) => version.locale === locale) ?? versions[0];
      return same?.title ?? documentId;
    },
  };
};
