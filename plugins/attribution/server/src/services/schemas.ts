import { z } from 'zod';

const attributeSchema = z.looseObject({
  type: z.string(),
  default: z.unknown().optional(),
  component: z.string().optional(),
  target: z.string().optional(),
  components: z.array(z.string()).optional(),
  repeatable: z.boolean().optional(),
  pluginOptions: z
    .looseObject({ i18n: z.looseObject({ localized: z.boolean().optional() }).optional() })
    .optional(),
});
/** An attribute as Strapi's schemas have it. */
export type Attribute = z.infer<typeof attributeSchema>;

/** A content type or a component. */
export const schemaSchema = z.looseObject({
  options: z.looseObject({ draftAndPublish: z.boolean().optional() }).optional(),
  pluginOptions: attributeSchema.shape.pluginOptions,
  attributes: z.record(z.string(), attributeSchema),
});
export type Attributes = z.infer<typeof schemaSchema>['attributes'];

/** Attributes of a component. */
export type AttributesOf = (uid: string) => Attributes;

export const attributeIn = (attributes: Attributes, name: string): Attribute | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;
