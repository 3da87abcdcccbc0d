import type { Newsroom, Person } from './newsroom';

const STORY = 'api::story.story';

const answered = async (response: Response) => {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.url}: ${JSON.stringify(body)}`);
  return body.data;
};

/** A person's way to the plugin past the screen; they sign in once. */
export const pastTheScreen = async (newsroom: Newsroom, person: Person) => {
  const { url, password } = newsroom;
  const headers = { 'content-type': 'application/json' };
  const { token } = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: newsroom.emailOf(person), password }),
  }).then(answered);
  const signed = { ...headers, authorization: `Bearer ${token}` };
  return (method: 'GET' | 'POST', path: string, body?: object) =>
    fetch(`${url}/attribution${path}`, {
      method,
      headers: signed,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).then(answered);
};

/** Asks an editor to let the blocking flags of a story stand. */
export type AskEditor = (documentId: string, note: string) => Promise<void>;

/** The reporter's way to an editor's list, past the screen; the reporter signs in once. */
export const reporterWhoAsks = async (newsroom: Newsroom): Promise<AskEditor> => {
  const send = await pastTheScreen(newsroom, 'reporter');
  return async (documentId, note) => {
    const report = await send('GET', `/reports/${STORY}/${documentId}?locale=en`);
    const findings = report.findings
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map(({ fingerprint, rule, quote }: Record<string, string>) => ({
        fingerprint,
        rule,
        quote,
      }));
    await send('POST', '/requests', { uid: STORY, documentId, locale: 'en', note, findings });
  };
};
