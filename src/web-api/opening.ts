/** Who asked for what, as a message says it that no message of theirs stands above. Pure. */
import type { Ask } from '../turns/ask.ts'
import { saidOf } from '../words/deeds.ts'
import { wordsIn } from '../words/words.ts'
import type { Opening } from './blocks/placeholder.ts'
import { escapeText, mention } from './text.ts'

type Asked = Omit<Ask, 'turnId'>

/** For what changes a message: a mention there calls nobody, and links to the asker. */
export const openingOf = (ask: Asked): Opening => openingBy(ask, mention(ask.userId))

/** For a new message: it says the asker's name, and calls nobody who has only just asked. */
export const quietOpening = (ask: Asked): Opening => openingBy(ask, inBold(ask.askerName ?? ''))

function openingBy(ask: Asked, who: string): Opening {
  const words = wordsIn(ask.language)
  const isShared = ask.shared !== null && who !== ''
  return { who, said: saidOf(ask, words), headline: isShared ? words.share.by(who) : null }
}

const inBold = (name: string): string =>
  name === '' ? '' : `*${escapeText(name.replaceAll('*', ''))}*`
