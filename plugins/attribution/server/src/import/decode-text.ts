import { FileFault } from './file-fault';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** UTF-8, or UTF-16 where the file begins with its mark. */
const encodingOf = (first: Uint8Array): string => {
  if (startsWith(first, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(first, 0xfe, 0xff)) return 'utf-16be';
  return 'utf-8';
};

const NOT_TEXT =
  'The file is not UTF-8 text. In a spreadsheet, save it as “CSV UTF-8”, then choose it again.';

/** The file's text without its mark, some at a time. Never guesses at letters. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw new FileFault(NOT_TEXT);
    }
  };
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = decode(chunk);
    if (text.includes('\u0000')) throw new FileFault(NOT_TEXT);
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}
