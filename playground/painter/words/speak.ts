/** What the text model says: it describes pictures and makes prompts richer. */
import type { Conversation } from '../conversation.ts'
import { describe } from './describe.ts'
import { sceneOf } from './scene-of.ts'

/** A few words in answer to the last ask. */
export function speak(conversation: Conversation): string {
  const sentence = describe(sceneOf(conversation))
  return `${sentence} Flat illustration with soft light, clear shapes and a calm palette.`
}
