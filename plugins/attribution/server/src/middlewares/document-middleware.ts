/** A call of the Document Service, as a middleware sees it. `params` may be replaced before `next()`. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  params: Readonly<Record<string, unknown>>;
}

export type DocumentMiddleware = (
  call: DocumentCall,
  next: () => Promise<unknown>,
) => Promise<unknown>;

/** The document a call is about; `null` where it has none yet. */
export const documentIdOf = ({ params }: DocumentCall): string | null =>
  typeof params.documentId === 'string' && params.documentId !== '' ? params.documentId : null;

/** The data a call brings. */
export const dataOf = ({ params }: DocumentCall): Readonly<Record<string, unknown>> =>
  isRecord(params.data) ? params.data : {};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
