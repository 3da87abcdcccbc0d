import { ensureLinks } from './links.mjs';

const FEATURE = 'api::feature.feature';

/** Makes the feature as a draft and links its claims; does only what was not done. */
export const ensureFeature = async (strapi, feature, { sources }) => {
  const { title, dek, summary, sections } = feature;
  const { documentId } =
    (await strapi.documents(FEATURE).findFirst({ filters: { title }, status: 'draft' })) ??
    (await strapi.documents(FEATURE).create({ data: { title, dek, summary, sections } }));
  await ensureLinks(strapi, { uid: FEATURE, documentId, locale: null }, feature, sources);
};
