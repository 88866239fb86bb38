import type { Form, ObjectSource } from './object-store.ts'

/** How an object says that it is the text of a string; without it, its bytes were base64. */
export const formMetadata = (form: Form): Record<string, string> =>
  form === 'text' ? { form } : {}

/** Reads objects from an R2 bucket. */
export function createR2Source(bucket: R2Bucket): ObjectSource {
  return {
    async find(key) {
      const found = await bucket.head(key)
      if (found === null) return null
      return {
        bytes: found.size,
        form: found.customMetadata?.['form'] === 'text' ? 'text' : 'bytes',
      }
    },
    read: async (key) => (await bucket.get(key))?.body ?? null,
  }
}
