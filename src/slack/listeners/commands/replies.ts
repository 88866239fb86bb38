/** `/imagine replies`: how much Easel joins in in a channel. */
import { REPLIES, type Replies } from '../../../turns/replies.ts'
import { escapeText } from '../../../web-api/text.ts'
import type { Words } from '../../../words/words.ts'
import type { Services } from '../../services.ts'

/** What is to be chosen; null: only to be told. undefined: it is another command. */
export function readReplies(said: string): Replies | null | undefined {
  const [, chosen] = /^replies(?: +(\w+))?$/i.exec(said) ?? []
  if (/^replies$/i.test(said)) return null
  return REPLIES.find((known) => known === chosen?.toLowerCase())
}

/** Keeps a choice, and says how it is now. mrkdwn. */
export async function answerReplies(
  chosen: Replies | null,
  { team, channel, userId }: { team: string; channel: string; userId: string },
  words: Words,
  services: Pick<Services, 'repliesIn'>,
): Promise<string> {
  const choice = chosen === null ? null : { replies: chosen, userId }
  return repliesLine(await services.repliesIn(team, channel, choice), words)
}

/** How it is in a channel, and how to change it. mrkdwn. */
const repliesLine = (replies: Replies, { meaning }: Words): string =>
  `${escapeText(meaning.replies[replies])} ${meaning.changeReplies}`
