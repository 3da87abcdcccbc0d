import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forEachFile } from '../../plugins/attribution/cli/for-each-file';
import { readBySchema } from '../../plugins/attribution/contracts/wire';
import {
  attribution,
  attributionIntoHead,
  attributionOnTerminal,
  compilePlugin,
  copyPackage,
} from '../support/command-line';
import { hasSharedDir, sharedDir } from '../support/shared-dir';

const span = z.object({ start: z.number(), end: z.number(), quote: z.string() }).strict();
const checkedFiles = z.array(
  z
    .object({
      file: z.string(),
      findings: z.array(
        span.extend({
          rule: z.string(),
          severity: z.enum(['error', 'warning', 'info']),
          message: z.string(),
          fingerprint: z.string(),
          fixes: z.array(
            z.object({
              label: z.string(),
              edits: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
            }),
          ),
          foldedUnder: z.string().nullable(),
        }),
      ),
      attributions: z.array(
        z.object({ source: span.nullable(), cue: span.nullable(), content: z.array(span) }),
      ),
      words: z.number(),
      readBy: readBySchema,
      policyVersion: z.string(),
      ms: z.number(),
    })
    .strict(),
);

const citronSpan = z.object({ start: z.number(), end: z.number(), text: z.string() }).strict();
const citronDocument = z
  .object({
    text: z.string(),
    quotes: z.array(
      z
        .object({
          cue: citronSpan.nullable(),
          sources: z.array(citronSpan),
          contents: z.array(citronSpan),
          confidence: z.number(),
        })
        .strict(),
    ),
  })
  .strict();

/** One blocking flag, and a sentence that is none. */
const FLAGGED = 'Quay closed\n\nThe 🚢 ferry reportedly sank. “It is gone,” the pilot said.\n';
const CLEAN = 'Quay closed\n\n“The ferry is gone,” Ann Lee, the harbour pilot, said on Monday.\n';

let cwd = '';

const put = (name: string, text: string | Buffer): string => {
  writeFileSync(path.join(cwd, name), text);
  return name;
};

const run = (...args: readonly string[]) => attribution(args, { cwd });

const checkJson = (...args: readonly string[]) =>
  checkedFiles.parse(JSON.parse(run('check', ...args, '--format', 'json').stdout));

beforeAll(() => {
  compilePlugin();
  cwd = mkdtempSync(path.join(tmpdir(), 'attribution-cli-'));
}, 120_000);

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('attribution check', { timeout: 20_000 }, () => {
  it('says where, how grave, what and which rule, and which rules did not run', () => {
    const { code, stdout, stderr } = run('check', put('flagged.txt', FLAGGED));
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^flagged\.txt:3:14 error .*reportedly.* {2}agentless-hedge\n {2}reportedly\n/u,
    );
    expect(stdout).toContain('1 file, 12 words: 1 error, 0 warnings, 0 suggestions.');
    expect(stdout).toMatch(/Not run.*: .*unlinked-claim/u);
    expect(code).toBe(1);
  });

  it('is content with clean copy', () => {
    const { code, stdout } = run('check', put('clean.txt', CLEAN));
    expect(stdout).toMatch(/^1 file, 14 words: 0 errors/u);
    expect(code).toBe(0);
  });

  it('prints an object per file, its offsets in the file', () => {
    const html = put(
      'a.html',
      `<h1>Quay &amp; pier</h1>\n<p>The&nbsp;ferry <b>report</b>edly\n sank.</p>`,
    );
    const markdown = put(
      'a.md',
      '\uFEFF# Quay\n\n> The *ferry* &amp; crew\n> report**edly** sank.\n',
    );
    const files = [put('a.txt', FLAGGED), html, markdown];
    const checked = checkJson(...files);
    expect(checked.map(({ file }) => file)).toEqual(files);
    const words = checked.map(({ file, findings }) => {
      const text = readFileSync(path.join(cwd, file), 'utf8');
      return findings
        .filter(({ rule }) => rule === 'agentless-hedge')
        .map(({ start, end, quote }) => [quote, text.slice(start, end)]);
    });
    expect(words).toEqual([
      [['reportedly', 'reportedly']],
      [['reportedly', 'report</b>edly']],
      [['reportedly', 'report**edly']],
    ]);
  });

  it('says what would put it right, as edits of the file', () => {
    const file = put('fix.md', '“The safe was empty,” Petrov *report*edly CNN.\n');
    expect(run('check', file).stdout).toContain('  Fix: Write “Petrov told CNN”\n');
    const [edits] = checkJson(file).flatMap(({ findings }) =>
      findings.flatMap(({ fixes }) => fixes.map((fix) => fix.edits)),
    );
    const fixed = edits?.reduceRight(
      (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
      readFileSync(path.join(cwd, file), 'utf8'),
    );
    expect(fixed).toBe('“The safe was empty,” Petrov *told *CNN.\n');
  });

  it('tells a rule’s sixth finding and those after it as some more', () => {
    const piers = Array.from({ length: 11 }, (_, pier) => `The TK of pier ${pier} is shut.\n`);
    const { stdout } = run('check', put('many.txt', piers.join('\n')));
    expect(stdout.match(/placeholder-marker$/gmu)).toHaveLength(11);
    const policy = put(
      'mild.json',
      JSON.stringify({
        preset: 'daily',
        whenNotChecked: 'block',
        severities: { 'placeholder-marker': 'warning' },
      }),
    );
    const mild = run('check', put('many.txt', piers.join('\n')), '--policy', policy).stdout;
    expect(mild.match(/placeholder-marker$/gmu)).toHaveLength(5);
    expect(mild).toContain('  and 6 more like it\n');
    expect(mild).toContain(': 0 errors, 11 warnings');
  });

  it('passes over the front matter of Markdown', () => {
    const matter = '---\ntitle: It reportedly sank\n---\n\n# Quay\n\nIt reportedly sank.\n';
    const [checked] = checkJson(put('matter.md', matter));
    expect(checked).toMatchObject({ words: 4, findings: [{ start: matter.lastIndexOf('rep') }] });
  });

  it('counts in the plain text of Blocks', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const blocks = [paragraph('Quay closed.'), paragraph('The ferry reportedly sank.')];
    const [checked] = checkJson(put('a.json', JSON.stringify(blocks)));
    expect(checked?.findings).toMatchObject([{ rule: 'agentless-hedge', start: 24, end: 34 }]);
  });

  it('reads standard input', () => {
    const { code, stdout } = attribution(['check', '-', '--format', 'json'], {
      cwd,
      input: FLAGGED,
    });
    expect(checkedFiles.parse(JSON.parse(stdout))).toMatchObject([{ file: '-', words: 12 }]);
    expect(code).toBe(1);
  });

  it('counts what --max-severity says', () => {
    const mild = put('mild.txt', 'Quay closed\n\nThe quay employs 4,000 people.\n');
    const severities = checkJson(mild)[0]?.findings.map(({ severity }) => severity);
    expect(severities).toEqual(['warning']);
    expect(run('check', mild).code).toBe(0);
    expect(run('check', mild, '--max-severity', 'warning').code).toBe(1);
    expect(run('check', mild, '--max-severity=info').code).toBe(1);
  });

  it('names the file that it cannot read, checks the others, and fails', () => {
    const { code, stdout, stderr } = run('check', 'none.txt', put('clean.txt', CLEAN));
    expect(stderr).toBe('attribution: cannot read none.txt: no such file\n');
    expect(stdout).toContain('1 file, 14 words');
    expect(code).toBe(2);
  });

  it('goes on after a file that it fails on unexpectedly', () => {
    const complaints: string[] = [];
    const { done } = forEachFile(
      ['a.txt', 'b.txt', 'c.txt'],
      (file) => {
        if (file === 'b.txt') throw new RangeError('Not a span: [2, 1)');
        return file;
      },
      {
        complain: (message) => complaints.push(message),
        progress: () => ({ step: () => {}, end: () => {} }),
      },
    );
    expect(done).toEqual(['a.txt', 'c.txt']);
    expect(complaints).toEqual(['b.txt made the command fail: Not a span: [2, 1)']);
  });

  it('ends quietly, and says what it found, when its reader has seen enough', () => {
    const long = put('long.txt', FLAGGED.repeat(1000));
    expect(attributionIntoHead(['check', long, '--format', 'json'], { cwd })).toEqual({
      code: 1,
      stderr: '',
    });
  });

  it.each([
    ['a folder without stories', 'empty', /^attribution: there are no stories in empty\n$/u],
    ['bytes that are no text', 'bytes.txt', /bytes\.txt: it is not text in UTF-8\n$/u],
    ['broken JSON', 'broken.json', /broken\.json: it is not JSON\n$/u],
    ['JSON without Blocks', 'object.json', /object\.json: it is no array of Blocks\n$/u],
  ])('refuses %s in one line', (_case, file, message) => {
    mkdirSync(path.join(cwd, 'empty'), { recursive: true });
    put('bytes.txt', Buffer.from([0xff, 0xfe, 0x00]));
    put('broken.json', '[{');
    put('object.json', '{}');
    const { code, stderr, stdout } = run('check', file);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('the models of attribution', { timeout: 20_000 }, () => {
  const runWithCutWeights = (...args: readonly string[]) => {
    const folder = path.join(cwd, `package-${args[0]}`);
    mkdirSync(folder);
    const command = copyPackage(folder);
    truncateSync(path.join(folder, 'weights/network.bin'), 1000);
    return attribution(args, { cwd, command });
  };

  it('read the stories', () => {
    expect(checkJson(put('flagged.txt', FLAGGED))).toMatchObject([{ readBy: { by: 'models' } }]);
  });

  it('give way to patterns when a weights file is cut short, and the check says so', () => {
    const file = put('flagged.txt', FLAGGED);
    const { code, stdout, stderr } = runWithCutWeights('check', file, '--format', 'json');
    expect(stderr).toMatch(
      /^attribution: the trained models could not be loaded, .* network\.bin: 1000 of \d+ bytes are there\n$/u,
    );
    expect(checkedFiles.parse(JSON.parse(stdout))).toMatchObject([{ readBy: { by: 'patterns' } }]);
    expect(code).toBe(1);
  });

  it('give way to patterns in an extraction as well', () => {
    const { code, stdout, stderr } = runWithCutWeights('extract', put('flagged.txt', FLAGGED));
    expect(stderr).toContain('network.bin: 1000 of');
    expect(citronDocument.parse(JSON.parse(stdout)).quotes).not.toEqual([]);
    expect(code).toBe(0);
  });
});

describe('attribution', { timeout: 20_000 }, () => {
  it.each([
    [[], /say "check", "extract" or "verify-trail"/u],
    [['look'], /no such command: "look"/u],
    [['check'], /name the files to check/u],
    [['verify-trail', 'a.jsonl', '--format', 'text'], /verify-trail knows no --format/u],
    [['verify-trail', 'a.jsonl', '--known', '12'], /--known is the NUMBER:HASH of an event/u],
    [['check', 'a.txt', '--known', '12'], /--known belongs to "verify-trail"/u],
    [['extract', 'a.txt', '--known', '12'], /--known belongs to "verify-trail"/u],
    [['verify-trail', 'a.jsonl', 'b.jsonl'], /one trail at a time/u],
    [['verify-trail', 'nowhere.jsonl'], /cannot read nowhere\.jsonl: no such file/u],
    [['verify-trail', '.'], /there is no built Strapi project/u],
    [['check', 'a.txt', '--format', 'xml'], /--format is one of text, json, sarif/u],
    [['check', 'a.txt', '--max-severity', 'low'], /--max-severity is one of error, warning, info/u],
    [['check', 'a.txt', '--preset', 'loose'], /--preset is one of wire-strict, daily, magazine/u],
    [['check', 'a.txt', '--preset', 'daily', '--policy', 'p.json'], /not both/u],
    [['extract', 'a.txt', '--policy', 'p.json'], /--policy belongs to "check"/u],
    [['extract', 'a.txt', '--preset', 'daily'], /--preset belongs to "check"/u],
    [['check', 'a.txt', '--loud'], /--loud/u],
    [['extract', 'a.txt', 'b.txt'], /need --out DIR/u],
    [['extract', 'a.txt', '--format', 'text', '--out', 'o'], /--out belongs to --format citron/u],
    [['extract', 'a.txt', 'sub/a.md', '--out', 'out'], /two files would be written to a\.json/u],
  ])('does not guess what %j means', (args, message) => {
    const { code, stdout, stderr } = run(...args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('explains itself', () => {
    const { code, stdout } = run('--help');
    expect(stdout).toMatch(/Usage[\s\S]*check[\s\S]*extract[\s\S]*Exit code/u);
    expect(code).toBe(0);
  });
});

describe('attribution check --preset', { timeout: 20_000 }, () => {
  it('weighs what it finds as the desk does', () => {
    const file = put(
      'hundreds.txt',
      'Boats\n\nHundreds of boats were scrapped along the coast in 2019.',
    );
    expect(run('check', file).code).toBe(0);
    const strict = run('check', file, '--preset', 'wire-strict');
    expect(strict.stdout).toMatch(/error .* unattributed-number/u);
    expect(strict.code).toBe(1);
  });
});

describe('attribution check --policy', { timeout: 20_000 }, () => {
  const HUNDREDS = 'Boats\n\nHundreds of boats were scrapped along the coast in 2019.';
  const policyFile = (policy: object): string =>
    put('policy.json', JSON.stringify({ preset: 'daily', whenNotChecked: 'block', ...policy }));

  it('weighs what it finds as the newsroom does, and names the policy', () => {
    const policy = policyFile({ severities: { 'unattributed-number': 'error' } });
    const { code, stdout } = run('check', put('hundreds.txt', HUNDREDS), '--policy', policy);
    expect(stdout).toMatch(/error .* unattributed-number/u);
    expect(stdout).toMatch(/^Policy: daily-[0-9a-f]{12}\.$/mu);
    expect(code).toBe(1);
  });
  it('gives the same terms the same version, and others another', () => {
    const versionUnder = (policy: object) =>
      checkJson(put('hundreds.txt', HUNDREDS), '--policy', policyFile(policy))[0]?.policyVersion;
    const plain = versionUnder({ severities: {} });
    expect(checkJson(put('hundreds.txt', HUNDREDS))[0]?.policyVersion).toBe(plain);
    expect(versionUnder({ severities: {}, terms: { window: 'sentence' } })).not.toBe(plain);
  });
  it('asks for the source in the sentence where the window is the sentence', () => {
    const file = put(
      'window.txt',
      'Tunnel\n\nThe harbour board said the tunnel was late. It takes 4,000 lorries off the streets.',
    );
    const rulesUnder = (window: string) =>
      checkJson(file, '--policy', policyFile({ severities: {}, terms: { window } })).flatMap(
        ({ findings }) => findings.map(({ rule }) => rule),
      );
    expect(rulesUnder('paragraph')).not.toContain('unattributed-number');
    expect(rulesUnder('sentence')).toContain('unattributed-number');
  });
  it.each([
    [{ severities: { 'unatributed-number': 'off' } }, /There is no rule “unatributed-number”/u],
    [{ severities: {}, terms: { window: 'page' } }, /policy\.json is no policy: terms\.window: /u],
    [{ severities: {}, preset: 'weekly' }, /policy\.json is no policy: preset: /u],
    [{ severities: {}, severity: {} }, /policy\.json is no policy: .*severity/u],
  ])('refuses a policy with a mistake, and says where: %j', (policy, message) => {
    const { code, stdout, stderr } = run('check', '-', '--policy', policyFile(policy));
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('attribution check on folders', { timeout: 30_000 }, () => {
  const folder = () => {
    mkdirSync(path.join(cwd, 'desk/late'), { recursive: true });
    mkdirSync(path.join(cwd, 'desk/.git'), { recursive: true });
    put('desk/b.md', '# Quay\n\nIt reportedly sank.\n');
    put('desk/a.txt', CLEAN);
    put('desk/late/c.html', '<p>The ferry reportedly sank.</p>');
    put('desk/late/blocks.json', '[]');
    put('desk/package.json', '{}');
    put('desk/photo.jpg', Buffer.from([0xff, 0xd8]));
    put('desk/.git/d.txt', FLAGGED);
    return 'desk';
  };

  it('reads the stories in them, by name, and nothing else', () => {
    expect(checkJson(folder(), put('flagged.txt', FLAGGED)).map(({ file }) => file)).toEqual([
      'desk/a.txt',
      'desk/b.md',
      'desk/late/blocks.json',
      'desk/late/c.html',
      'flagged.txt',
    ]);
  });
  it('shows whoever watches how far it has come, and leaves the output alone', () => {
    const watched = attributionOnTerminal(['check', folder(), '--format', 'json'], { cwd });
    expect(watched.terminal).toMatch(/4 of 4 files/u);
    expect(checkedFiles.parse(JSON.parse(watched.stdout))).toHaveLength(4);
    expect(run('check', 'desk').stderr).toBe('');
  });
  it('extracts from them as well', () => {
    const { code } = run('extract', folder(), '--out', 'out/desk');
    expect(readdirSync(path.join(cwd, 'out/desk'))).toHaveLength(4);
    expect(code).toBe(0);
  });
});

describe('attribution check --format sarif', { timeout: 20_000 }, () => {
  const { resolve } = createRequire(import.meta.url);
  const schema = z
    .looseObject({})
    .parse(JSON.parse(readFileSync(resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8')));
  const isSarif = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile<Log>(schema);

  const sarifOf = (...args: readonly string[]): Log => {
    const log: unknown = JSON.parse(run('check', ...args, '--format', 'sarif').stdout);
    if (!isSarif(log)) throw new TypeError(JSON.stringify(isSarif.errors));
    return log;
  };

  it('fits the schema, and points at the words', () => {
    const file = put('un flagged.txt', FLAGGED);
    const [result] = sarifOf(file, put('clean.txt', CLEAN)).runs[0]?.results ?? [];
    expect(result).toMatchObject({ ruleId: 'agentless-hedge', level: 'error' });
    const place = result?.locations?.[0]?.physicalLocation;
    expect(place).toMatchObject({
      artifactLocation: { uri: 'un%20flagged.txt' },
      region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 24 },
    });
    expect(place?.region?.snippet?.text).toBe('reportedly');
    const [fixed] = sarifOf(put('fix.txt', '“The safe was empty,” Petrov reportedly CNN.')).runs;
    expect(fixed?.results?.[0]?.fixes).toMatchObject([
      {
        description: { text: 'Write “Petrov told CNN”' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'fix.txt' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 30, endColumn: 41 },
                insertedContent: { text: 'told ' },
              },
            ],
          },
        ],
      },
    ]);
  });
  it('names the rules by their place in its list, and the policy', () => {
    const [first] = sarifOf(put('flagged.txt', FLAGGED)).runs;
    const results = first?.results ?? [];
    const named = results.map(({ ruleIndex = -1 }) => first?.tool.driver.rules?.[ruleIndex]?.id);
    expect(named).toEqual(results.map(({ ruleId }) => ruleId));
    expect(first?.properties?.['policyVersion']).toMatch(/^daily-/u);
  });
  it('names no lines of Blocks, which are not the file’s', () => {
    const blocks = [
      { type: 'paragraph', children: [{ type: 'text', text: 'The ferry reportedly sank.' }] },
    ];
    const [result] = sarifOf(put('a.json', JSON.stringify(blocks))).runs[0]?.results ?? [];
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a.json' },
    });
    expect(result?.message.text).toContain('“reportedly”');
  });
  it('says what could not be read', () => {
    const [first] = sarifOf('none.txt', put('clean.txt', CLEAN)).runs;
    expect(first?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: 'cannot read none.txt: no such file' } }],
      },
    ]);
  });
});

describe('attribution extract', { timeout: 20_000 }, () => {
  it('writes Citron’s form to standard output, in code points', () => {
    const { code, stdout } = run('extract', put('flagged.txt', FLAGGED));
    const { text, quotes } = citronDocument.parse(JSON.parse(stdout));
    expect(text).toBe(FLAGGED);
    const points = Array.from(text);
    const spans = quotes.flatMap(({ cue, sources, contents }) => [
      ...(cue === null ? [] : [cue]),
      ...sources,
      ...contents,
    ]);
    expect(spans.map((part) => points.slice(part.start, part.end).join(''))).toEqual(
      spans.map((part) => part.text),
    );
    expect(quotes.map(({ cue }) => cue?.text)).toContain('said');
    expect(code).toBe(0);
  });

  it('writes a file per file', () => {
    const files = [put('one.txt', FLAGGED), put('two.md', CLEAN)];
    const { code, stdout } = run('extract', ...files, '--format', 'citron', '--out', 'out/deep');
    expect([code, stdout]).toEqual([0, '']);
    expect(readdirSync(path.join(cwd, 'out/deep')).toSorted()).toEqual(['one.json', 'two.json']);
  });

  it('tells people who says what, who that is, and why it is as weak as it is', () => {
    const files = [
      put('lee.txt', 'Tender\n\nAnn Lee runs the quay. She said the tender was lost.'),
      put('sources.txt', 'Talks\n\nSources told CNN the talks had failed.'),
    ];
    const { code, stdout } = run('extract', ...files, '--format', 'text');
    expect(stdout).toMatch(/^lee\.txt:3:28 named {2}She · said\n {2}the tender was lost\n/u);
    expect(stdout).toContain('Source: Ann Lee.');
    expect(stdout).toMatch(/sources\.txt:3:9 anonymous-bare {2}Sources · told/u);
    expect(stdout).toContain('Source: Sources, by way of CNN.');
    expect(stdout).toContain('The text says nothing of who the source is.');
    expect(code).toBe(0);
  });
});

describe.runIf(hasSharedDir())('attribution on real stories', { timeout: 60_000 }, () => {
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(path.join(sharedDir, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(sharedDir, folder, name));

  it('extracts from a corpus in one run', () => {
    const files = filesIn('corpora/polnear/dev/text');
    const { code, stderr } = run('extract', ...files, '--out', 'corpus');
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(path.join(cwd, 'corpus'))).toHaveLength(files.length);
  });

  it('points at the words it quotes', () => {
    const checked = checkJson(...filesIn('stories'), ...filesIn('corpora/polnear/dev/text'));
    expect(checked.length).toBeGreaterThan(80);
    for (const { file, findings } of checked) {
      const text = readFileSync(file, 'utf8');
      const isOneLine = (quote: string): boolean => !quote.includes('\n');
      const inOneBlock = findings.filter(({ quote }) => isOneLine(quote));
      expect(inOneBlock.map(({ start, end }) => text.slice(start, end))).toEqual(
        inOneBlock.map(({ quote }) => quote),
      );
    }
  });
});
