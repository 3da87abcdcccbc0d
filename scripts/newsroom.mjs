/** One command from a bare clone to a running newsroom. Plain Node: nothing is installed when it starts. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The newsroom needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const { projectRoot } = await import('./run.mjs');
const { reportFailure, step } = await import('./step.mjs');
process.chdir(projectRoot);

const interruption = new AbortController();
const { signal } = interruption;
const listenForInterruption = () => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interruption.abort());
};

const prepare = async () => {
  const { writeEnvironment, loadEnvironment } = await import('./environment.mjs');
  const outcome = writeEnvironment('.env');
  if (outcome === 'written') console.log('· Wrote .env with secrets of its own');
  if (outcome === 'completed') console.log('· Added what .env lacked');
  loadEnvironment('.env', process.env);

  const { assertPortIsFree } = await import('./port.mjs');
  await assertPortIsFree(process.env);

  const { install } = await import('./install.mjs');
  await install({ signal });
  const { buildNewsroom } = await import('./build.mjs');
  await buildNewsroom({ signal });
};

const untilInterrupted = () =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', resolve);
  });

const openAndKeepOpen = async () => {
  const { loadNewsroom, closeNewsroom, openDoors } = await import('./serve.mjs');
  const strapi = await step('Starting', 'about 10 seconds', loadNewsroom);
  try {
    if (signal.aborted) return;
    const { seedDemo } = await import('./demo/seed.mjs');
    await seedDemo(strapi, { env: process.env, signal });
    await openDoors(strapi);
    const { greeting } = await import('./demo/greeting.mjs');
    console.log(await greeting(strapi, process.env));
    await untilInterrupted();
    console.log('\nClosing the newsroom …');
  } finally {
    await closeNewsroom(strapi);
    // Strapi's own clean-up forgets every listener, and a terminal may send the signal twice.
    listenForInterruption();
  }
};

listenForInterruption();
try {
  await prepare();
  await openAndKeepOpen();
} catch (error) {
  if (!signal.aborted) {
    reportFailure(error);
    process.exit(1);
  }
}
process.exit(0);
