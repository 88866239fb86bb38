/** What a turn becomes of what its message was understood to mean. Pure. */
import { findModel } from '../gemini/models.ts'
import { type FromWords, MAX_COUNT, type ThreadAsk } from '../turns/ask.ts'
import { promptOf } from '../turns/deed.ts'
import type { Painting, Reading } from '../understanding/reading.ts'
import type { Turn } from './turn.ts'

type Certain = Exclude<Reading, { kind: 'open' }>

/** The turn of a message that is understood: to be painted, shown or answered, or dropped as talk. */
export function understood(turn: Turn, reading: Certain): Turn {
  const ask: ThreadAsk = { ...turn.ask, unread: null }
  switch (reading.kind) {
    case 'edit':
    case 'new':
      return toPaint({ ...turn, ask }, reading)
    case 'back':
      return { ...turn, ask: { ...ask, prompt: '' }, reference: reading.of }
    case 'overview':
      return { ...turn, ask: { ...ask, prompt: '', wanted: 'all' } }
    case 'question':
      return { ...turn, ask, question: reading.topic, reference: reading.of }
    case 'talk':
      return reading.isGreeting && turn.isPublic
        ? { ...turn, ask, question: 'hello' }
        : { ...turn, state: 'talk' }
  }
}

function toPaint(turn: Turn, reading: Painting & { readonly kind: 'edit' | 'new' }): Turn {
  const ask = withOptions(turn.ask, reading)
  const words = reading.prompt || (ask.files.length > 0 ? '' : sameAgain(reading, ask))
  return {
    ...turn,
    ask: { ...ask, prompt: words, wanted: reading.kind === 'new' ? 'none' : ask.wanted },
    reference: reading.of,
    answers: Array.from({ length: ask.count }, () => null),
  }
}

const sameAgain = ({ isAgain, options }: Painting, { language }: ThreadAsk): string =>
  promptOf(isAgain || options.count > 1 ? 'varied' : 'same', language)

/** What was typed as an option counts more than what was said. */
export function withOptions<T extends Pick<ThreadAsk, 'settings' | 'count' | 'ratios'>>(
  ask: T,
  { options }: Painting,
): T & Pick<ThreadAsk, 'ratios' | 'fromWords'> {
  const { settings } = ask
  const spoken = settings.ratio === null ? options.ratios : []
  const [ratio = null] = spoken
  const several = spoken.length > 1 ? spoken.slice(0, MAX_COUNT) : []
  const ratios = settings.ratio === null ? several : ask.ratios
  const model = options.model === null ? null : (findModel(options.model)?.id ?? null)
  const said: [FromWords, boolean][] = [
    ['ratio', ratio !== null],
    ['size', settings.size === null && options.size !== null],
    ['count', ask.count === 1 && ratios.length === 0 && options.count > 1],
    ['model', settings.model === null && model !== null],
  ]
  return {
    ...ask,
    settings: {
      ...settings,
      ratio: ratio ?? settings.ratio,
      size: settings.size ?? options.size,
      model: settings.model ?? model,
    },
    count: ratios.length || (ask.count > 1 ? ask.count : options.count),
    ratios: [...ratios],
    fromWords: said.flatMap(([name, isSaid]) => (isSaid ? [name] : [])),
  }
}
