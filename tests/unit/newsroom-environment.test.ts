import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnvironment, missingFrom, writeEnvironment } from '../../scripts/environment.mjs';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'OWNER_PASSWORD',
  'DEMO_PASSWORD',
];

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom environment '));
  file = path.join(folder, '.env');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const written = () => readFileSync(file, 'utf8');

describe('a .env file that is not there', () => {
  it('is written complete, every secret different', () => {
    expect(writeEnvironment(file)).toBe('written');
    const values = parseEnv(written());
    const secrets = SECRETS.map((name) => values[name]);
    expect(secrets.every((value) => value !== undefined && value.length >= 16)).toBe(true);
    expect(new Set(secrets).size).toBe(SECRETS.length);
  });

  it('can be read by its owner only', () => {
    writeEnvironment(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('differs from one newsroom to the next', () => {
    expect(missingFrom('')).not.toBe(missingFrom(''));
  });

  it('holds passwords that Strapi accepts', () => {
    const { OWNER_PASSWORD, DEMO_PASSWORD } = parseEnv(missingFrom(''));
    for (const password of [OWNER_PASSWORD, DEMO_PASSWORD]) {
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/u);
    }
  });
});

describe('a .env file that is there', () => {
  it('is left alone when it is complete', () => {
    writeEnvironment(file);
    const before = written();
    expect(writeEnvironment(file)).toBe('complete');
    expect(written()).toBe(before);
  });

  it('keeps every line it has and gets what it lacks', () => {
    const before = '# ours\nHOST=0.0.0.0\nJWT_SECRET=ours';
    writeFileSync(file, before);
    expect(writeEnvironment(file)).toBe('completed');
    expect(written().startsWith(`${before}\n`)).toBe(true);
    expect(parseEnv(written())).toMatchObject({
      HOST: '0.0.0.0',
      JWT_SECRET: 'ours',
      PORT: '1337',
    });
    expect(writeEnvironment(file)).toBe('complete');
  });

  it('gets a secret where one is set to nothing', () => {
    writeFileSync(file, 'APP_KEYS=\nJWT_SECRET=""\n');
    writeEnvironment(file);
    const values = parseEnv(written());
    expect(values.APP_KEYS).not.toBe('');
    expect(values.JWT_SECRET).not.toBe('');
  });
});

describe('loading the environment', () => {
  it('lets what the process has win, unless it is empty', () => {
    writeFileSync(file, 'HOST=127.0.0.1\nPORT=1337\nJWT_SECRET=s\n');
    const env: Record<string, string> = { PORT: '4000', JWT_SECRET: '' };
    loadEnvironment(file, env);
    expect(env).toEqual({ HOST: '127.0.0.1', PORT: '4000', JWT_SECRET: 's' });
  });
});
