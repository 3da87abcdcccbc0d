import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchWeights } from './fetch-weights';

const ADDRESS = new URL('http://127.0.0.1/admin/network-x.bin');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchWeights', () => {
  it('answers what the server sends', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])));
    expect(await fetchWeights('network', ADDRESS)).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('names the file that the server does not have', async () => {
    vi.stubGlobal('fetch', async () => new Response('Not Found', { status: 404 }));
    await expect(fetchWeights('network', ADDRESS)).rejects.toThrow(
      'Weights file network.bin: it could not be fetched (404)',
    );
  });

  it('names the file when the server does not answer', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(fetchWeights('network', ADDRESS)).rejects.toThrow(
      'Weights file network.bin: it could not be fetched (Failed to fetch)',
    );
  });

  it('asks nobody for a small file, which stands in its address', async () => {
    const small = new URL('data:application/octet-stream;base64,AQID/w==');
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('The policy allows no such address');
    });
    expect(await fetchWeights('confidence', small)).toEqual(new Uint8Array([1, 2, 3, 255]));
  });
});
