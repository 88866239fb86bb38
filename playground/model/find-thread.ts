/** Tells which thread a model call paints for: the newest message whose words it carries. */
import type { Message } from '../protocol.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import { allMessages } from '../slack/state.ts'
import { decodeText } from '../slack/text.ts'

/** Gemini's requests name no thread, so this goes by the words of the last turn. */
export function createThreadFinder(slack: LocalSlack) {
  return (words: string): { channel: string; threadTs: string } | undefined => {
    const { state } = slack.core
    const found = allMessages(state).findLast((message) => {
      return saysWhatIsIn(words, message, state.app.botUserId)
    })
    return found && { channel: found.channel, threadTs: found.thread_ts ?? found.ts }
  }
}

/** What keeps the direction of quoted words to themselves (Unicode, UAX 9); no person has written it. */
const ISOLATES = /[\u2066-\u2069]/g

function saysWhatIsIn(words: string, message: Message, bot: string): boolean {
  const isRoot = message.thread_ts === undefined || message.thread_ts === message.ts
  if (message.bot_id !== undefined && !isRoot) return false
  const said = message.bot_id === undefined ? [message.text] : repeatedAsks(message)
  return said
    .map((text) =>
      decodeText(text.replaceAll(`<@${bot}>`, ''))
        .replaceAll(ISOLATES, '')
        .trim(),
    )
    .some((text) => text !== '' && words.includes(text))
}

/** A command leaves no message, but the app repeats it as `*Ana*: a lighthouse` while it paints, and above the
 * picture as `<@U…>: a lighthouse`. */
function repeatedAsks({ text, blocks = [] }: Message): string[] {
  const texts = blocks.map((block) => (block.type === 'section' ? (block.text?.text ?? '') : ''))
  return [text, ...texts].flatMap((one) => /^(?:<@U\w+>|\*[^*]+\*): (.+)$/s.exec(one)?.[1] ?? [])
}
