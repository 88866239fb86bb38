/** Questions that Easel answers from its own books. Pure. */
import { type Message, type Part, is, isMark } from './message.ts'
import type { Reading, Topic } from './reading.ts'
import type { Found } from './references.ts'

/** A question to Easel has few words; the rest of a long message is about something else. */
const MAX_WORDS = 12

/** What is asked of Easel; null: nothing that its books know. */
export function readQuestion({ parts }: Message, found: readonly Found[]): Reading | null {
  const words = parts.filter((part) => !isMark(part) && part.token.kind !== 'emoji')
  if (words.length === 0 || words.length > MAX_WORDS || words.some((part) => is(part, 'work')))
    return null
  const topic = topicOf(words, found.length > 0)
  return topic === null ? null : { kind: 'question', topic, of: found[0]?.reference ?? null }
}

function topicOf(words: readonly Part[], namesVersion: boolean): Topic | null {
  const has = (role: Parameters<typeof is>[1]) => words.some((part) => is(part, role))
  const isAbout = namesVersion || has('this') || has('noun')
  const isHelp = words.every((part) => is(part, 'qhelp', 'lead', 'greet', 'filler', 'this'))
  if (has('qhelp') && isHelp) return 'help'
  if (has('qmuch') && has('qspent')) return 'spent'
  if (has('qmuch') && has('qcost') && isAbout) return 'cost'
  if (has('qwho') && has('qmade') && isAbout) return 'author'
  if (has('qmodel')) return 'model'
  return has('qmemory') ? 'memory' : null
}
