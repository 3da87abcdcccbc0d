import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';

// It would fetch any text that looks like an address.
plugins.input.remove('@else/url');

const itemSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(z.unknown());

/** An entry of a reference list as CSL has it, with what the format itself says. */
export interface Reference {
  readonly item: Readonly<Record<string, unknown>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** One RIS record. Each step names what it reads, so that nothing is guessed from its look. */
export const readRis = (text: string): Reference => {
  const [raw] = listSchema.parse(plugins.input.data(text, '@ris/file'));
  return {
    item: itemSchema.parse(plugins.input.data(raw, '@ris/record')),
    raw: itemSchema.parse(raw),
  };
};

/** One BibTeX or BibLaTeX entry, with the definitions that stand before it. */
export const readBibtex = (text: string): Reference => {
  const [raw] = listSchema.parse(plugins.input.data(text, '@biblatex/text'));
  const read = plugins.input.data(raw, '@biblatex/entry+object');
  const item = Array.isArray(read) ? listSchema.parse(read)[0] : read;
  return { item: itemSchema.parse(item), raw: itemSchema.parse(raw) };
};

/** The writer breaks long lines of RIS, and no reader knows where. */
const BROKEN_LINE = /\n(?![A-Z][A-Z0-9] {2}-|\n|$)/gu;

/** CSL items in RIS or BibLaTeX. */
export const writeReferences = (format: 'ris' | 'biblatex', items: readonly object[]): string => {
  const text = z.string().parse(plugins.output.format(format, items));
  return format === 'ris' ? text.replace(BROKEN_LINE, '') : text;
};
