import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const FILE_MODE = 0o600;
const READABLE = 'abcdefghijkmnpqrstuvwxyz';

const secret = (random) => random(32).toString('base64url');
const keys = (random) => Array.from({ length: 4 }, () => secret(random)).join(',');
const letters = (random, count) =>
  Array.from(random(count), (byte) => READABLE[byte % READABLE.length]).join('');

/** Easy to type, and with the capital, small letters and digits that Strapi asks for. */
const password = (random) =>
  `Desk-${letters(random, 5)}-${letters(random, 5)}-${(random(2).readUInt16BE() % 9000) + 1000}`;

/** Every variable that the newsroom is to have, in the order they are written, with what makes its value. */
const VARIABLES = [
  { name: 'HOST', make: () => '127.0.0.1' },
  { name: 'PORT', make: () => '1337' },
  { name: 'DATABASE_CLIENT', make: () => 'sqlite' },
  { name: 'STRAPI_TELEMETRY_DISABLED', make: () => 'true' },
  { name: 'APP_KEYS', isSecret: true, make: keys },
  { name: 'API_TOKEN_SALT', isSecret: true, make: secret },
  { name: 'ADMIN_JWT_SECRET', isSecret: true, make: secret },
  { name: 'TRANSFER_TOKEN_SALT', isSecret: true, make: secret },
  { name: 'JWT_SECRET', isSecret: true, make: secret },
  { name: 'ENCRYPTION_KEY', isSecret: true, make: (random) => random(32).toString('hex') },
  { name: 'OWNER_PASSWORD', isSecret: true, make: password },
  { name: 'DEMO_PASSWORD', isSecret: true, make: password },
];

/** What is to be added to the text of a `.env` file to make it complete; empty when nothing is. A secret that is set to nothing counts as missing. */
export const missingFrom = (text, random = randomBytes) => {
  const present = parseEnv(text);
  return VARIABLES.filter(
    ({ name, isSecret }) =>
      present[name] === undefined || (isSecret === true && present[name] === ''),
  )
    .map(({ name, make }) => `${name}=${make(random)}\n`)
    .join('');
};

/** Writes `.env` when there is none, else adds what it lacks; a line that stands is never touched. Answers what was done. */
export const writeEnvironment = (file) => {
  if (!existsSync(file)) {
    writeFileSync(file, missingFrom(''), { mode: FILE_MODE, flag: 'wx' });
    return 'written';
  }
  const text = readFileSync(file, 'utf8');
  const missing = missingFrom(text);
  if (missing === '') return 'complete';
  appendFileSync(file, text === '' || text.endsWith('\n') ? missing : `\n${missing}`);
  chmodSync(file, FILE_MODE);
  return 'completed';
};

/** Sets the variables of a `.env` file that the process does not have yet; one that is set to nothing counts as not set. */
export const loadEnvironment = (file, env) => {
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    if (env[name] === undefined || env[name] === '') env[name] = value;
  }
};
