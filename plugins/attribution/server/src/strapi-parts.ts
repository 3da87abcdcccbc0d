import type { Core, Modules, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { ListConfiguration } from './services/list-views';

/** Strapi hands these parts out untyped, or typed by an app's generated types, which a plugin does not have. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- naming the type is the point
const typed = <Part>(part: unknown): Part =>
  z.custom<Part>((given) => given !== undefined && given !== null).parse(part);

type Values = Readonly<Record<string, unknown>>;

/** The Document Service for any content type. */
export const documentsOf = (strapi: Core.Strapi, uid: string) =>
  typed<{
    readonly create: (params: Values) => Promise<unknown>;
    readonly update: (params: Values) => Promise<unknown>;
    readonly publish: (params: Values) => Promise<unknown>;
  }>(strapi.documents(typed<UID.ContentType>(uid)));

/** A middleware for all content types: Strapi would have it typed for each type and action in turn. */
export const addDocumentMiddleware = (strapi: Core.Strapi, middleware: unknown): void => {
  strapi.documents.use(typed<Modules.Documents.Middleware.Middleware>(middleware));
};

/** A database transaction. */
export interface Transaction {
  readonly trx: { readonly raw: (sql: string, values: readonly unknown[]) => Promise<unknown> };
  readonly onCommit: (callback: () => void) => void;
  readonly onRollback: (callback: () => void) => void;
}

/** Runs in the transaction that is open, or in one of its own. */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  await strapi.db.transaction((transaction: unknown) => work(typed<Transaction>(transaction)));

/** Calls back once what is written is committed: at once where no transaction is open. */
export const afterCommit = async (strapi: Core.Strapi, callback: () => void): Promise<void> => {
  if (!strapi.db.inTransaction()) return callback();
  await inTransaction(strapi, async ({ onCommit }) => onCommit(callback));
};

/** Resolves when the request under way has been answered; at once where there is none. */
export const afterAnswer = (strapi: Core.Strapi): Promise<void> => {
  const response = strapi.requestContext.get()?.res;
  if (response === undefined || response.closed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('close', () => resolve());
  });
};

/** The admin's registry of permissions. */
export const actionProviderOf = (strapi: Core.Strapi) =>
  typed<{
    readonly actionProvider: { readonly registerMany: (actions: readonly object[]) => unknown };
  }>(strapi.service('admin::permission')).actionProvider;

/** The admin's service for roles. */
export const rolesOf = (strapi: Core.Strapi) =>
  typed<{
    readonly addPermissions: (role: number | string, permissions: readonly object[]) => unknown;
  }>(strapi.service('admin::role'));

/** A schema by its uid; `undefined` where there is none. */
export const contentTypeOf = (strapi: Core.Strapi, uid: string): unknown =>
  typed<Values>(strapi.contentTypes)[uid];

/** A component by its uid; `undefined` where there is none. */
export const componentOf = (strapi: Core.Strapi, uid: string): unknown =>
  typed<Values>(strapi.components)[uid];

/** A content type or component by its uid; `undefined` where there is none. */
export const modelOf = (strapi: Core.Strapi, uid: string): unknown =>
  contentTypeOf(strapi, uid) ?? componentOf(strapi, uid);

/** Changes a permission of the admin panel each time before it holds, until the function that it answers is called. */
export const beforePermission = (
  strapi: Core.Strapi,
  change: (permission: object) => Promise<object>,
): (() => void) => {
  const { engine } = typed<{
    readonly engine: {
      readonly hooks: Readonly<
        Record<string, Record<'register' | 'delete', (handler: typeof change) => unknown>>
      >;
    };
  }>(strapi.service('admin::permission'));
  const hook = engine.hooks['format.permission'];
  hook?.register(change);
  return () => void hook?.delete(change);
};

/** The table that Strapi keeps of which row holds which components. */
export const joinTableOf = (strapi: Core.Strapi, uid: string, attribute: string): string =>
  z
    .object({ joinTable: z.object({ name: z.string() }) })
    .parse(strapi.db.metadata.get(uid).attributes[attribute]).joinTable.name;

const columnSchema = z.object({ name: z.string() });

/** The table that Strapi keeps a relation in, with its columns. */
export interface RelationTable {
  readonly name: string;
  /** Ids of the rows that have the relation. */
  readonly holder: string;
  /** Ids of the rows that it leads to. */
  readonly target: string;
  /** Which comes first; `null` where there is one at most. */
  readonly order: string | null;
}

export const relationTableOf = (
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
): RelationTable => {
  const { joinTable } = z
    .object({
      joinTable: z.object({
        name: z.string(),
        joinColumn: columnSchema,
        inverseJoinColumn: columnSchema,
        orderColumnName: z.string().optional(),
      }),
    })
    .parse(strapi.db.metadata.get(uid).attributes[attribute]);
  const { name, joinColumn, inverseJoinColumn, orderColumnName = null } = joinTable;
  return {
    name,
    holder: joinColumn.name,
    target: inverseJoinColumn.name,
    order: orderColumnName,
  };
};

/** A table by its own name, within a transaction. */
export const tableWithin = (strapi: Core.Strapi, { trx }: Transaction, name: string) =>
  strapi.db.getConnection(name).transacting(typed(trx));

/** Calls back when content types and tables agree, before any plugin starts. */
export const afterSync = (strapi: Core.Strapi, callback: () => Promise<void>): void => {
  typed<{ readonly register: (callback: () => Promise<void>) => void }>(
    strapi.hook('strapi::content-types.afterSync'),
  ).register(callback);
};

/** What somebody may do in the content manager with documents of a type. */
export const permissionCheckerOf = (strapi: Core.Strapi, model: string, userAbility: unknown) =>
  strapi
    .plugin('content-manager')
    .service<{
      readonly create: (options: { readonly model: string; readonly userAbility: unknown }) => {
        readonly can: Readonly<Record<'read' | 'update', (document?: unknown) => boolean>>;
        readonly sanitizedQuery: {
          readonly read: (query: object) => Promise<{ readonly filters?: Values }>;
        };
      };
    }>('permission-checker')
    .create({ model, userAbility });

/** How the content manager shows content types. */
export const viewsOf = (strapi: Core.Strapi) =>
  strapi.plugin('content-manager').service<{
    readonly findConfiguration: (type: { readonly uid: string }) => Promise<ListConfiguration>;
    readonly updateConfiguration: (
      type: { readonly uid: string },
      configuration: object,
    ) => Promise<unknown>;
  }>('content-types');

/** Takes a content type out of what GraphQL makes by itself, where GraphQL is there. */
export const hideFromGraphql = (strapi: Core.Strapi, uid: string): void => {
  const graphql: unknown = strapi.plugin('graphql');
  if (graphql === undefined) return;
  strapi
    .plugin('graphql')
    .service<{ readonly shadowCRUD: (uid: string) => { readonly disable: () => unknown } }>(
      'extension',
    )
    .shadowCRUD(uid)
    .disable();
};

export const defaultLocaleOf = async (strapi: Core.Strapi): Promise<string> =>
  z
    .string()
    .parse(
      await strapi
        .plugin('i18n')
        .service<{ readonly getDefaultLocale: () => Promise<unknown> }>('locales')
        .getDefaultLocale(),
    );

/** Tells whoever listens, webhooks among them. */
export const emitEvent = async (
  strapi: Core.Strapi,
  name: string,
  payload: object,
): Promise<void> => {
  await strapi.eventHub.emit(name, { ...payload });
};

/** Lets webhooks be set to an event of the plugin. */
export const offerWebhook = (strapi: Core.Strapi, key: string, name: string): void => {
  typed<{ readonly addAllowedEvent: (key: string, name: string) => void }>(
    strapi.get('webhookStore'),
  ).addAllowedEvent(key, name);
};

/** Sends a mail by whatever provider the newsroom has. */
export const sendMail = async (strapi: Core.Strapi, mail: object): Promise<void> => {
  await strapi
    .plugin('email')
    .service<{ readonly send: (mail: object) => Promise<unknown> }>('email')
    .send(mail);
};
