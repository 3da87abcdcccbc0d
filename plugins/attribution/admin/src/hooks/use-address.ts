import type { ReadAddressResponse } from '../../../contracts/address';
import { useReadAddressQuery } from '../services/source-api';

/** A pasted web address, and what the newsroom knows of it. */
export interface Address {
  readonly url: string;
  /** `null` while the newsroom is asked, and where it has no answer. */
  readonly known: ReadAddressResponse['data'] | null;
  readonly isAsking: boolean;
}

const WEB_ADDRESS = /^https?:\/\/\S+\.\S+$/u;

/** Reads what was typed as a web address; `null` where it is none. Nothing is fetched from the web. */
export const useAddress = (typed: string): Address | null => {
  const isAddress = WEB_ADDRESS.test(typed);
  const { currentData, isFetching } = useReadAddressQuery(typed, { skip: !isAddress });
  return isAddress ? { url: typed, known: currentData ?? null, isAsking: isFetching } : null;
};
