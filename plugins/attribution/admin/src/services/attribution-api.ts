import { adminApi } from '@strapi/strapi/admin';

/** Strapi's own query client with the plugin's tags; `Document` is the content manager's, so that saving refreshes us. */
export const attributionApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'AttributionContext',
    'AttributionDesk',
    'AttributionSource',
    'AttributionUnchecked',
    'AttributionRequest',
    'AttributionFilter',
    'AttributionPolicy',
    'AttributionImport',
    'Document',
  ],
});

/** Tag of what is known of one story. */
export const contextTag = (documentId: string | undefined) =>
  ({ type: 'AttributionContext', id: documentId ?? 'new' }) as const;
