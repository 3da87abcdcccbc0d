const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (mark, value) => [mark, value]),
);

/** The bytes of a base64 text without line breaks. Total: what is no base64 counts as zero bits. */
export const decodeBase64 = (text: string): Uint8Array => {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < text.length; index += 4) {
    let bits = 0;
    for (let step = 0; step < 4; step += 1) {
      bits = bits * 64 + (VALUES.get(text.charAt(index + step)) ?? 0);
    }
    for (const by of [65_536, 256, 1]) {
      if (at < bytes.length) bytes[at] = Math.floor(bits / by) % 256;
      at += 1;
    }
  }
  return bytes;
};
