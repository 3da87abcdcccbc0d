import { useState } from 'react';
import { describeSpan } from '../../../engine/anchors/describe';
import type { Span } from '../../../engine/text/span';
import type { CreateSourceRequest } from '../../../contracts/source';
import type { LinkingState } from '../components/LinkDialog';
import type { LinkTarget } from '../components/link-target';
import { RECORD_FIELDS } from '../components/record-draft';
import type { StoryRef } from '../services/context-api';
import { useCreateLinksMutation } from '../services/link-api';
import { failureOf, type RequestFailure } from '../services/request-failure';
import { useCreateSourceMutation, type SourceRecord } from '../services/source-api';
import { useText } from './use-text';

/** The way from claims to their links. */
export interface Linking {
  readonly state: LinkingState;
  /** Ties these claims to a record, all of them or none; answers whether it worked. */
  readonly pick: (source: SourceRecord, spans: readonly Span[]) => Promise<boolean>;
  /** Makes a record, then links to it. */
  readonly make: (source: CreateSourceRequest, spans: readonly Span[]) => Promise<boolean>;
}

/** Whether the form shows all that is wrong, each beside its field. */
const isShownByFields = ({ fields }: RequestFailure): boolean => {
  const names = Object.keys(fields);
  return names.length > 0 && names.every((name) => RECORD_FIELDS.includes(name));
};

/** Ties the claims of a story to a record. */
export const useLinking = (story: StoryRef, { text }: LinkTarget): Linking => {
  const say = useText();
  const [createLinks, { isLoading: isLinking }] = useCreateLinksMutation();
  const [createSource, { isLoading: isMaking }] = useCreateSourceMutation();
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [made, setMade] = useState<SourceRecord | null>(null);

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

  const link = async (source: SourceRecord, spans: readonly Span[]): Promise<void> => {
    const { uid, documentId, locale } = story;
    if (documentId === undefined) throw new Error(say('attribution.link.unsaved'));
    await createLinks({
      uid,
      documentId,
      ...(locale === undefined ? {} : { locale }),
      selectors: spans.map((span) => describeSpan(text, span)),
      sourceId: source.documentId,
    }).unwrap();
  };

  const recordFor = async (wanted: CreateSourceRequest): Promise<SourceRecord> => {
    const record = made ?? (await createSource(wanted).unwrap());
    setMade(record);
    return record;
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
    pick: (source, spans) => attempt(() => link(source, spans)),
    make: (source, spans) => attempt(async () => link(await recordFor(source), spans)),
  };
};
