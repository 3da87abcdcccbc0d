import {
  explainStrength,
  segment,
  SURE,
  textOf,
  wordsOf,
  type Attribution,
  type SourceResolution,
  type Span,
} from '../engine/index';
import { packagedExtraction } from '../weights/from-disk';
import { linePlacesOf } from './lines';
import type { StoryFile } from './read-story';
import { shorten } from './shorten';

const whoIs = (resolved: SourceResolution): string => {
  if (resolved.outcome === 'resolved') {
    return [resolved.name, ...resolved.chain.map(({ name }) => `by way of ${name}`)].join(', ');
  }
  const { reason, candidates } = resolved;
  const who = candidates.length === 0 ? '' : ` (${candidates.join(', ')})`;
  return reason === 'several' ? `not told: several fit${who}` : `not told: nobody fits${who}`;
};

const howSure = (confidence: number): string =>
  `${confidence >= SURE ? 'sure' : 'likely'}, ${Math.round(100 * confidence)} %`;

const placeOf = ({ cue, source, content }: Attribution): Span | undefined =>
  cue ?? source ?? content[0];

/** Who says what in a file, one attribution a paragraph, and why each is as strong as it is. */
export const formatAttributions = ({ file, story, text, spanInText }: StoryFile): string => {
  const lineOf = linePlacesOf(text);
  const words = (span: Span): string => shorten(textOf(story.text, span));
  const formatOne = (attribution: Attribution): string => {
    const { source, cue, content, cueKind, strength, basis, resolved, confidence } = attribution;
    const place = placeOf(attribution);
    const { line, column } = lineOf(place === undefined ? 0 : spanInText(place).start);
    const named = [source, cue].flatMap((part) => (part === null ? [] : [words(part)]));
    return [
      `${file}:${line}:${column} ${strength}  ${named.length === 0 ? '(goes on)' : named.join(' · ')}`,
      ...content.map((part) => `  ${words(part)}`),
      `  ${[cueKind ?? 'no cue', howSure(confidence)].join(', ')}. Source: ${whoIs(resolved)}.`,
      `  ${explainStrength(basis).map(wordsOf).join(' ')}`,
    ].join('\n');
  };
  const attributions = packagedExtraction().extract(segment(story), []);
  return attributions.map((each) => `${formatOne(each)}\n\n`).join('');
};
