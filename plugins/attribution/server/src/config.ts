import { z } from 'zod';

const STEP = /[A-Za-z_][\w-]*(?:\[[\w.-]+\])?/u.source;
const WAY = new RegExp(`^${STEP}(?:\\.${STEP})*$`, 'u');

/**
 * A field of a governed type, or a way to it through components: `sections.text`, or `sections[newsroom.passage].text` where one
 * component of a dynamic zone is meant. Without a format, the attribute's type tells how it is read.
 */
const fieldSchema = z
  .object({
    field: z.string().regex(WAY, 'is no attribute name, nor several with dots between them'),
    format: z.enum(['blocks', 'markdown', 'html', 'plain']).optional(),
    role: z.enum(['headline', 'dek', 'body']),
  })
  .strict();

const governedSchema = z
  .object({
    /** The attribute that names a story to people. */
    title: z.string().min(1),
    /** What lists sort stories by: an attribute, or one of what a relation leads to (`section.name`). */
    section: z
      .string()
      .regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/u, 'is no attribute, nor one of a relation')
      .optional(),
    fields: z.array(fieldSchema).min(1, 'needs at least one field'),
  })
  .strict();

export const configSchema = z
  .object({
    governed: z.record(
      z.string().regex(/^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/u, 'is not a content type'),
      governedSchema,
    ),
    /** What the gate does when the check itself fails, until a policy says otherwise. */
    whenNotChecked: z.enum(['block', 'allow']),
    /** Whether writers are told by mail that a source of their story is retracted or corrected. Strapi's email plugin sends it. */
    mailStatusChanges: z.boolean(),
  })
  .strict();

export type PluginConfig = z.infer<typeof configSchema>;

/** Options of the plugin in `config/plugins.ts`, refused with a sentence per mistake. */
export const config = {
  default: { governed: {}, whenNotChecked: 'block', mailStatusChanges: false },
  validator(given: unknown): void {
    const { error } = configSchema.safeParse(given);
    if (error === undefined) return;
    throw new Error(
      error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  },
};
