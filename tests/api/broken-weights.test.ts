import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { superAdmin, type Person } from '../support/people';
import { blockedStory, draftOf, STORY } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

const { readFileSync } = fs;
const KEPT = 1000;

let newsroom: Newsroom;
let admin: Person;
let documentId = '';
const logged: string[] = [];

beforeAll(async () => {
  // The disk is what fails: of one weights file only the beginning is there.
  vi.spyOn(fs, 'readFileSync').mockImplementation((...args: Parameters<typeof readFileSync>) => {
    const content = readFileSync(...args);
    const isCut = String(args[0]).endsWith('network.bin') && typeof content !== 'string';
    return isCut ? content.subarray(0, KEPT) : content;
  });
  newsroom = await bootNewsroom();
  vi.spyOn(newsroom.strapi.log, 'error').mockImplementation((message: unknown) => {
    logged.push(String(message));
    return newsroom.strapi.log;
  });
  admin = await superAdmin(newsroom);
  ({ documentId } = await draftOf(newsroom, blockedStory()));
});
afterAll(async () => {
  await newsroom?.stop();
  vi.restoreAllMocks();
});

const report = () =>
  newsroom.http().get(`/attribution/reports/${STORY}/${documentId}`).set(admin.headers);

describe('a newsroom whose weights file is cut short', () => {
  it('does not look at the weights before there is a story to check', () => {
    expect(logged).toEqual([]);
  });

  it('reports all the same, and names the file in the report', async () => {
    const { status, body } = await report();
    expect(status).toBe(200);
    expect(body.data.findings).not.toEqual([]);
    expect(body.data.readBy).toEqual({
      by: 'patterns',
      why: expect.stringMatching(/network\.bin: 1000 of \d+ bytes are there/u),
    });
  });

  it('names it in the log, once', async () => {
    await report();
    expect(logged.filter((line) => line.includes('network.bin'))).toHaveLength(1);
  });

  it('still lets nothing with a blocking flag go live', async () => {
    await expect(documentsIn(newsroom, STORY).publish({ documentId })).rejects.toThrow(
      'was not published',
    );
  });
});

describe('the script of the panel’s worker', () => {
  it('may run WebAssembly, which no other script may', async () => {
    const policyOf = async (file: string): Promise<string> => {
      const { headers } = await newsroom.http().get(`/admin/${file}`);
      return headers['content-security-policy'] ?? '';
    };
    expect(await policyOf('analysis.worker-D1.js')).toContain("'wasm-unsafe-eval'");
    expect(await policyOf('index-D1.js')).not.toContain('wasm');
  });
});
