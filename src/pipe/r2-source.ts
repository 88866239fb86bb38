import type { ObjectSource } from './object-store.ts'

/** Reads objects from an R2 bucket. */
export function createR2Source(bucket: R2Bucket): ObjectSource {
  return {
    size: async (key) => (await bucket.head(key))?.size ?? null,
    read: async (key) => (await bucket.get(key))?.body ?? null,
  }
}
