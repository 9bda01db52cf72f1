/** Made by vite-plugin.ts from the catalogue's files. */

declare module 'virtual:shards' {
  export const shards: import('../shard.ts').ShardIndex;
}

declare module 'virtual:severities' {
  export const interruptCodes: string[];
  export const transientCodes: string[];
}
