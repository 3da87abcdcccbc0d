import type { DocumentRef } from '../../../contracts/wire';
import type { Subject } from '../../../engine/trail/hash-chain';

/** A stored subject, as a request would speak of it. */
export const refOf = ({ uid, documentId, locale }: Subject): DocumentRef => ({
  uid,
  documentId,
  ...(locale === null ? {} : { locale }),
});
