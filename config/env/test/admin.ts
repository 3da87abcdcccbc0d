/** Suites sign in more often than the five times in five minutes that the rate limit grants. */
export default () => ({ rateLimit: { enabled: false } });
