/** The links to pictures in messages, and what they lead to. */
import type { Message } from '../playground/protocol.ts'
import type { Hash } from './journal.ts'
import { hashOf } from './model-relay.ts'

/** Each once. */
export const linksIn = ({ blocks = [] }: Message): string[] => [
  ...new Set(JSON.stringify(blocks).match(/http:[^"?\s|>]*\/images\/[^"?\s|>]+/g)),
]

/** null: a link that leads to nothing. */
export const picturesBehind = (message: Message): Promise<(Hash | null)[]> =>
  Promise.all(linksIn(message).map(hashBehind))

async function hashBehind(link: string): Promise<Hash | null> {
  const response = await fetch(link).catch(() => null)
  if (response === null) return null
  const bytes = new Uint8Array(await response.arrayBuffer())
  return response.ok ? hashOf(bytes) : null
}
