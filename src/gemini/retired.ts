/** Models that Google has switched off, and what takes their place. A thread or a habit may still name them. */
import { type Model, modelOf } from './models.ts'

interface Row {
  /** The id, or the beginning of several ids. */
  readonly id: string
  readonly label: string
  /** An alias of the table. */
  readonly instead: string
}

/** The first row that fits counts. The days: 2026-08-17, 2026-06-25, 2026-10-29, 2026-01-15. */
const RETIRED: readonly Row[] = [
  { id: 'imagen', label: 'Imagen', instead: 'pro' },
  { id: 'gemini-3-pro-image-preview', label: 'the preview of Nano Banana Pro', instead: 'pro' },
  { id: 'gemini-3.1-flash-image', label: 'Nano Banana 2', instead: 'default' },
  { id: 'gemini-2.5-flash-image-preview', label: 'the preview of Nano Banana', instead: 'default' },
  { id: 'gemini-2.0-flash', label: 'Gemini 2.0 Flash', instead: 'default' },
]

/** A model that was switched off. */
export interface Retired {
  readonly label: string
  readonly instead: Model
}

/** The retired model of an id or a name; null for every other. */
export function findRetired(idOrName: string): Retired | null {
  const row = RETIRED.find(({ id }) => idOrName === id || idOrName.startsWith(`${id}-`))
  return row === undefined ? null : { label: row.label, instead: modelOf(row.instead) }
}
