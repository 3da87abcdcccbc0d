import { useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { download } from '../services/download';
import { failureOf } from '../services/request-failure';

/** Fetches a file from the newsroom and hands it over; tells why where that fails. */
export const useDownload = (): {
  readonly fetchFile: (address: string, name: string) => Promise<void>;
  readonly failure: string | null;
} => {
  const { get } = useFetchClient();
  const [failure, setFailure] = useState<string | null>(null);
  const fetchFile = async (address: string, name: string) => {
    setFailure(null);
    try {
      const file = await get(address, { responseType: 'blob' });
      download(file.data, name);
    } catch (thrown) {
      setFailure(failureOf(thrown).message);
    }
  };
  return { fetchFile, failure };
};
