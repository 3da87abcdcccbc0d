import { z } from 'zod';
import { RECORD_UIDS } from '../plugin-id';

/** What protects a source, by content type. Its public description, `describedAs`, is not among them. */
export const PROTECTED: Readonly<Record<string, readonly string[]>> = {
  [RECORD_UIDS.source]: ['anonymityReason', 'knownTo', 'approvedBy', 'approvedAt', 'terms'],
  [RECORD_UIDS.approval]: ['reason', 'knownTo', 'approvedBy', 'approvedById', 'approvedAt'],
};

const attributeSchema = z.looseObject({
  type: z.string(),
  target: z.string().optional(),
  component: z.string().optional(),
  components: z.array(z.string()).optional(),
});

const modelSchema = z.looseObject({
  uid: z.string(),
  attributes: z.record(z.string(), attributeSchema),
});

/** Under which a part of a dynamic zone says what it is. */
const KIND = '__component';

const partSchema = z.looseObject({ [KIND]: z.string() });

/** The schema of a content type or component; `undefined` where there is none. */
export type ModelOf = (uid: string) => unknown;

const isProtected = (uid: string, name: string): boolean =>
  Object.hasOwn(PROTECTED, uid) && PROTECTED[uid]?.includes(name) === true;

export const withoutProtected = (uid: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isProtected(uid, name));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Where an attribute leads: to the types of its relation or component. */
export const targetsOf = (modelOf: ModelOf, uid: string, name: string): readonly string[] => {
  const model = modelSchema.safeParse(modelOf(uid));
  const attribute = model.data?.attributes[name];
  if (attribute === undefined) return [];
  return [attribute.target, attribute.component, ...(attribute.components ?? [])].filter(
    (target) => target !== undefined,
  );
};

const PARTS = ['filters', 'where', 'sort', 'orderBy', 'fields', 'select', 'populate'];

/** Whether a query of a type (filters, sort, fields, populate, however deep) names a field that protects a source. */
export const asksForProtected = (modelOf: ModelOf, root: string, query: unknown): boolean => {
  const alongPath = (uid: string, [name = '', ...rest]: readonly string[]): boolean =>
    isProtected(uid, name) ||
    (rest.length > 0 && targetsOf(modelOf, uid, name).some((target) => alongPath(target, rest)));

  const within = (uid: string, value: unknown): boolean => {
    if (typeof value === 'string') {
      return value.split(',').some((path) => alongPath(uid, path.trim().split(/[.:]/u)));
    }
    if (Array.isArray(value)) return value.some((item) => within(uid, item));
    if (!isObject(value)) return false;
    return Object.entries(value).some(([key, inner]) => {
      if (isProtected(uid, key)) return true;
      const targets = targetsOf(modelOf, uid, key);
      if (targets.length > 0) return targets.some((target) => within(target, inner));
      if (key === 'on' && isObject(inner)) {
        return Object.entries(inner).some(([component, part]) => within(component, part));
      }
      if (PARTS.includes(key) || key.startsWith('$') || /^\d+$/u.test(key)) {
        return (isObject(inner) || !key.startsWith('$')) && within(uid, inner);
      }
      // `sort[title.x]`, `sort=a.b`: a path as a key.
      return key.includes('.') && alongPath(uid, key.split('.'));
    });
  };

  if (!isObject(query)) return false;
  return PARTS.some((part) => within(root, query[part]));
};

/** The same documents without the fields that protect a source, however deep they stand. */
export const scrubbed = (modelOf: ModelOf, uid: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => scrubbed(modelOf, uid, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isProtected(uid, name))
      .map(([name, inner]) => {
        const [target, ...others] = isObject(inner) ? targetsOf(modelOf, uid, name) : [];
        if (target === undefined) return [name, inner];
        return [
          name,
          others.length > 0 ? inParts(modelOf, inner) : scrubbed(modelOf, target, inner),
        ];
      }),
  );
};

/** The components of a dynamic zone say themselves what they are. */
const inParts = (modelOf: ModelOf, value: unknown): unknown =>
  Array.isArray(value) ? value.map((part) => inParts(modelOf, part)) : onePart(modelOf, value);

const onePart = (modelOf: ModelOf, value: unknown): unknown => {
  const part = partSchema.safeParse(value);
  return part.success ? scrubbed(modelOf, part.data[KIND], part.data) : value;
};
