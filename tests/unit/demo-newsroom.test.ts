import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as engine from '../../plugins/attribution/engine';
import { trainedModels } from '../support/models';
import { FIELDS, selectorFor } from '../../scripts/demo/selectors.mjs';
import { readFeatures } from '../../scripts/demo/feature-file.mjs';
import { readDesk, readStories } from '../../scripts/demo/story-file.mjs';

const CLEAN = ['harbour-dredging-vote', 'night-heat-study'];
const FAULTY = 'kestrel-street-depot-fire';
const FIRST = 'letters-from-the-strait';
const WORDS_PER_WARNING = 300;

interface Entry {
  readonly rule: string;
  readonly severity: string;
  readonly quote: string;
}

interface DemoLink {
  readonly quote: string;
  readonly field?: string;
  readonly source: string;
  readonly role: engine.LinkRole;
}

const { outlets, sources } = readDesk();
const stories = readStories();
const features = readFeatures();
const all = [...stories, ...features];

const recordFor = (key: string): engine.SourceRecord => {
  const source = sources.find((candidate: { key: string }) => candidate.key === key);
  if (source === undefined) throw new Error(`No source record “${key}”`);
  const { title, outlet, personName = null, date = null, strength, recordStatus } = source;
  return {
    documentId: key,
    title,
    outlet,
    person: personName,
    date,
    strength,
    status: recordStatus ?? 'active',
    excerpts: source.excerpts ?? [],
    address:
      source.archiveUrl === undefined ? (source.url === undefined ? 'none' : 'live') : 'archived',
    approval: source.approvedBy === undefined ? 'none' : 'approved',
    origins: [key],
    circle: [],
    withdrawn: [],
  };
};

const reportOn = (story: (typeof all)[number]) => {
  const links = story.links.map((link: DemoLink, index: number) => ({
    documentId: `link-${index}`,
    selector: selectorFor(story, link, engine),
    source: recordFor(link.source),
    role: link.role,
  }));
  const text = engine.storyFromFields(FIELDS[story.uid] ?? [], story);
  const policy = engine.defaultPolicy;
  return engine.analyse({ story: text, policy, outlets, links, waivers: [] }, trainedModels());
};

const findingsOf = (slug: string): readonly Entry[] => {
  const story = all.find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new Error(`No demo story “${slug}”`);
  return reportOn(story).findings.map(({ rule, severity, quote }) => ({ rule, severity, quote }));
};

const wordsIn = (slug: string): number =>
  readFileSync(
    path.join(stories.find((story) => story.slug === slug)?.folder ?? '', 'story.md'),
    'utf8',
  ).split(/\s+/u).length;

describe('the demo newsroom', () => {
  it.each(all.map((story) => [story.slug, story] as const))(
    'finds in %s what is written beside it',
    (slug, story) => {
      const file = path.join(story.folder, 'findings.json');
      const findings = findingsOf(slug);
      if (process.env.UPDATE_FIXTURES === '1') {
        writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`);
      }
      expect(existsSync(file), 'run with UPDATE_FIXTURES=1 to write it').toBe(true);
      expect(findings).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
  );

  it.each(all.map((story) => [story.slug, story] as const))(
    'finds the words of every link of %s',
    (_slug, story) => {
      expect(reportOn(story).links.filter(({ state }) => state !== 'ok')).toEqual([]);
    },
  );

  it.each(CLEAN)('holds nothing against %s', (slug) => {
    const findings = findingsOf(slug);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.length).toBeLessThanOrEqual(Math.floor(wordsIn(slug) / WORDS_PER_WARNING));
  });

  it('shows every rule that reads the text in the story that has every fault, but for a single voice', () => {
    const shown = new Set(findingsOf(FAULTY).map(({ rule }) => rule)).add('single-source-story');
    const rules = engine.RULES.filter(({ meta }) => meta.basis === 'text').map(({ id }) => id);
    expect(rules.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('opens with the garbled quotation, among faults of other weights', () => {
    expect(stories.find(({ isFirst }) => isFirst)?.slug).toBe(FIRST);
    const findings = findingsOf(FIRST);
    expect(findings.filter(({ rule }) => rule === 'garbled-attribution')).toHaveLength(1);
    expect(findings.some(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('has a feature with a claim linked in a passage and in a fact box, and a blocker in each', () => {
    const [feature] = features;
    const fields = (kind: 'links' | 'findings') => {
      if (feature === undefined) return [];
      const { links, findings } = reportOn(feature);
      return kind === 'links'
        ? links.map(({ link }) => link.selector.field)
        : findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.field);
    };
    expect(fields('links')).toContain('sections.0.text');
    expect(fields('links')).toContain('sections.3.text');
    expect(fields('links')).toContain('sections.4.moments.1.text');
    expect(new Set(fields('findings'))).toEqual(new Set(['sections.2.text', 'sections.3.text']));
  });

  it('has two clean stories, one of them live, and stories of every length', () => {
    expect(stories.filter(({ isPublished }) => isPublished).map(({ slug }) => slug)).toEqual([
      CLEAN[0],
    ]);
    const lengths = stories.map(({ slug }) => wordsIn(slug));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(900);
  });
});
