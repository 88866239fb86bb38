import type { ObjectSink, ObjectWriter } from './object-store.ts'

export interface TrackedSink extends ObjectSink {
  /** The keys of the objects that were opened and not discarded, in the order of opening. */
  keys(): string[]
  /** Deletes these objects, or all of them, whether they are whole or not. Never throws. */
  discard(keys?: readonly string[]): Promise<void>
}

/** Remembers every writer that a sink opens, so that what they wrote can be taken back. */
export function createTrackedSink(sink: ObjectSink): TrackedSink {
  const writers = new Set<ObjectWriter>()
  return {
    open(form, head) {
      const writer = sink.open(form, head)
      const tracked: ObjectWriter = {
        key: writer.key,
        write: (bytes) => writer.write(bytes),
        close: () => writer.close(),
        async abort() {
          writers.delete(tracked)
          await writer.abort()
        },
      }
      writers.add(tracked)
      return tracked
    },
    keys: () => [...writers].map((writer) => writer.key),
    async discard(keys) {
      const unwanted = [...writers].filter((writer) => keys?.includes(writer.key) ?? true)
      for (const writer of unwanted) writers.delete(writer)
      // A store that cannot delete now leaves it to its own expiry: there is nobody to tell.
      await Promise.allSettled(unwanted.map((writer) => writer.abort()))
    },
  }
}
