import { hull, type Span } from '../../engine/text/span';

/** One attribution as an annotator marked it. Spans are in text order; several where something else stands between. */
export interface CorpusAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

type Role = keyof CorpusAttribution;

/** An annotated surface may hold a raw line break: only what begins like a record is one. */
const RECORD_START = /\n(?=[TE#]\d+\t)/u;
const CONTENT_NUMBER = /\d+$/u;
const ROLES: Readonly<Record<string, Role>> = { Source: 'source', Cue: 'cue', Content: 'content' };

/** `309 353;365 413` → two spans, as counted in the file. */
const fragmentsOf = (offsets: string): readonly Span[] =>
  offsets.split(';').map((fragment) => {
    const [start = Number.NaN, end = Number.NaN] = fragment.split(' ').map(Number);
    return { start, end };
  });

const attributionOf = (
  roles: readonly string[],
  spansOf: ReadonlyMap<string, readonly Span[]>,
): CorpusAttribution => {
  const spans: Record<Role, Span[]> = { source: [], cue: [], content: [] };
  for (const part of roles) {
    const [name = '', id = ''] = part.split(':');
    const role = ROLES[name.replace(CONTENT_NUMBER, '')];
    if (role !== undefined) spans[role].push(...(spansOf.get(id) ?? []));
  }
  const inOrder = (of: readonly Span[]) => of.toSorted((a, b) => a.start - b.start);
  return {
    source: inOrder(spans.source),
    cue: inOrder(spans.cue),
    content: inOrder(spans.content),
  };
};

/** The attributions of a brat file, offsets as the file counts them (code points), in order of their first word. */
export const readBrat = (file: string): readonly CorpusAttribution[] => {
  const records = file.split(RECORD_START).map((record) => record.split('\t'));
  const spansOf = new Map<string, readonly Span[]>();
  for (const [id = '', label = ''] of records) {
    const space = label.indexOf(' ');
    if (id.startsWith('T')) spansOf.set(id, fragmentsOf(label.slice(space + 1)));
  }
  return records
    .flatMap(([id = '', event = '']) => {
      const [type = '', ...roles] = event.trim().split(' ');
      if (!id.startsWith('E') || !type.startsWith('Attribution')) return [];
      return [attributionOf(roles, spansOf)];
    })
    .filter(({ source, cue, content }) => source.length + cue.length + content.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b));
};

const startOf = ({ source, cue, content }: CorpusAttribution): number =>
  hull([...source, ...cue, ...content]).start;
