import { describe, expect, it } from 'vitest';
import { failureOf } from './request-failure';

describe('failureOf', () => {
  it('keeps the message of each field that the server named', () => {
    const error = {
      name: 'ValidationError',
      message: '2 errors occurred',
      details: {
        errors: [
          { path: ['url'], message: 'Only http and https addresses', name: 'ValidationError' },
          { path: ['date'], message: 'A year, a month or a day', name: 'ValidationError' },
        ],
      },
    };
    expect(failureOf(error)).toEqual({
      message: '2 errors occurred',
      fields: { url: 'Only http and https addresses', date: 'A year, a month or a day' },
    });
  });

  it.each([undefined, null, 'no', 7, {}, { details: { errors: [null, {}, { path: [] }] } }])(
    'answers something for %j',
    (error) => {
      expect(failureOf(error).fields).toEqual({});
    },
  );
});
