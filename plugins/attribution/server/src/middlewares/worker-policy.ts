import type { Middleware } from 'koa';

/** The panel's worker as Strapi serves it: `analysis.worker-CxYz12.js` when built, `analysis.worker.ts` in development. */
const WORKER = /\/analysis\.worker[\w.-]*\.(?:js|ts)$/u;
const POLICY = 'Content-Security-Policy';
const SCRIPTS = /(?:^|;)\s*script-src\s[^;]*/u;

/** The same policy, with WebAssembly allowed beside the scripts that it names. A policy that names none stays as it is. */
export const allowingWasm = (policy: string): string =>
  policy.replace(SCRIPTS, (scripts) => `${scripts} 'wasm-unsafe-eval'`);

/** Lets the panel's worker, and no other script, run the models' kernels: Strapi's policy knows no WebAssembly. */
export const workerPolicy: Middleware = (ctx, next) => {
  const policy = ctx.response.get(POLICY);
  if (policy !== '' && WORKER.test(ctx.path)) ctx.set(POLICY, allowingWasm(policy));
  return next();
};
