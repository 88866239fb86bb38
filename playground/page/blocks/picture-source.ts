/** Where the page finds a picture of Block Kit. Pure. */
import type { ImageBlock, ImageElement } from '@slack/types'
import { fileUrl, imageUrl } from '../../protocol.ts'

/** The address of an image block or element: Slack's copy, or an uploaded file. */
export function pictureSource(image: ImageBlock | ImageElement): string {
  if ('image_url' in image) return imageUrl(image.image_url)
  if ('id' in image.slack_file) return fileUrl(image.slack_file.id)
  const id = /\b(F[A-Z0-9]{6,})\b/.exec(image.slack_file.url)?.[1]
  return id === undefined ? image.slack_file.url : fileUrl(id)
}
