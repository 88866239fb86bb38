import { escapeText, escapeWithin, mention } from '../text.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** The first message of a thread that a slash command starts: who asked for what. */
export interface Opening {
  readonly userId: string
  readonly prompt: string
}

const ROOM_FOR_NAME = 40

/** Who asked for what, as mrkdwn. */
export function openingText({ userId, prompt }: Opening, limit: number): string {
  return `${mention(userId)}: ${escapeWithin(prompt, limit - ROOM_FOR_NAME)}`
}

/**
 * A message that says what is happening while the picture is not there yet.
 * @param status plain text
 * @param opening present where the message is the first of its thread
 */
export function placeholder(status: string, opening: Opening | null): Said {
  if (opening === null) return { text: escapeText(status), blocks: [contextLine(status)] }
  return {
    text: openingText(opening, LIMITS.updateText),
    blocks: [section(openingText(opening, LIMITS.sectionText)), contextLine(status)],
  }
}
