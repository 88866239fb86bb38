/** What the pipe needs of an object store: little enough that a test needs no store. */

/** Where objects are read from. */
export interface ObjectSource {
  /** Its length in bytes, or null where there is no such object. */
  size(key: string): Promise<number | null>
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
   * Opens the next object. `head` holds its first decoded bytes (up to 32; fewer where the object is
   * shorter), so that the sink may choose a name and a type. They are written again by `write`.
   */
  open(field: string, head: Uint8Array): ObjectWriter
}
