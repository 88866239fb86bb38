/** What is being written, by place; it survives a walk to another conversation. */
import { signal } from '@preact/signals'
import { api } from '../store/api.ts'
import { actingAs } from '../store/ui.ts'

export interface PendingFile {
  key: number
  name: string
  /** A preview, where the browser can show the file. */
  url: string | undefined
  /** The id that the server gave, once the file is there. */
  id: string | undefined
}

export interface Draft {
  text: string
  files: readonly PendingFile[]
}

const EMPTY: Draft = { text: '', files: [] }
const SHOWN_TYPES = /^image\/(png|jpeg|gif|webp|avif)$/

const drafts = signal<Readonly<Record<string, Draft>>>({})
let nextKey = 1

/** The name of a composer: a channel's, or a thread's. */
export const placeOf = (channel: string, thread: string | undefined): string =>
  thread === undefined ? channel : `${channel}/${thread}`

export const draftOf = (place: string): Draft => drafts.value[place] ?? EMPTY

export function setDraft(place: string, change: Partial<Draft>): void {
  drafts.value = { ...drafts.value, [place]: { ...draftOf(place), ...change } }
}

export function clearDraft(place: string): void {
  for (const file of draftOf(place).files) if (file.url !== undefined) URL.revokeObjectURL(file.url)
  drafts.value = { ...drafts.value, [place]: EMPTY }
}

/** The composer that should take the focus, and where its caret goes. */
export const focusRequest = signal<{ place: string } | undefined>(undefined)

/** Fills a composer and gives it the focus. */
export function prefill(place: string, text: string): void {
  setDraft(place, { text })
  focusRequest.value = { place }
}

export function removeFile(place: string, key: number): void {
  const files = draftOf(place).files
  const gone = files.find((file) => file.key === key)
  if (gone?.url !== undefined) URL.revokeObjectURL(gone.url)
  setDraft(place, { files: files.filter((file) => file.key !== key) })
}

async function addFile(place: string, file: File): Promise<void> {
  const key = nextKey
  nextKey += 1
  const url = SHOWN_TYPES.test(file.type) ? URL.createObjectURL(file) : undefined
  setDraft(place, {
    files: [...draftOf(place).files, { key, name: file.name, url, id: undefined }],
  })
  const reply = await api.upload(file, actingAs.value)
  if (!reply.ok) {
    removeFile(place, key)
    return
  }
  const uploaded = { key, name: file.name, url, id: reply.file.id }
  setDraft(place, {
    files: draftOf(place).files.map((each) => (each.key === key ? uploaded : each)),
  })
}

/** Adds files to what is being written; each goes to the server at once. */
export async function addFiles(place: string, files: readonly File[]): Promise<void> {
  focusRequest.value = { place }
  await Promise.all(files.map((file) => addFile(place, file)))
}
