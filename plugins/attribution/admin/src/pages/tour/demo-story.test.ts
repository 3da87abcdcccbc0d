import { describe, expect, it } from 'vitest';
import { trainedModels } from '../../../../../../tests/support/models';
import { analyse } from '../../../../engine/analyse';
import { storyFromFields } from '../../../../engine/document/from-fields';
import type { Finding } from '../../../../engine/findings/finding';
import { withFix } from '../../../../engine/findings/fix';
import { DEMO_RECORDS, demoContext, demoText, FIRST_STATE, linkTo } from './demo-story';
import type { DemoState } from './demo-story';

const reportOn = (state: DemoState) => {
  const { policy, outlets, links, waivers } = demoContext(state);
  const { fields, values } = demoText(state.body);
  const story = storyFromFields(fields, values);
  return { story, ...analyse({ story, policy, outlets, links, waivers }, trainedModels()) };
};

const only = (findings: readonly Finding[], rule: string): Finding => {
  const [finding, ...others] = findings.filter((one) => one.rule === rule);
  if (finding === undefined || others.length > 0) throw new RangeError(rule);
  return finding;
};

const fixed = (): DemoState => {
  const { findings } = reportOn(FIRST_STATE);
  const [fix] = only(findings, 'garbled-attribution').fixes;
  return { ...FIRST_STATE, body: withFix(FIRST_STATE.body, fix ?? { edits: [] }) };
};

describe('the story of the tour', () => {
  it('shows each kind of line', () => {
    const { findings, links } = reportOn(FIRST_STATE);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(
      new Set(['error', 'warning', 'info']),
    );
    expect(links.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('has nothing against the sentences that are linked', () => {
    const { findings, links } = reportOn(FIRST_STATE);
    const linked = links.flatMap((link) => (link.state === 'ok' ? [link.span] : []));
    const inside = findings.filter(({ span }) =>
      linked.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    expect(inside).toEqual([]);
  });

  it('has its garbled sentence put right at one stroke, and keeps its links', () => {
    const { findings, links } = reportOn(fixed());
    expect(findings.map(({ rule }) => rule)).not.toContain('garbled-attribution');
    expect(links.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('has the sentence settled by the first record, and the accusation left to block', () => {
    const state = fixed();
    const before = reportOn(state);
    const { claim } = only(before.findings, 'outlet-named-unlinked');
    const [record] = DEMO_RECORDS;
    if (record === undefined) throw new RangeError('no record');
    const links = [...state.links, linkTo(before.story, claim, record)];
    const { findings } = reportOn({ ...state, links });
    const blockers = findings.filter(({ severity }) => severity === 'error');
    expect(blockers.map(({ rule }) => rule)).toEqual(['unattributed-accusation']);
    const waived = reportOn({ ...state, links, waived: blockers });
    expect(waived.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
