import {
  analyse,
  segment,
  type Attribution,
  type Fix,
  type Policy,
  type Report,
  type Severity,
  type Span,
} from '../engine/index';
import { packagedExtraction } from '../weights/from-disk';
import { readStory, type StoryFile, type TextEdit } from './read-story';

/** A finding as the command line tells it: offsets in the file, see `StoryFile.text`. */
export interface FileFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly quote: string;
  readonly message: string;
  readonly fingerprint: string;
  /** What would put it right, the likeliest first; each edit puts `text` in the place of `[start, end)`. */
  readonly fixes: readonly FileFix[];
  /** The finding that this one is told with as one of *and 6 more*; `null` for those told by themselves. */
  readonly foldedUnder: string | null;
}

interface FileFix {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/** Words of the file. */
interface FileSpan extends Span {
  readonly quote: string;
}

/** An attribution as the command line tells it. */
interface FileAttribution {
  readonly source: FileSpan | null;
  readonly cue: FileSpan | null;
  readonly content: readonly FileSpan[];
  readonly kind: Attribution['kind'];
  readonly strength: Attribution['strength'];
  /** Name of the second outlet in the chain. */
  readonly medium: string | null;
  readonly inherited: boolean;
  readonly confidence: number;
}

/** What `check` has to say of one file. */
interface CheckedFile {
  readonly file: string;
  readonly findings: readonly FileFinding[];
  readonly attributions: readonly FileAttribution[];
  readonly words: number;
  /** Who found the attributions. */
  readonly readBy: Report['readBy'];
  readonly policyVersion: string;
  /** How long the analysis took. */
  readonly ms: number;
}

/** A checked file with what only a reader needs: its text, to tell lines from, and the rules that did not run. */
export interface Checked {
  readonly result: CheckedFile;
  readonly text: string;
  /** Whether `text` is the file as it is, and not the plain text of its Blocks. */
  readonly isFileText: boolean;
  readonly rulesNotRun: readonly string[];
}

const fileSpanOf = ({ story, spanInText }: StoryFile, span: Span): FileSpan => {
  const { start, end } = spanInText(span);
  return { start, end, quote: story.text.slice(span.start, span.end) };
};

const fileAttributionOf = (file: StoryFile, attribution: Attribution): FileAttribution => {
  const { source, cue, content, kind, strength, medium, inherited, confidence } = attribution;
  return {
    source: source === null ? null : fileSpanOf(file, source),
    cue: cue === null ? null : fileSpanOf(file, cue),
    content: content.map((span) => fileSpanOf(file, span)),
    kind,
    strength,
    medium: medium?.name ?? null,
    inherited,
    confidence,
  };
};

/** A fix in the file's own text; none where a part of it cannot be made there. */
const fileFixOf = (file: StoryFile, { label, edits }: Fix): readonly FileFix[] => {
  const own = edits.map(file.editsInText);
  return own.includes(null) ? [] : [{ label, edits: own.flatMap((parts) => parts ?? []) }];
};

const fileFindingsOf = (file: StoryFile, { findings }: Report): readonly FileFinding[] =>
  findings.map(({ rule, severity, span, quote, message, fingerprint, fixes, foldedUnder }) => {
    const { start, end } = file.spanInText(span);
    return {
      rule,
      severity,
      start,
      end,
      quote,
      message,
      fingerprint,
      fixes: fixes.flatMap((fix) => fileFixOf(file, fix)),
      foldedUnder,
    };
  });

const countWords = ({ story }: StoryFile): number =>
  segment(story).tokens.filter(({ kind }) => kind !== 'punctuation').length;

/** Checks one file under a policy and without records. Throws `CouldNotRun` for what cannot be read. */
export const checkFile = (name: string, policy: Policy): Checked => {
  const file = readStory(name);
  const extraction = packagedExtraction();
  const started = performance.now();
  const report = analyse(
    {
      story: file.story,
      policy,
      outlets: [],
      links: null,
      waivers: [],
    },
    extraction,
  );
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const result = {
    file: name,
    findings: fileFindingsOf(file, report),
    attributions: report.attributions.map((attribution) => fileAttributionOf(file, attribution)),
    words: countWords(file),
    readBy: report.readBy,
    policyVersion: report.policyVersion,
    ms,
  };
  const { text, isFileText } = file;
  return { result, text, isFileText, rulesNotRun: report.rulesNotRun };
};
