import { useState } from 'react';
import { describeSpan } from '../../../engine/anchors/describe';
import { storySpanOf } from '../../../engine/document/offset-map';
import type { StoryText } from '../../../engine/document/story-text';
import type { Finding } from '../../../engine/findings/finding';
import type { CreateSourceRequest } from '../../../contracts/source';
import type { LinkingState } from '../components/LinkDialog';
import { RECORD_FIELDS } from '../components/record-draft';
import type { StoryRef } from '../services/context-api';
import { useCreateLinksMutation } from '../services/link-api';
import { failureOf, type RequestFailure } from '../services/request-failure';
import { useCreateSourceMutation, type SourceRecord } from '../services/source-api';
import { useText } from './use-text';

/** The way from a flag to a link. */
export interface Linking {
  readonly state: LinkingState;
  /** Links the words of a flag to a record; answers whether it worked. */
  readonly pick: (source: SourceRecord) => Promise<boolean>;
  /** Makes a record, then links to it. */
  readonly make: (source: CreateSourceRequest) => Promise<boolean>;
}

/** Whether the form shows all that is wrong, each beside its field. */
const isShownByFields = ({ fields }: RequestFailure): boolean => {
  const names = Object.keys(fields);
  return names.length > 0 && names.every((name) => RECORD_FIELDS.includes(name));
};

/** Ties the words a finding asks a record for to one. */
export const useLinking = (story: StoryRef, text: StoryText, finding: Finding): Linking => {
  const say = useText();
  const [createLinks, { isLoading: isLinking }] = useCreateLinksMutation();
  const [createSource, { isLoading: isMaking }] = useCreateSourceMutation();
  const [failure, setFailure] = useState<RequestFailure | null>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    }
  };

  const link = async (source: SourceRecord): Promise<void> => {
    const { uid, documentId, locale } = story;
    if (documentId === undefined) throw new Error(say('attribution.link.unsaved'));
    const span = storySpanOf(text, finding.claim) ?? finding.span;
    await createLinks({
      uid,
      documentId,
      ...(locale === undefined ? {} : { locale }),
      selectors: [describeSpan(text, span)],
      sourceId: source.documentId,
    }).unwrap();
  };

  return {
    state: {
      isBusy: isLinking || isMaking,
      failure:
        failure === null || isShownByFields(failure)
          ? null
          : say('attribution.link.failed', { reason: failure.message }),
      fieldErrors: failure?.fields ?? {},
    },
    pick: (source) => attempt(() => link(source)),
    make: (source) => attempt(async () => link(await createSource(source).unwrap())),
  };
};
