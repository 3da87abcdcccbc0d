/**
 * Finds the attributions of the corpus's dev part and tells how well, by kind: quoted wholly, partly or not at all; with a
 * plain verb of reporting or another cue; by what the cue says that its source does. The corpus marks no kinds: those of the
 * marked attributions are told from their spans. Usage: npm run bench:attribution-kinds -- [--update]
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  completeAttributions,
  corpusForm,
  textOf,
  type Attribution,
} from '../../plugins/attribution/engine';
import { hull, overlaps } from '../../plugins/attribution/engine/text/span';
import {
  readCorpus,
  type CorpusStory,
} from '../../plugins/attribution/training/corpus/read-corpus';
import { REPORTING } from '../../plugins/attribution/training/scoring/score';
import { trainedModels } from '../support/models';
import { sharedDir } from '../support/shared-dir';
import { compareWithBaseline, type Figures } from './baseline';

interface Kinded {
  readonly kinds: readonly string[];
  readonly isMatched: boolean;
}

interface Found {
  readonly marked: readonly Kinded[];
  readonly found: readonly Kinded[];
}

const { extract } = trainedModels();

const kindsOf = (text: string, { kind, cue, cueKind }: Attribution): readonly string[] => [
  `quotation ${kind}`,
  cue !== null && REPORTING.test(textOf(text, cue)) ? 'verb of reporting' : 'other cue',
  `cue of ${cueKind ?? 'nothing'}`,
];

const matchesAny = ({ cue }: Attribution, others: readonly Attribution[]): boolean =>
  others.some((other) => cue !== null && other.cue !== null && overlaps(cue, other.cue));

const compare = ({ story, attributions }: CorpusStory): Found => {
  const spans = attributions
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .map(({ source, cue, content }) => ({
      source: source.length === 0 ? null : hull(source),
      cue: hull(cue),
      content,
      confidence: 1,
    }));
  const marked = completeAttributions(story, spans, []).filter(({ inherited }) => !inherited);
  const found = corpusForm(story.text, extract(story, [])).filter(({ inherited }) => !inherited);
  const kinded = (own: readonly Attribution[], others: readonly Attribution[]) =>
    own.map((each) => ({
      kinds: kindsOf(story.text, each),
      isMatched: matchesAny(each, others),
    }));
  return { marked: kinded(marked, found), found: kinded(found, marked) };
};

const corpus = path.join(sharedDir, 'corpora/polnear/dev');
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}. Set SHARED_DIR to the folder that holds it.`);
  process.exit(2);
}
const compared = readCorpus(corpus).map(compare);
const marked = compared.flatMap((story) => story.marked);
const found = compared.flatMap((story) => story.found);
const kinds = [...new Set(marked.flatMap((each) => each.kinds))].toSorted();

/** Percent of what has a kind that the other side has too. */
const shareMatched = (of: readonly Kinded[], kind: string): number => {
  const own = of.filter((each) => each.kinds.includes(kind));
  return (100 * own.filter(({ isMatched }) => isMatched).length) / Math.max(1, own.length);
};

const figures: Figures = Object.fromEntries(
  kinds.map((kind) => {
    const [precision, recall] = [shareMatched(found, kind), shareMatched(marked, kind)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const count = marked.filter((each) => each.kinds.includes(kind)).length;
    console.log(
      `${kind.padEnd(24)} ${String(count).padStart(5)} marked  P ${precision.toFixed(1)}  R ${recall.toFixed(1)}`,
    );
    return [`${kind}: cue F1`, Number(f1.toFixed(1))];
  }),
);

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
process.exitCode = compareWithBaseline(
  'attribution by kind',
  { command: 'npm run bench:attribution-kinds -- --update', tolerance: 0.5, figures },
  values.update,
);
