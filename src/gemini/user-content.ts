/** What is sent for the turn itself: its pictures, each with its name, and its words. Pure. */
import type { Brand } from '../turns/brand.ts'
import {
  type RecordContent,
  type RecordPart,
  type Upload,
  referenceTo,
} from '../turns/turn-record.ts'

/** The words and pictures of the turn that is to be painted. */
export interface NextTurn {
  readonly prompt: string
  readonly uploads: readonly Upload[]
  /** Which picture of the last answer it is about, counted from 1; null: the answer has only one. */
  readonly about: number | null
  /** What it keeps to; it is told with the request, and no part of the turn's own words. */
  readonly brand?: Brand | null
}

const MAX_NAME = 80

/**
 * The user content of a turn. Its pictures are numbered in their order, with their file names, where
 * there are others: more of them, or those of the thread.
 * @param besideOthers whether the thread has pictures already
 * @param known names of pictures that are in the conversation already, by their keys: they are not sent twice
 */
export function userContent(
  { prompt, uploads, about }: NextTurn,
  besideOthers: boolean,
  known: ReadonlyMap<string, string> = new Map(),
): RecordContent {
  const isNamed = besideOthers || uploads.length > 1
  const parts = uploads.flatMap((upload, i): RecordPart[] => {
    const label = `Picture ${i + 1} (${fileName(upload)})`
    const same = known.get(upload.key)
    if (same !== undefined) return [{ text: `${label} is the same as ${same}.` }]
    return [
      ...(isNamed ? [{ text: `${label}:` }] : []),
      { inlineData: { mimeType: upload.mimeType, data: referenceTo(upload.key) } },
    ]
  })
  // Google asks for text beside a picture; without words, the picture is what is meant.
  const words = prompt || (uploads.length > 1 ? 'Use these pictures.' : 'Use this picture.')
  const which = about === null ? '' : `Edit picture ${about} of your last answer. `
  return { role: 'user', parts: [...parts, { text: which + words }] }
}

/** A file's name for the model: one line, its end where it is long. */
export const fileName = ({ name }: Pick<Upload, 'name'>): string =>
  name
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(-MAX_NAME)
