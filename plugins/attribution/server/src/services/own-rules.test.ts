import { describe, expect, it } from 'vitest';
import { defineRule, type Rule } from '../../../engine';
import { ownRulesService } from './own-rules';

const rule: Rule = defineRule({
  id: 'sister-paper',
  meta: {
    title: 'Sister paper without a name',
    summary: 'A sister paper is cited without its name.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { unnamed: '“{words}” does not name the outlet.' },
    remedy: 'Name it.',
    standards: [],
  },
  check: () => [],
});

describe('a newsroom’s own rule', () => {
  it('is registered once', () => {
    const own = ownRulesService();
    own.register(rule);
    expect(own.all()).toEqual([rule]);
    expect(() => own.register(rule)).toThrow('“sister-paper” was not registered: there is one');
  });
  it.each([
    ['the name of a built-in rule', { ...rule, id: 'orphan-quote' }, /there is one of this name/u],
    ['a name with capitals', { ...rule, id: 'SisterPaper' }, /id is not in kebab-case/u],
    ['no check', { ...rule, check: undefined }, /check is no function/u],
    ['no message', { ...rule, meta: { ...rule.meta, messages: {} } }, /messages has no message/u],
    ['half a sentence', { ...rule, meta: { ...rule.meta, remedy: 'Name' } }, /meta\.remedy is no/u],
    ['an unknown weight', { ...rule, meta: { ...rule.meta, severity: 'high' } }, /meta\.severity/u],
  ])('is refused with %s, in words', (_what, faulty, message) => {
    const own = ownRulesService();
    expect(() => Reflect.apply(own.register, own, [faulty])).toThrow(message);
    expect(own.all()).toEqual([]);
  });
});
