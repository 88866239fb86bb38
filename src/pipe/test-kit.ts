/** What the pipe's tests share: a store in memory, streams cut anywhere, bytes that are not zero. */
import { Buffer } from 'node:buffer'
import type { Result } from '../lib/result.ts'
import { type AnswerLimits, extract } from './extract.ts'
import type { Form, ObjectSink, ObjectSource } from './object-store.ts'
import type { PipeFailure } from './pipe-failure.ts'
import type { WantedFields } from './wanted.ts'

/** One to four bytes long, with and without an escape in JSON. */
export const LETTERS = [
  'a',
  '=',
  '/',
  ' ',
  '"',
  '\n',
  '\0',
  '{',
  ':',
  'é',
  '日',
  '😀',
  '\u2028',
] as const

export interface MemoryStore {
  readonly source: ObjectSource
  readonly sink: ObjectSink
  /** Closed objects by key; keys are `<n>`, counted from 0. */
  readonly objects: Map<string, Uint8Array>
  /** What the sink was told at each opening. */
  readonly opened: { form: Form; head: Uint8Array }[]
  /** Writers that were neither closed nor aborted. */
  open(): number
}

export function createMemoryStore(): MemoryStore {
  const objects = new Map<string, Uint8Array>()
  const opened: { form: Form; head: Uint8Array }[] = []
  let open = 0
  return {
    objects,
    opened,
    open: () => open,
    source: {
      async find(key) {
        const bytes = objects.get(key)?.length
        return bytes === undefined ? null : { bytes, form: opened[Number(key)]?.form ?? 'bytes' }
      },
      read: async (key) => {
        const bytes = objects.get(key)
        return bytes === undefined ? null : streamOf(bytes, [1000])
      },
    },
    sink: {
      open(form, head) {
        const key = String(opened.length)
        let bytes = new Uint8Array(0)
        let live = true
        const settle = (): void => {
          if (live) open -= 1
          live = false
        }
        opened.push({ form, head: head.slice() })
        open += 1
        return {
          key,
          write: async (more) => void (bytes = new Uint8Array(Buffer.concat([bytes, more]))),
          close: async () => (settle(), void objects.set(key, bytes)),
          abort: async () => (settle(), void objects.delete(key)),
        }
      },
    },
  }
}

/** The bytes in chunks of these sizes, over and over. */
export function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0
  for (let n = 0; at < bytes.length; n += 1) {
    const size = sizes[n % sizes.length] ?? bytes.length
    yield bytes.slice(at, at + size)
    at += size
  }
}

/** A stream of chunks of these sizes that fails at its end where `failure` is given. */
export function streamOf(
  content: Uint8Array | string,
  sizes: readonly number[],
  failure?: Error,
): ReadableStream<Uint8Array> {
  const chunks = chunksOf(toBytes(content), sizes)
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = chunks.next()
      if (!done) controller.enqueue(value)
      else if (failure === undefined) controller.close()
      else controller.error(failure)
    },
  })
}

export const toBytes = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Bytes that look random and are the same each time. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(length / 4))
  let state = seed
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    words[at] = state ^ (state >>> 13)
  }
  return new Uint8Array(words.buffer, 0, length)
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.from(one).equals(other)

/** The members that the tests of answers look for, and what their answers may be. */
export const FIELDS: WantedFields = {
  data: { kind: 'bytes', maxBytes: 1_500_000 },
  text: { kind: 'words', maxBytes: 1_500_000 },
  thoughtSignature: { kind: 'text', maxBytes: 1000 },
}
export const LIMITS: AnswerLimits = { maxBytes: 3_000_000, maxRestBytes: 10_000, maxObjects: 40 }

/** Takes an answer apart that comes in chunks of these sizes. */
export const extractText = (
  text: string | Uint8Array,
  { sink }: MemoryStore,
  sizes: readonly number[] = [1_000_000],
): Promise<Result<string, PipeFailure>> =>
  extract(streamOf(text, sizes), { fields: FIELDS, sink, limits: LIMITS })
