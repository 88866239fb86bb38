/** Which picture is shown large, and which others the arrow keys walk through. */
import { signal } from '@preact/signals'
import type { KnownBlock } from '@slack/types'
import { messages } from '../store/state.ts'
import { type ShownPicture, picturesOfBlocks, picturesOfMessages } from './pictures.ts'

interface Shown {
  pictures: readonly ShownPicture[]
  at: number
}

/** The open lightbox, if any. */
export const shown = signal<Shown | undefined>(undefined)

/** Opens a picture among all of its thread, or of the blocks that it stands in. */
export function showPicture(
  src: string,
  channel: string | undefined,
  threadTs: string | undefined,
  blocks: readonly KnownBlock[],
): void {
  const thread = messages.value.filter(
    (message) =>
      message.channel === channel &&
      threadTs !== undefined &&
      (message.thread_ts === threadTs || message.ts === threadTs),
  )
  const inThread = picturesOfMessages(thread)
  const found = inThread.some((picture) => picture.src === src)
  const pictures = found ? inThread : picturesOfBlocks(blocks)
  const at = pictures.findIndex((picture) => picture.src === src)
  if (at !== -1) shown.value = { pictures, at }
}

/** Goes to the next or the former picture, round and round. */
export function step(by: number): void {
  const now = shown.value
  if (!now) return
  const count = now.pictures.length
  shown.value = { ...now, at: (now.at + by + count) % count }
}

export function closeLightbox(): void {
  shown.value = undefined
}
