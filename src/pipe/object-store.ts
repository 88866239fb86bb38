/** What the pipe needs of an object store: little enough that a test needs no store. */

/**
 * How a string of a JSON text became an object: `bytes` were base64; `text` is the string itself, as it stood
 * between its quotes.
 */
export type Form = 'bytes' | 'text'

export interface StoredObject {
  /** The object's length in bytes. */
  readonly bytes: number
  readonly form: Form
}

/** Where objects are read from. */
export interface ObjectSource {
  /** What is known of it, or null where there is no such object. */
  find(key: string): Promise<StoredObject | null>
  /** Its bytes, or null where there is no such object. */
  read(key: string): Promise<ReadableStream<Uint8Array> | null>
}

/** One object being written. Calls follow each other: each waits for the one before. */
export interface ObjectWriter {
  readonly key: string
  /** `bytes` is valid only until the promise resolves. */
  write(bytes: Uint8Array): Promise<void>
  /** The object exists once this resolves. */
  close(): Promise<void>
  /** Leaves nothing behind, also after `close()`. Doing it twice does no harm. */
  abort(): Promise<void>
}

/** Where the objects of an answer go. */
export interface ObjectSink {
  /**
   * Opens the next object. `head` holds its first bytes (up to 32; fewer where the object is shorter), so
   * that the sink may choose a name and a type. They are written again by `write`.
   */
  open(form: Form, head: Uint8Array): ObjectWriter
}
