import { describe, expect, it } from 'vitest';
import { allowingWasm } from '../../plugins/attribution/server/src/middlewares/worker-policy';

describe('the policy of the panel’s worker', () => {
  it('allows WebAssembly beside the scripts that Strapi allows', () => {
    expect(allowingWasm("default-src 'self';script-src 'self';object-src 'none'")).toBe(
      "default-src 'self';script-src 'self' 'wasm-unsafe-eval';object-src 'none'",
    );
  });

  it('takes no other directive for that of scripts', () => {
    const policy = "script-src-attr 'none';img-src 'self'";
    expect(allowingWasm(policy)).toBe(policy);
  });
});
