import { expect, it, vi } from 'vitest';
import { reportUnchecked } from './report-unchecked';

it('says how many stories nobody checked, and nothing where there are none', async () => {
  const warn = vi.fn<(message: string) => void>();
  await reportUnchecked(() => Promise.resolve(0), { warn });
  expect(warn).not.toHaveBeenCalled();
  await reportUnchecked(() => Promise.resolve(2), { warn });
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('2 live stories were never checked'));
});

it('lets the newsroom open when the count fails', async () => {
  const warn = vi.fn<(message: string) => void>();
  await reportUnchecked(() => Promise.reject(new Error('no such table')), { warn });
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('no such table'));
});
