import { stepsOf } from '../../../engine/document/expand-fields';
import type { GovernedField } from '../../../engine/document/governed-field';
import type { PluginConfig } from '../config';
import { fieldsOf } from './governed-fields';
import { sectionWayOf, type SectionWay } from './governed-section';
import { holderAt } from './holder-at';
import { attributeIn, schemaSchema, type Attribute } from './schemas';
import type { TextHolder } from './text-holder';

/** A content type whose text goes live only when its claims stand. */
export interface GovernedType {
  readonly uid: string;
  readonly titleField: string;
  /** Where a story's section is named; `null` where nobody said. */
  readonly section: SectionWay | null;
  /** In the order they are read. In a dynamic zone each names its component. */
  readonly fields: readonly GovernedField[];
  /** The type's own attributes that the governed fields are, or are in. */
  readonly attributes: readonly string[];
  readonly localised: boolean;
  /** Without draft and publish, every write is a publication. */
  readonly hasDrafts: boolean;
  /** Attributes with governed text that all locales share. */
  readonly sharedFields: readonly string[];
  /** Where the text is kept: in the type's own row, and in rows of components. */
  readonly holder: TextHolder;
}

export interface GovernedDependencies {
  readonly config: PluginConfig['governed'];
  readonly contentTypeOf: (uid: string) => unknown;
  readonly componentOf: (uid: string) => unknown;
}

const isLocalised = (options: Attribute['pluginOptions']): boolean =>
  options?.i18n?.localized === true;

const governedType = (
  uid: string,
  { title, section, fields: configured }: PluginConfig['governed'][string],
  { contentTypeOf, componentOf }: GovernedDependencies,
): GovernedType => {
  const parsed = schemaSchema.safeParse(contentTypeOf(uid));
  if (!parsed.success) throw new Error(`governed type ${uid} does not exist`);
  const { options, pluginOptions, attributes: own } = parsed.data;
  if (attributeIn(own, title) === undefined) {
    throw new Error(`governed type ${uid} has no title field "${title}"`);
  }
  const attributesOf = (component: string) => schemaSchema.parse(componentOf(component)).attributes;
  const attributesOfType = (target: string) => schemaSchema.parse(contentTypeOf(target)).attributes;
  const fields = configured.flatMap((config) => fieldsOf(uid, attributesOf, own, config));
  const twice = fields.find(
    (one, index) => fields.findIndex(({ field }) => field === one.field) < index,
  );
  if (twice !== undefined) throw new Error(`field "${twice.field}" of ${uid} is governed twice`);
  const ways = fields.map(({ field }) => stepsOf(field));
  const attributes = [...new Set(ways.map(([step]) => step?.name ?? ''))];
  const localised = isLocalised(pluginOptions);
  const isShared = (name: string) => !isLocalised(attributeIn(own, name)?.pluginOptions);
  return {
    uid,
    titleField: title,
    section: section === undefined ? null : sectionWayOf(uid, own, attributesOfType, section),
    fields,
    attributes,
    localised,
    hasDrafts: options?.draftAndPublish === true,
    sharedFields: localised ? [...new Set([title, ...attributes])].filter(isShared) : [],
    holder: holderAt(attributesOf, uid, own, [[{ name: title, component: null }], ...ways]),
  };
};

/** Which content types are governed, and how they are read. Throws on a configuration that does not fit them. */
export const governedService = (dependencies: GovernedDependencies) => {
  const types = new Map(
    Object.entries(dependencies.config).map(([uid, options]) => [
      uid,
      governedType(uid, options, dependencies),
    ]),
  );
  return {
    all: (): readonly GovernedType[] => [...types.values()],
    typeOf: (uid: string): GovernedType | null => types.get(uid) ?? null,
  };
};
