/** Name and version of the network's weights file. */
export const NETWORK_FILE = { name: 'network', version: 1 } as const;
