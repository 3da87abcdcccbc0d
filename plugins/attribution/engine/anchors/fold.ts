/** Glyphs that an editor or a paste exchanges without changing a word, each for one UTF-16 unit. */
const FOLDED_GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛]/gu, "'"],
  [/[“”„‟]/gu, '"'],
  [/[^\S\n]/gu, ' '],
];

/** The text with straight marks and plain spaces, line breaks kept: as long as it was, so that offsets stay true. */
export const foldGlyphs = (text: string): string =>
  FOLDED_GLYPHS.reduce((folded, [glyph, plain]) => folded.replace(glyph, plain), text);
