import { bootOn, runOnPostgres, type Newsroom } from '../../support/strapi';
import { fill, isFilled } from './fill';
import { fillLater } from './later';

const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

/** Opens the newsroom of this many stories on PostgreSQL, as `DATABASE_*` say, and fills it where it is not. */
export const openLarge = async (stories: number): Promise<Newsroom> => {
  const schema = `large_${stories}`;
  await runOnPostgres(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  const newsroom = await bootOn({ DATABASE_CLIENT: 'postgres', DATABASE_SCHEMA: schema });
  if (await isFilled(newsroom)) {
    await fillLater(newsroom);
    return newsroom;
  }
  const started = performance.now();
  await fill(newsroom, stories, (what) => console.log(`${what} after ${seconds(started)}`));
  await fillLater(newsroom);
  console.log(`${stories.toLocaleString('en')} stories were made in ${seconds(started)}.`);
  return newsroom.restart();
};
