import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs outside any request and transaction. What must outlive a rollback goes through here: in the finished
 * transaction's context a write would fire the commit callbacks of what was just undone.
 */
export const outsideTransaction: <Result>(run: () => Result) => Result =
  AsyncLocalStorage.snapshot();
