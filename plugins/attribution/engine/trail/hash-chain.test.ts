import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../text/canonical-json';
import { checkChain, nextEvent, type TrailEvent } from './hash-chain';

const actor = { type: 'admin', id: '7', name: 'Ida Strand' } as const;
const at = new Date('2024-05-01T10:00:00.000Z');

const firstBreak = async (events: readonly TrailEvent[]): Promise<number | null> =>
  (await checkChain(events)).firstBreak;

const chainOf = (kinds: readonly string[]): readonly TrailEvent[] => {
  const events: TrailEvent[] = [];
  for (const kind of kinds) {
    const entry = { kind, actor, subject: null, detail: { kind } };
    events.push(nextEvent(events.at(-1) ?? null, entry, at));
  }
  return events;
};

describe('the trail as a chain', () => {
  it('holds when nobody touched it', async () => {
    expect(await firstBreak([])).toBeNull();
    expect(await firstBreak(chainOf(['published', 'unpublished', 'deleted']))).toBeNull();
  });

  it('breaks at an event that was changed, taken away or put elsewhere', async () => {
    const [first, second, third] = chainOf(['a', 'b', 'c']);
    if (!first || !second || !third) throw new Error('Three events were made');
    expect(await firstBreak([first, { ...second, kind: 'x' }, third])).toBe(2);
    expect(await firstBreak([first, third])).toBe(3);
    expect(await firstBreak([second, third])).toBe(2);
    expect(await firstBreak([first, third, second])).toBe(3);
  });

  it('tells its last event, which still stands when others have followed', async () => {
    const events = chainOf(['a', 'b', 'c']);
    const { head } = await checkChain(events.slice(0, 2));
    expect(head).toBe(`2:${events[1]?.hash}`);
    expect(await checkChain(events, head)).toMatchObject({ firstBreak: null, known: 'stands' });
    expect(await checkChain([])).toMatchObject({ head: null, known: null });
  });

  it('knows an event that was cut off, and one in whose place another was put', async () => {
    const events = chainOf(['a', 'b', 'c']);
    const { head } = await checkChain(events);
    expect(await checkChain(events.slice(0, 2), head)).toMatchObject({ known: 'cut-off' });
    expect(await checkChain([], head)).toMatchObject({ known: 'cut-off' });
    expect(await checkChain(chainOf(['x', 'b', 'c', 'd']), head)).toMatchObject({
      firstBreak: null,
      known: 'another',
    });
    expect(await checkChain(events.slice(1), head)).toMatchObject({ head: null, known: null });
  });

  it('does not care in which order a database keeps the keys of a detail', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (detail) => {
        const turned = Object.fromEntries(Object.entries(detail).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(detail));
      }),
    );
  });
});
