/** What the model is sent to paint a part of a picture anew. Pure. */
import { type RecordContent, referenceTo } from '../turns/turn-record.ts'
import { type Place, partWords } from './prompts/part.ts'

interface Stored {
  readonly key: string
  readonly mimeType: string
}

/** A part of a picture, and the whole of it. */
export interface ShownPart {
  readonly shown: Stored
  readonly original: Stored
  /** Where in the part the marks are. */
  readonly marked: Place
}

/** The whole request: the turns before would only draw the model away from the part. */
export const partContent = (
  { shown, original, marked }: ShownPart,
  wish: string,
): RecordContent => ({
  role: 'user',
  parts: [
    ...[shown, original].map(({ key, mimeType }) => ({
      inlineData: { mimeType, data: referenceTo(key) },
    })),
    { text: partWords(wish, marked) },
  ],
})
