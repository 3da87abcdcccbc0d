/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src)$/u;
const WEB = /^https?:$/u;

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** Whether a text is an address that a reader can follow on the web: never `javascript:` or `data:`. */
export const isWebUrl = (text: string): boolean => {
  const url = parsed(text);
  return url !== null && WEB.test(url.protocol) && url.username === '' && url.password === '';
};

const withoutLastSlashes = (path: string): string => {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

/** The address without what differs between two ways to the same page. Any other text as it is. */
export const canonicalUrl = (text: string): string => {
  const url = parsed(text);
  if (url === null || !WEB.test(url.protocol)) return text;
  url.hash = '';
  const names = Array.from(url.searchParams.keys());
  for (const name of names.filter((key) => TRACKING.test(key))) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = withoutLastSlashes(url.pathname);
  return url.toString();
};
