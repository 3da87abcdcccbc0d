import { expandFields } from './expand-fields';
import { fromBlocks } from './from-blocks';
import { fromHtml } from './from-html';
import { fromMarkdown } from './from-markdown';
import { BLOCK_KIND, fromPlain, type FieldRole } from './from-plain';
import type { GovernedField } from './governed-field';
import { joinTexts } from './offset-map';
import type { StoryText } from './story-text';

const readField = ({ field, format, role }: GovernedField, value: unknown): StoryText => {
  if (format === 'blocks') return fromBlocks(field, value);
  if (typeof value !== 'string') return fromPlain(field, '', role);
  switch (format) {
    case 'markdown':
      return fromMarkdown(field, value);
    case 'html':
      return fromHtml(field, value);
    case 'plain':
      return fromPlain(field, value, role);
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const memberOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The value of `title`, or of `sections.0.text` in a component. */
export const valueAt = (values: Readonly<Record<string, unknown>>, field: string): unknown =>
  Object.hasOwn(values, field) ? values[field] : field.split('.').reduce<unknown>(memberOf, values);

/** In a headline or dek every block is one, whatever markup it wears. */
const withRole = (story: StoryText, role: FieldRole): StoryText => {
  if (role === 'body') return story;
  return { ...story, blocks: story.blocks.map((block) => ({ ...block, kind: BLOCK_KIND[role] })) };
};

/**
 * Reads a story from the values of its governed fields, in the order the fields are given and, in a list of components, item by
 * item. Total over any values.
 */
export const storyFromFields = (
  fields: readonly GovernedField[],
  values: Readonly<Record<string, unknown>>,
): StoryText =>
  joinTexts(
    expandFields(fields, values).map((field) =>
      withRole(readField(field, valueAt(values, field.field)), field.role),
    ),
  );
