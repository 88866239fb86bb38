/**
 * A zip of files as they flow by, stored and not compressed: pictures are compressed already. Nothing is held but a
 * piece of one file and a line for each that went before. Client-zip writes the format, beyond 4 GiB as well.
 */
import { makeZip, predictLength } from 'client-zip'
import { joined } from '../../pipe/joined.ts'
import { zipNames } from './zip-names.ts'

export interface ZipEntry {
  /** As people call it; made safe, and given a number where another entry has it. */
  readonly name: string
  /** In bytes, exactly. */
  readonly size: number
  readonly at: Date
  /** Opened when its turn has come; null where it is gone by then. */
  readonly open: () => Promise<ReadableStream<Uint8Array> | null>
}

export interface Zip {
  /** Of the whole zip, in bytes. */
  readonly length: bigint
  readonly body: ReadableStream<Uint8Array>
}

/** A file is not what its entry said. The zip breaks off, so that nobody takes it for whole. */
class ZipEntryError extends Error {
  override readonly name = 'ZipEntryError'
}

/** The zip of these files, in this order. Its body ends with an error where a file is gone or has another size. */
export function zipOf(entries: readonly ZipEntry[]): Zip {
  const names = zipNames(entries.map(({ name }) => name))
  const named = entries.map((entry, i) => ({ entry, name: names[i] ?? '' }))
  const length = predictLength(named.map(({ entry: { size }, name }) => ({ name, size })))
  const files = createFiles()
  const zip = makeZip(
    named.values().map(({ entry, name }) => ({
      name,
      size: entry.size,
      lastModified: entry.at,
      input: files.read(entry),
    })),
    { buffersAreUTF8: true },
  )
  return { length, body: closing(zip, files.close) }
}

/** Pieces of a file are passed on in larger ones: each takes its way through three streams. */
const BATCH_BYTES = 262_144

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Reads files one after the other, and knows which is open. */
function createFiles() {
  let reader: Reader | null = null
  return {
    async *read({ open, size }: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
      const body = await open()
      if (body === null) throw new ZipEntryError('a file of the zip is gone')
      reader = body.getReader()
      let [left, pieces, gathered]: [number, Uint8Array[], number] = [size, [], 0]
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        pieces.push(read.value)
        gathered += read.value.length
        left -= read.value.length
        if (left < 0) break
        if (gathered < BATCH_BYTES) continue
        yield joined(...pieces)
        ;[pieces, gathered] = [[], 0]
      }
      if (left !== 0) throw new ZipEntryError('a file of the zip has another size than it had')
      if (gathered > 0) yield joined(...pieces)
      reader = null
    },
    close: async (): Promise<void> => {
      await reader?.cancel().catch(() => {})
    },
  }
}

/** The same stream; whoever leaves it closes the file that is open, which client-zip does not do. */
function closing(
  stream: ReadableStream<Uint8Array>,
  close: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const read = await reader.read()
          if (read.done) controller.close()
          else controller.enqueue(read.value)
        } catch (error) {
          await close()
          throw error
        }
      },
      async cancel(reason) {
        await reader.cancel(reason).catch(() => {})
        await close()
      },
    },
    { highWaterMark: 0 },
  )
}
