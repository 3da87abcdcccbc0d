import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  PATTERNS,
  placesOf,
  storyFromFields,
  type Extraction,
  type Fix,
  type Report,
  type Span,
  type StoryText,
} from '../../plugins/attribution/engine';
import { makeInput, makeWaiver } from '../support/make';
import { trainedModels } from '../support/models';

/** Paragraphs that are flagged, each by itself. */
const FLAGGED = [
  'The treasurer reportedly kept a second set of books.',
  'Two of the clerks are now said to have crossed the border by night.',
  'The clerk has carried out “highly sensitive tender papers” from the harbour office.',
  'Milan Kos bribed two harbour inspectors.',
  'The port has hired hundreds of strike-breakers since May.',
  'The ferry carried TK passengers that morning.',
  'Sources said the talks had failed.',
];
const CALM = 'The sun rose over the harbour, and the gulls went out to sea.';

const stories = fc.array(fc.constantFrom(...FLAGGED, CALM), {
  minLength: 1,
  maxLength: 8,
});
const waiverOf = (fingerprint: string) => makeWaiver({ fingerprint, coversBlockers: true });

/** Whoever reads, the laws hold. */
const READERS: readonly (readonly [string, Extraction])[] = [
  ['models', trainedModels()],
  ['patterns', PATTERNS],
];

describe.each(READERS)('the laws of findings, read by %s:', (_name, extraction) => {
  const findingsOf = (paragraphs: readonly string[], waivers = [makeWaiver()]) =>
    analyse(makeInput(paragraphs.join('\n'), { waivers }), extraction);
  const fingerprintsOf = (paragraphs: readonly string[]) =>
    findingsOf(paragraphs).findings.map(({ fingerprint }) => fingerprint);

  it('changes no fingerprint when a paragraph is put in elsewhere', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (paragraphs, seed) => {
        const at = seed % (paragraphs.length + 1);
        const longer = [...paragraphs.slice(0, at), CALM, ...paragraphs.slice(at)];
        expect(fingerprintsOf(longer)).toEqual(fingerprintsOf(paragraphs));
      }),
      { numRuns: 60 },
    );
  });
  it('gives no two findings of a story the same fingerprint', () => {
    fc.assert(
      fc.property(stories, (paragraphs) => {
        const fingerprints = fingerprintsOf(paragraphs);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }),
      { numRuns: 60 },
    );
  });
  it('leaves none open when every finding is waived', () => {
    fc.assert(
      fc.property(stories, (paragraphs) => {
        const fingerprints = fingerprintsOf(paragraphs);
        const { findings, waived } = findingsOf(paragraphs, fingerprints.map(waiverOf));
        expect(findings).toEqual([]);
        expect(waived).toHaveLength(fingerprints.length);
      }),
      { numRuns: 60 },
    );
  });
  it('removes exactly the one that is waived', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (paragraphs, seed) => {
        const fingerprints = fingerprintsOf(paragraphs);
        const waived = fingerprints[seed % Math.max(1, fingerprints.length)] ?? 'none';
        const open = findingsOf(paragraphs, [waiverOf(waived)]).findings;
        expect(open.map(({ fingerprint }) => fingerprint)).toEqual(
          fingerprints.filter((fingerprint) => fingerprint !== waived),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('ends a waiver when the sentence changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLAGGED), (sentence) => {
        const waivers = fingerprintsOf([sentence]).map(waiverOf);
        const changed = sentence.replace(/\.$/u, ' at last.');
        expect(findingsOf([changed], waivers).findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

const textLeaf = fc.record({
  type: fc.constant('text'),
  text: fc.oneof(fc.constantFrom(...FLAGGED, CALM), fc.string({ unit: 'binary', maxLength: 60 })),
  bold: fc.boolean(),
});
const link = fc.record({
  type: fc.constant('link'),
  url: fc.string({ maxLength: 20 }),
  children: fc.array(textLeaf, { maxLength: 2 }),
});
const leaves = fc.array(fc.oneof(textLeaf, link), { maxLength: 3 });
const item = fc.record({ type: fc.constant('list-item'), children: leaves });
/** Blocks as Strapi's editor writes them, and what nobody would write among them. */
const blocks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph'), children: leaves }) },
    fc.record({
      type: fc.constant('heading'),
      level: fc.integer({ min: 1, max: 6 }),
      children: leaves,
    }),
    fc.record({
      type: fc.constant('list'),
      format: fc.constantFrom('ordered', 'unordered'),
      children: fc.array(item, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('quote', 'code'), children: leaves }),
    fc.record({
      type: fc.constant('image'),
      image: fc.record({ url: fc.string(), alternativeText: fc.string() }),
      children: leaves,
    }),
    fc.jsonValue(),
  ),
  { maxLength: 6 },
);

const BODY = [{ field: 'body', format: 'blocks', role: 'body' }] as const;

/** The spans of a report that lie outside its story, or hold nothing. */
const strayIn = (story: StoryText, { findings, attributions, claims }: Report): readonly Span[] => {
  const spans = [
    ...findings.flatMap(({ span, fixes }) => [span, ...fixes.flatMap(insideOf)]),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, ...content]),
    ...claims.flatMap(({ span, triggers }) => [span, ...triggers.map((each) => each.span)]),
  ].filter((span) => span !== null);
  const end = story.text.length;
  return spans.filter((span) => span.start < 0 || span.start >= span.end || span.end > end);
};

/** The words that a fix takes away; what it puts in has no words. */
const insideOf = ({ edits }: Fix): readonly Span[] =>
  edits.map(({ span }) => span).filter(({ start, end }) => start < end);

describe.each(READERS)('any text, read by %s,', (_name, extraction) => {
  it('is analysed, and every finding stands within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { findings } = analyse(makeInput(text, { links: [] }), extraction);
        expect(findings.filter(({ span }) => span.start >= span.end)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it('and any Blocks document are analysed, the same twice, with all spans within them', () => {
    fc.assert(
      fc.property(fc.oneof(blocks, fc.anything()), (body) => {
        const story = storyFromFields(BODY, { body });
        const input = { ...makeInput('', { links: [] }), story };
        const report = analyse(input, extraction);
        expect(strayIn(story, report)).toEqual([]);
        expect(analyse(input, extraction)).toEqual(report);
        const unplaced = report.findings.filter(({ span }) => placesOf(story, span) === null);
        expect(unplaced.filter(({ quote }) => !quote.includes('\n\n'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  it('gives the same report twice', () => {
    const input = makeInput(FLAGGED.join('\n'), { links: [] });
    expect(analyse(input, extraction)).toEqual(analyse(input, extraction));
  });
});
