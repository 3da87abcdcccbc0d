import { createServer } from 'node:net';
import { StepFailed } from './step.mjs';

const listenError = (host, port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });

/** Throws `StepFailed` when HOST and PORT cannot be listened on, before anybody waits for a build. */
export const assertPortIsFree = async ({ HOST: host, PORT: port }) => {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new StepFailed(`PORT is "${port}": it must be a whole number from 1 to 65535.`);
  }
  const code = await listenError(host, number);
  if (code === 'EADDRINUSE') {
    throw new StepFailed(
      `Port ${port} is taken: perhaps a newsroom is open there already (http://localhost:${port}/admin). Stop it, or choose another port: PORT=${number === 65_535 ? 1338 : number + 1} npm run newsroom`,
    );
  }
  if (code !== undefined) {
    throw new StepFailed(
      `The newsroom cannot listen on ${host}:${port} (${code}): set HOST and PORT in .env.`,
    );
  }
};
