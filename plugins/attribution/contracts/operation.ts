import type { z } from 'zod';

interface Contract {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
}

/** One thing that the API does, as its document describes it. */
export interface Operation {
  readonly summary: string;
  readonly contract: Contract;
  /** When all went well; 204 has no response. */
  readonly status: 200 | 201 | 204;
  /** Where the answer is no JSON object, what it is. */
  readonly mediaType?: string;
}

export const answers = (summary: string, contract: Contract): Operation => ({
  summary,
  contract,
  status: 200,
});

export const makes = (summary: string, contract: Contract): Operation => ({
  summary,
  contract,
  status: 201,
});

export const removes = (summary: string, contract: Contract): Operation => ({
  summary,
  contract,
  status: 204,
});

export const file = (summary: string, mediaType: string, contract: Contract): Operation => ({
  summary,
  contract,
  status: 200,
  mediaType,
});
