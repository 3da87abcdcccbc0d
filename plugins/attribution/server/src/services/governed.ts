import { z } from 'zod';
import type { GovernedField } from '../../../engine/document/from-fields';
import type { PluginConfig } from '../config';

/** A content type whose text goes live only when its claims stand. */
export interface GovernedType {
  readonly uid: string;
  readonly titleField: string;
  /** In the order they are read. */
  readonly fields: readonly GovernedField[];
  readonly localised: boolean;
  /** Without draft and publish, every write is a publication. */
  readonly hasDrafts: boolean;
  /** Governed fields that all locales share. */
  readonly sharedFields: readonly string[];
  /** What Strapi fills in where nothing is given. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const attributeSchema = z.looseObject({
  type: z.string(),
  default: z.unknown().optional(),
  pluginOptions: z
    .looseObject({ i18n: z.looseObject({ localized: z.boolean().optional() }).optional() })
    .optional(),
});

const contentTypeSchema = z.looseObject({
  options: z.looseObject({ draftAndPublish: z.boolean().optional() }).optional(),
  pluginOptions: attributeSchema.shape.pluginOptions,
  attributes: z.record(z.string(), attributeSchema),
});
type ContentType = z.infer<typeof contentTypeSchema>;

type Format = GovernedField['format'];

const FORMATS: Readonly<Record<string, readonly Format[]>> = {
  blocks: ['blocks'],
  richtext: ['markdown', 'html', 'plain'],
  text: ['plain', 'markdown', 'html'],
  string: ['plain', 'markdown', 'html'],
};

type FieldConfig = PluginConfig['governed'][string]['fields'][number];

const fieldOf = (uid: string, type: ContentType, { field, format, role }: FieldConfig) => {
  const attribute = type.attributes[field];
  if (attribute === undefined) throw new Error(`governed type ${uid} has no field "${field}"`);
  const formats = FORMATS[attribute.type];
  const inferred = formats?.[0];
  if (formats === undefined || inferred === undefined) {
    throw new Error(
      `field "${field}" of ${uid} is of type ${attribute.type}, which holds no prose`,
    );
  }
  if (format !== undefined && !formats.includes(format)) {
    throw new Error(`field "${field}" of ${uid} cannot be read as ${format}`);
  }
  return { field, format: format ?? inferred, role };
};

const isLocalised = (options: ContentType['pluginOptions']): boolean =>
  options?.i18n?.localized === true;

const governedType = (
  uid: string,
  { title, fields }: PluginConfig['governed'][string],
  contentType: unknown,
): GovernedType => {
  const parsed = contentTypeSchema.safeParse(contentType);
  if (!parsed.success) throw new Error(`governed type ${uid} does not exist`);
  const type = parsed.data;
  if (type.attributes[title] === undefined) {
    throw new Error(`governed type ${uid} has no title field "${title}"`);
  }
  const names = [title, ...fields.map(({ field }) => field)];
  const localised = isLocalised(type.pluginOptions);
  return {
    uid,
    titleField: title,
    fields: fields.map((field) => fieldOf(uid, type, field)),
    localised,
    hasDrafts: type.options?.draftAndPublish === true,
    sharedFields: localised
      ? names.filter((name) => !isLocalised(type.attributes[name]?.pluginOptions))
      : [],
    defaults: Object.fromEntries(
      names.flatMap((name) => {
        const value = type.attributes[name]?.default;
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
};

export interface GovernedDependencies {
  readonly config: PluginConfig['governed'];
  readonly contentTypeOf: (uid: string) => unknown;
}

/** Which content types are governed, and how they are read. Throws on a configuration that does not fit them. */
export const governedService = ({ config, contentTypeOf }: GovernedDependencies) => {
  const types = new Map(
    Object.entries(config).map(([uid, options]) => [
      uid,
      governedType(uid, options, contentTypeOf(uid)),
    ]),
  );
  return {
    all: (): readonly GovernedType[] => [...types.values()],
    typeOf: (uid: string): GovernedType | null => types.get(uid) ?? null,
  };
};
