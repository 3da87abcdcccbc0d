import { afterAll, beforeAll } from 'vitest';
import { openDesk, type Desk } from './browser';
import { openNewsroom, type Newsroom } from './newsroom';

/** What the browser tests of a file share. */
interface Opened {
  readonly newsroom: Newsroom;
  readonly desk: Desk;
}

/** Opens a newsroom, and a browser with its people, for the tests of a file; closes both after them. */
export const withNewsroom = (use: (opened: Opened) => void): void => {
  let newsroom: Newsroom | undefined;
  let desk: Desk | undefined;
  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openDesk(newsroom);
    use({ newsroom, desk });
  });
  afterAll(async () => {
    await desk?.leave();
    await newsroom?.close();
  });
};
