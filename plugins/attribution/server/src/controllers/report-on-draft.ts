import type { Core } from '@strapi/strapi';
import type { GetReportResponse } from '../../../contracts/report';
import type { DocumentRef } from '../../../contracts/wire';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import type { MayWithStory } from '../services/story-access';
import { onWire } from './on-wire';

/** What the engine says of a stored draft, for somebody who may read it. */
export const reportOnDraft = async (
  strapi: Core.Strapi,
  ref: DocumentRef,
  may: MayWithStory,
): Promise<GetReportResponse> => {
  const { draft } = await getService(strapi, 'storyAccess').open(ref, 'read', may);
  if (draft === null) throw unknownDocument('draft in this locale');
  const policy = await getService(strapi, 'policy').current();
  const report = await getService(strapi, 'analysis').reportOn(draft, policy);
  const { findings, textHash, policyVersion, readBy } = report;
  return { data: { findings: onWire(findings), textHash, policyVersion, readBy } };
};
