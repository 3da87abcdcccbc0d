import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlain } from '../../document/from-plain';
import { segment } from '../../text/segment';
import type { Span } from '../../text/span';
import type { Attribution } from '../attribution';
import { extractAttributions } from './extract';

const extract = (text: string): readonly Attribution[] =>
  extractAttributions(segment(fromPlain('body', text, 'body')), []);

/** Puts one attribution's marks into the text: `{cue}`, `<source>`, `[content]`. */
const mark = (text: string, { source, cue, content }: Attribution): string => {
  const marks: { readonly at: number; readonly sign: string; readonly opens: boolean }[] = [];
  const put = (span: Span, open: string, close: string): void => {
    marks.push({ at: span.start, sign: open, opens: true });
    marks.push({ at: span.end, sign: close, opens: false });
  };
  content.forEach((span) => put(span, '[', ']'));
  if (source !== null) put(source, '<', '>');
  if (cue !== null) put(cue, '{', '}');
  return marks
    .toSorted((a, b) => b.at - a.at || Number(b.opens) - Number(a.opens))
    .reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
};

const unmarked = (marked: string): string => marked.replace(/[[\]<>{}]/gu, '');

/** Each marked text holds exactly the attribution that its marks show. */
const expectMarks = (marked: string): void => {
  const text = unmarked(marked);
  expect(extract(text).map((attribution) => mark(text, attribution))).toEqual([marked]);
};

describe('extractAttributions', () => {
  it.each([
    '<Ann Lee> {said} [that the bridge was safe].',
    '<Ann Lee> {said} [the bridge was safe].',
    '<The mayor> {has repeatedly said} [the bridge was safe].',
    '<Ann Lee, the mayor>, {said} [the bridge was safe].',
    '<Ann Lee, 52, who runs the port>, {said} [the bridge was safe].',
    '<A former clerk, who left last year>, {said} [that the books were wrong].',
    'But tonight <senior clerks in Dunmore> {warned} [that the dam would not hold].',
    'In an email, <Mr. Orr> {said} [the dam would hold].',
    '<The council> on Monday {announced} [that the school would close].',
    '<She> {added} [that nobody was hurt].',
    '<Engineers> {believe} [the crack is old].',
    '<Police who searched the house> {said} [they found nothing].',
    '<The union> {argued} [that wages had fallen].',
    '<Lee>, in her letter, {said} [the dam was empty].',
    '<About three in 10 people> {say} [they want the dam closed].',
    '<Several clerks> {said}, among other things, [that the books were wrong].',
    '<The mayor> {called for} [a new dam].',
    '<Lee> {called} [him a “fool”].',
    '<The study> {found} [that the fish had gone].',
    '<The guild, Tidal>, {put} [turnout at 61%].',
    '<She> {puts} [the loss in May at about $3m].',
    '<The ministry> {forecast} [a wet spring].',
    '<Ann Lee, who’s run the port since May>, {said} [the books were wrong].',
    "<Ann Lee, who'd run the port since May>, {said} [the books were wrong].",
    '<He>{’s said} [that the dam is empty].',
    '<Lee> {said} [it’s been closed since May].',
  ])('finds indirect speech: %s', (marked) => {
    expectMarks(marked);
  });

  it.each([
    '[“The bridge is safe,”] <Lee> {said}.',
    '[“The bridge is safe,”] {said} <Ann Lee, the mayor>.',
    '[“The bridge is safe,”] <Lee> {said}, [“and it will stay safe.”]',
    '<He> {added}: [“Both will stay. I know them.”]',
    '<Lee> {said}, [“The bridge is safe.”]',
    '[“The bridge is safe,”] <Lee> {told} the harbour board.',
    '[“Is it safe?”] <Lee> {asked}.',
    '[“The bridge is safe,”] <she> {said}. [“It always was.”]',
    '[“I saw the car. It never stopped,”] <the driver> {said}.',
    '[“I saw the car,”] {said} <Tom Orr, the head of Tidal, a firm in Dunmore>.',
    '[“I saw the car,”] <the letter> {read}.',
    '[“I saw the car,”] {said} <Ann Lee, who’s run the port since May>.',
    '[“I saw the car,”] <his sister, Ann Lee>, {told} Reuters.',
    '[“I saw the car,”] <his sister, Ann Lee>, {told} journalists.',
    '[“I saw the car,”] <his sister, Ann Lee>, {said} Friday.',
    '[“I saw the car,”] <Ann Lee, the clerk at Tidal and whose son drove it>, {told} Reuters.',
  ])('finds direct speech: %s', (marked) => {
    expectMarks(marked);
  });

  it.each([
    '[The bridge was closed for a year], <Lee> {said}.',
    '[The bridge was closed for a year], {said} <Ann Lee, 52, who runs the port>.',
    '[The dam is old and will not hold], {said} <local engineer Tom Orr who built it>.',
    '[The bridge], <Lee> {said}, [was never safe].',
    '[The clerk sold permits for nine years], <the port’s auditor, Ann Lee>, {said}.',
    '[The clerk sold permits for nine years], <Lee, the port’s auditor>, {said}.',
    '[The clerk sold permits in 1998], <Ann Lee, 52>, {said}.',
    '[The ferry sank at 6:10 a.m.], <the agency, TIDAL>, {said}.',
    '[Raiders burned 12 barns near the river], <the county’s sheriff, Tom Orr>, {said}.',
    '[Tom Orr, the clerk, sold permits], <Ann Lee, 52, the auditor>, {said}.',
    '[The clerk sold permits], <Ann Lee, who read the books>, {told} journalists.',
  ])('finds a source after its content: %s', (marked) => {
    expectMarks(marked);
  });

  it.each([
    '{According to} <the ministry>, [the dam was empty].',
    '[The dam was empty], {according to} <the ministry>.',
    '[The dam was empty], {according to} <Tom Orr, an engineer at the port>.',
  ])('finds according to: %s', (marked) => {
    expectMarks(marked);
  });

  it.each([
    'Two clerks {are now said to have} [fled to Norway].',
    'It {is understood} [that the bank lent the money].',
    'He{’s said to} [be in Norway].',
    "She{'s widely believed to have} [fled].",
    'They{’re thought to have} [fled to Norway].',
    'It{’s understood} [that the board lent the money].',
    '[The clerk has] {reportedly} [fled to Norway].',
    'The news came with {claims} [that two clerks had fled].',
  ])('finds hearsay by nobody: %s', (marked) => {
    expectMarks(marked);
    expect(extract(unmarked(marked))[0]?.strength).toBe('hedged');
  });

  it.each([
    '<The board> {said} in a statement [that the dam was empty].',
    '<Lee> {told} CNN in a message [that the dam was empty].',
  ])('takes the occasion for no attribution of its own: %s', (marked) => {
    expectMarks(marked);
  });

  it.each([
    'They signed the said agreement in May.',
    'The insurance claims that were filed in May are still open.',
    'He reports to the board.',
    'The state of the road is bad.',
    'She found the keys under the mat.',
    'He told jokes all night.',
    'She put the plates on the shelf at 9 p.m.',
    'She put the start at 9 p.m.',
    'The town put 12 guards at the gate.',
    'The crop forecast rests on a wet spring.',
    'The report was long.',
    'There were many reported cases in May.',
    'It rained all day, and the road was closed.',
    'The bridge opened in 1931.',
    'He wants to leave the party.',
    'She hopes to win the race.',
    '',
    '“',
    ' \n ',
  ])('finds nothing in: %s', (text) => {
    expect(extract(text)).toEqual([]);
  });

  it.each([
    ['Tom Orr said the dam was empty.', 'named', null],
    ['The harbour board said the dam was empty.', 'named', null],
    ['Senior clerks in Dunmore said the dam was empty.', 'anonymous-described', null],
    ['Officials said the dam was empty.', 'anonymous-bare', null],
    ['Two sources said the dam was empty.', 'anonymous-bare', null],
    ['Critics say the dam was empty.', 'anonymous-bare', null],
    ['A report by the ministry said the dam was empty.', 'document', null],
    ['A report in CNN said the dam was empty.', 'outlet', 'CNN'],
    ['The dam was empty, Reuters reported.', 'outlet', 'Reuters'],
    ['Tom Orr told the BBC that the dam was empty.', 'relayed', 'BBC'],
    ['Tom Orr said in an interview with Reuters that the dam was empty.', 'relayed', 'Reuters'],
    ['“The dam was empty,” Orr told CNN.', 'relayed', 'CNN'],
    ['“The dam was empty,” his sister, Ann Lee, told CNN.', 'relayed', 'CNN'],
    ['In an interview with Reuters, Lee said the dam was empty.', 'relayed', 'Reuters'],
    ['Lee, speaking to the BBC, said the dam was empty.', 'relayed', 'BBC'],
    ['As Reuters reported, the dam was empty.', 'outlet', 'Reuters'],
    ['People familiar with the matter said the dam was empty.', 'anonymous-bare', null],
    ['A clerk at the port told CNN that the dam was empty.', 'anonymous-described', 'CNN'],
    ['“The dam was empty,” Orr reportedly CNN.', 'relayed', 'CNN'],
  ])('grades %s as %s', (text, strength, medium) => {
    const [first] = extract(text);
    expect([first?.strength, first?.medium?.name ?? null]).toEqual([strength, medium]);
  });

  it('gives what is added in the same sentence to the same source', () => {
    const text = 'Lee said the dam was empty, adding that it leaked.';
    expect(extract(text).map((attribution) => mark(text, attribution))).toEqual([
      '<Lee> {said} [the dam was empty], adding that it leaked.',
      '<Lee> said the dam was empty, {adding} [that it leaked].',
    ]);
  });

  it('knows whose claim it is', () => {
    const text = 'Nobody believed his claim that the dam was empty.';
    expect(extract(text).map((attribution) => mark(text, attribution))).toEqual([
      'Nobody believed <his> {claim} [that the dam was empty].',
    ]);
  });

  it('reads a sentence without end in linear time', () => {
    const started = performance.now();
    extract('according to Lee, he said “A” and '.repeat(2000));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes the outlet last drawn on for the report', () => {
    const [, second] = extract(
      'A report in CNN said the dam was empty.\nThe report claimed that it had cracked.',
    );
    expect([second?.strength, second?.medium?.name]).toEqual(['outlet', 'CNN']);
  });

  it('shows both who spoke and who relays it', () => {
    const all = extract('“It is empty,” Orr said, according to CNN.');
    expect(all.map((each) => each.strength).toSorted()).toEqual(['outlet', 'relayed']);
  });

  it('gives a pronoun the strength of whoever spoke before it', () => {
    const all = extract('A clerk at the port said the dam was empty. He added that it leaked.');
    expect(all.map((each) => each.strength)).toEqual([
      'anonymous-described',
      'anonymous-described',
    ]);
  });

  it('lets a paragraph of quotation alone inherit the speaker before it', () => {
    const [, second] = extract('“The dam is empty,” Orr said.\n“It leaked for years.”');
    expect(second).toMatchObject({ cue: null, inherited: true, kind: 'direct' });
  });

  it('takes a speaker back to where his quotation began', () => {
    const [first] = extract('“The dam was old.\n“It is empty now,” Orr said.');
    expect(first).toMatchObject({ inherited: true, strength: 'named' });
  });

  it('leaves a quotation after other words without a speaker', () => {
    expect(extract('“It is over,” Lee said.\nIt rained.\n“It never began.”')).toHaveLength(1);
  });

  it('takes any text, with spans in bounds and in order', () => {
    const word = fc.constantFrom(
      ...'Lee said that “ ” , . : according to claims reportedly CNN who he is the told \n ‘ ’ ; — ('.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { source, cue, content } of extract(text)) {
            for (const span of [
              ...content,
              ...(source === null ? [] : [source]),
              ...(cue === null ? [] : [cue]),
            ]) {
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(text.length + 1);
            }
            expect(content.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});
