/** A request that a page shows, and what it says is answered. */
export interface PageExample {
  /** The request line. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `undefined`: the page shows none. */
  readonly answer: unknown;
}

/** What placeholders stand for. */
export type Known = ReadonlyMap<string, string>;

const FENCE = /^```(http|json)\n([\s\S]*?)^```$/gmu;
const PLACEHOLDER = /\{([A-Za-z]+)\}/gu;
const ANY = '…';

const requestOf = (text: string): Omit<PageExample, 'answer'> => {
  const [head = '', ...rest] = text.trimEnd().split('\n\n');
  const [name = '', ...lines] = head.split('\n');
  const [method = '', path = ''] = name.split(' ');
  const headers = Object.fromEntries(lines.map((line) => line.split(/: (.*)/u).slice(0, 2)));
  return { name, method, path, headers, body: rest.join('\n\n') };
};

/** The requests of a Markdown page in its order (fences of `http`), each with the `json` that follows it. */
export const examplesIn = (page: string): readonly PageExample[] => {
  const examples: PageExample[] = [];
  for (const [, kind, text = ''] of page.matchAll(FENCE)) {
    if (kind === 'http') {
      examples.push({ ...requestOf(text), answer: undefined });
      continue;
    }
    const example = examples.pop();
    if (example === undefined || example.answer !== undefined) {
      throw new Error(`An answer without a request: ${text}`);
    }
    examples.push({ ...example, answer: JSON.parse(text) });
  }
  return examples;
};

/** The text with what its placeholders stand for. */
export const filled = (text: string, known: Known): string =>
  text.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`Nothing before says what {${name}} is`);
    return value;
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.split(ANY).map(escaped).join('.*')}$`, 'su');

/**
 * What is wrong with an answer, held to what the page shows: `…` stands for anything, within a text, as a value, or at the end
 * of a list; an object may have more parts. What a placeholder stands for that is not known yet is noted.
 */
export const differences = (
  shown: unknown,
  given: unknown,
  note: Map<string, string>,
  place = 'answer',
): readonly string[] => {
  const wrong = [`${place}: ${JSON.stringify(given)} is not ${JSON.stringify(shown)}`];
  if (shown === ANY) return given === undefined ? wrong : [];
  if (typeof shown === 'string') {
    if (typeof given !== 'string') return wrong;
    const [, name] = /^\{([A-Za-z]+)\}$/u.exec(shown) ?? [];
    if (name !== undefined && !note.has(name)) {
      note.set(name, given);
      return [];
    }
    return patternOf(filled(shown, note)).test(given) ? [] : wrong;
  }
  if (Array.isArray(shown)) {
    if (!Array.isArray(given)) return wrong;
    const isOpen = shown.at(-1) === ANY;
    const items = isOpen ? shown.slice(0, -1) : shown;
    if (isOpen ? given.length < items.length : given.length !== items.length) return wrong;
    return items.flatMap((item, index) =>
      differences(item, given[index], note, `${place}[${index}]`),
    );
  }
  if (isObject(shown)) {
    if (!isObject(given)) return wrong;
    return Object.entries(shown).flatMap(([key, value]) =>
      differences(value, given[key], note, `${place}.${key}`),
    );
  }
  return Object.is(shown, given) ? [] : wrong;
};
