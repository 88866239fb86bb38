/** What the scanner saw. Bytes and text belong to the chunk: use them before the next event. */
export type ScanEvent =
  /** Bytes that stay as they are. The opening quote of a wanted string is among them. */
  | { readonly type: 'rest'; readonly bytes: Uint8Array }
  /** A wanted string begins. */
  | { readonly type: 'open'; readonly field: string }
  /** Some of its characters, with their escapes. */
  | { readonly type: 'text'; readonly text: string }
  /** It ends. Its closing quote is not among the rest. */
  | { readonly type: 'close' }
