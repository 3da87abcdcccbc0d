/**
 * Makes a newsroom of many stories with all that stands beside them, in a schema of its own of the PostgreSQL database that
 * `DATABASE_*` name. Run after `npm run build:plugin && npx tsc`: `npx tsx tests/bench/large-newsroom.ts [stories]`.
 */
import { openLarge } from './large/database';

const main = async (): Promise<void> => {
  const newsroom = await openLarge(Number(process.argv[2] ?? 100_000));
  await newsroom.stop();
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
