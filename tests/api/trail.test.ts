import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribution } from '../support/command-line';
import { openDesk, waiverOn, type Desk } from '../support/desk';
import { blockedStory, cleanStory, draftOf, STORY, trailOf } from '../support/stories';
import { unguard } from '../support/tables';

const repoRoot = path.resolve(__dirname, '..', '..');

let desk: Desk;
let folder = '';

beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(path.join(tmpdir(), 'trail-'));
});
afterAll(async () => {
  await desk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const table = (name: string) => desk.newsroom.strapi.db.connection(name);

/** A story on which the editor let a flag stand, and which the editor deleted. */
const deletedStory = async (): Promise<string> => {
  const { documentId } = await draftOf(desk.newsroom, blockedStory());
  const { status } = await desk.send('POST', '/waivers', 'editor', waiverOn(documentId));
  expect(status).toBe(201);
  await desk.newsroom.strapi.documents(STORY).delete({ documentId });
  await trailOf(desk.newsroom, documentId);
  return documentId;
};

const publishedStory = async (): Promise<string> => {
  const { documentId } = await draftOf(desk.newsroom, cleanStory());
  await desk.newsroom.strapi.documents(STORY).publish({ documentId });
  await trailOf(desk.newsroom, documentId);
  return documentId;
};

const list = async (query: string) => (await desk.send('GET', `/trail?${query}`, 'editor')).body;

describe('the trail of a newsroom', () => {
  it('is read per story, newest first, also when the story is gone', async () => {
    const documentId = await deletedStory();
    const { data, meta } = await list(`uid=${STORY}&documentId=${documentId}`);
    expect(data).toMatchObject([
      { kind: 'deleted', subject: { uid: STORY, documentId, locale: 'en' } },
      { kind: 'waiver-made', actor: { type: 'admin', name: expect.any(String) } },
    ]);
    expect(meta).toEqual({ page: 1, pageSize: 25, total: 2 });
  });

  it('is read per kind and per person, page by page', async () => {
    await publishedStory();
    await publishedStory();
    const first = await list('kind=published&pageSize=1');
    const second = await list('kind=published&pageSize=1&page=2');
    expect(first.data[0].sequence).toBeGreaterThan(second.data[0].sequence);
    await deletedStory();
    const [{ actor }] = (await list('kind=waiver-made')).data;
    const ofPerson = await list(`actorId=${actor.id}`);
    expect(ofPerson.meta.total).toBeGreaterThan(0);
    for (const event of ofPerson.data) expect(event.actor).toEqual(actor);
  });

  it('outlives the person who did it', async () => {
    await desk.hire('editor', 'guest editor');
    const { documentId } = await draftOf(desk.newsroom, blockedStory());
    await desk.send('POST', '/waivers', 'guest editor', waiverOn(documentId));
    const [event] = await trailOf(desk.newsroom, documentId);
    const { actorName } = event ?? { actorName: '' };
    const [{ actor }] = (await list(`uid=${STORY}&documentId=${documentId}`)).data;
    await desk.newsroom.strapi.db.query('admin::user').delete({ where: { id: actor.id } });
    const after = await list(`uid=${STORY}&documentId=${documentId}`);
    expect(after.data).toMatchObject([{ kind: 'waiver-made', actor: { name: actorName } }]);
    expect((await desk.send('GET', '/trail/check', 'editor')).body.data.firstBreak).toBeNull();
  });

  it.each(['attribution_events', 'attribution_receipts'])(
    'is refused by the database itself, past Strapi and all: %s',
    async (name) => {
      await publishedStory();
      const [row] = await table(name).limit(1);
      const { id, ...rest } = row;
      await expect(table(name).where({ id }).update({ actor_name: 'somebody' })).rejects.toThrow(
        'only grows',
      );
      await expect(table(name).where({ id }).delete()).rejects.toThrow('only grows');
      const replacing = table(name)
        .insert({ ...rest, id })
        .onConflict('id')
        .merge();
      await expect(replacing).rejects.toThrow('only grows');
      expect(await table(name).where({ id }).first()).toEqual(row);
    },
  );

  it('is exported whole, oldest first, and verified by the command line', async () => {
    await publishedStory();
    const { text, headers } = await desk.send('GET', '/trail/export', 'editor');
    expect(headers['content-disposition']).toContain('trail.jsonl');
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).sequence)).toEqual(lines.map((_, at) => at + 1));

    const verify = (name: string, kept: readonly string[], ...more: readonly string[]) => {
      writeFileSync(path.join(folder, name), kept.join('\n'));
      return attribution(['verify-trail', name, ...more], { cwd: folder });
    };
    const { sequence, hash } = JSON.parse(lines.at(-1) ?? '');
    expect(verify('whole.jsonl', lines)).toMatchObject({
      code: 0,
      stdout: `The trail holds: ${lines.length} events.\nThe last event is ${sequence}:${hash}\n`,
    });
    const changed = lines.map((line, at) => (at === 2 ? line.replace('"kind":"', '$&x') : line));
    expect(verify('changed.jsonl', changed)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('broken at event 3'),
    });
    expect(verify('cut.jsonl', lines.slice(0, -1), '--known', `${sequence}:${hash}`)).toMatchObject(
      { code: 1, stdout: expect.stringContaining(`event ${sequence} was noted`) },
    );
    expect(verify('torn.jsonl', [...lines, '{'])).toMatchObject({ code: 2 });
  });

  it('still holds the event that was noted down, until somebody cuts the end off or writes it anew', async () => {
    const verify = (known: string) =>
      attribution(['verify-trail', repoRoot, '--known', known], { cwd: folder });
    const check = async (known: string) =>
      (await desk.send('GET', `/trail/check?known=${known}`, 'editor')).body.data;
    const { head } = (await desk.send('GET', '/trail/check', 'editor')).body.data;
    await publishedStory();
    expect(await check(head)).toMatchObject({ firstBreak: null, known: 'stands' });
    expect(verify(head)).toMatchObject({ code: 0, stdout: expect.stringContaining('stands') });

    const other = `${Number.parseInt(head, 10)}:${'0'.repeat(64)}`;
    expect(await check(other)).toMatchObject({ firstBreak: null, known: 'another' });
    expect(verify(other)).toMatchObject({ code: 1, stdout: expect.stringContaining('another') });

    const { events, head: last } = await check(head);
    await unguard(desk.newsroom, 'attribution_events');
    await table('attribution_events').where({ sequence: events }).delete();
    expect(await check(last)).toMatchObject({ firstBreak: null, known: 'cut-off' });
    expect(await check(head)).toMatchObject({ known: 'stands' });
    expect(verify(last)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`The events after ${events - 1} were cut off`),
    });
  });

  it('is verified in its own database, where the first broken row is found', async () => {
    const verify = () => attribution(['verify-trail', repoRoot], { cwd: folder });
    expect(verify()).toMatchObject({ code: 0, stdout: expect.stringContaining('holds') });
    await unguard(desk.newsroom, 'attribution_events');
    await table('attribution_events').where({ sequence: 2 }).update({ actor_name: 'somebody' });
    expect((await desk.send('GET', '/trail/check', 'editor')).body.data.firstBreak).toBe(2);
    expect(verify()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('broken at event 2'),
    });
  });
});
