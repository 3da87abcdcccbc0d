import type { Newsroom } from './newsroom';

const STORY = 'api::story.story';

const answered = async (response: Response) => {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.url}: ${JSON.stringify(body)}`);
  return body.data;
};

/** Asks an editor, as the reporter does, to let the blocking flags of a story stand. */
export const askEditor = async (
  newsroom: Newsroom,
  documentId: string,
  note: string,
): Promise<void> => {
  const { url, password } = newsroom;
  const headers = { 'content-type': 'application/json' };
  const login = JSON.stringify({ email: newsroom.emailOf('reporter'), password });
  const { token } = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers,
    body: login,
  }).then(answered);
  const signed = { ...headers, authorization: `Bearer ${token}` };
  const report = await fetch(`${url}/attribution/reports/${STORY}/${documentId}?locale=en`, {
    headers: signed,
  }).then(answered);
  const findings = report.findings
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ fingerprint, rule, quote }: Record<string, string>) => ({ fingerprint, rule, quote }));
  const body = JSON.stringify({ uid: STORY, documentId, locale: 'en', note, findings });
  await fetch(`${url}/attribution/requests`, { method: 'POST', headers: signed, body }).then(
    answered,
  );
};
