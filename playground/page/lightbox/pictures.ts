/** All pictures of a thread or of a view, in their order. Pure. */
import type { CardBlock, KnownBlock } from '@slack/types'
import { type Message, type SlackFile, fileUrl } from '../../protocol.ts'
import { pictureSource } from '../blocks/picture-source.ts'

export interface ShownPicture {
  src: string
  alt: string
  title: string
  /** A name to save it under. */
  fileName: string
  /** Who posted it, and when; absent in views. */
  user?: string
  ts?: string
}

const SHOWN_TYPES = /^image\/(png|jpeg|gif|webp|avif)$/

/** Whether a browser can show the file as a picture. */
export const isShownPicture = (file: SlackFile): boolean => SHOWN_TYPES.test(file.mimetype)

const fileNameOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'picture'

function pictureOf(src: string, alt: string, title: string): ShownPicture {
  return { src, alt, title, fileName: fileNameOf(title === '' ? alt : title) }
}

function pictureOfCard({ hero_image: hero, title }: CardBlock): ShownPicture[] {
  return hero ? [pictureOf(pictureSource(hero), hero.alt_text, title?.text ?? '')] : []
}

/** The pictures that blocks show large. */
export const picturesOfBlocks = (blocks: readonly KnownBlock[]): ShownPicture[] =>
  blocks.flatMap((block): ShownPicture[] => {
    if (block.type === 'card') return pictureOfCard(block)
    if (block.type === 'carousel') return picturesOfBlocks(block.elements)
    if (block.type === 'container') return picturesOfBlocks(block.child_blocks)
    if (block.type !== 'image') return []
    return [pictureOf(pictureSource(block), block.alt_text, block.title?.text ?? '')]
  })

const pictureOfFile = (file: SlackFile): ShownPicture => ({
  src: fileUrl(file.id),
  alt: file.alt_txt ?? file.title,
  title: file.title,
  fileName: file.name,
})

/** The pictures of messages, each with who posted it and when. */
export const picturesOfMessages = (
  messages: readonly Pick<Message, 'blocks' | 'files' | 'user' | 'ts'>[],
): ShownPicture[] =>
  messages.flatMap(({ blocks, files, user, ts }) => {
    const ofFiles = (files ?? []).filter(isShownPicture).map(pictureOfFile)
    const all = [...ofFiles, ...picturesOfBlocks(blocks ?? [])]
    return all.map((picture) => Object.assign(picture, { user, ts }))
  })
