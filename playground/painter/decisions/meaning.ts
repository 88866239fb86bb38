/**
 * What a message in a thread means, judged by its words: good enough for a demo that is to be quick and free. The
 * ids are those that Easel offers; other options are judged by the words that they share with the text.
 */
import { readWords } from '../words/read-words.ts'

const STEP_BACK =
  /\b(?:go|going|went|step|take (?:it|us|me)|bring) back\b|\bundo\b|\brevert\b|\b(?:previous|earlier|original|first|last) (?:one|version|picture)\b|\bas it was\b|\bvuelve\b|\bvolver\b|\bdeshaz|\boriginal\b|戻|元の|元に|やり直|撤销|撤回|回到|恢复|原来|上一|वापस|पहले वाल|पिछल/iu
const TALK =
  /^(?:oh |ok |haha )?(?:thanks?|thank you|thx|cheers|love|i love|great|nice|lovely|beautiful|perfect|awesome|cool|wow|lol|haha|hi|hello|hey|good (?:morning|work|job)|agreed?|same|me too|yes|no|ok|okay|sure|\+1)\b|\b(?:i think|we should|let'?s meet|do you like|what do you think|i like|i prefer|my favou?rite)\b|^(?:gracias|genial|me encanta|perfecto|hola|qué bonito|bien)|ありがとう|いいね|素敵|すてき|最高|お疲れ|谢谢|好看|喜欢|不错|太棒|很好|धन्यवाद|शुक्रिया|बढ़िया|सुंदर|अच्छ/iu
const ABOUT_EASEL =
  /\b(?:cost|spent|spend|price|dollars?|which model|what model|who (?:made|asked)|what can you|how (?:do|does|many|much)|remember|readable|legible|font|is the|are the|does (?:it|the)|what (?:is|does|colou?r)|can you read)\b|cuánto|qué (?:modelo|puedes)|いくら|何が|どの|多少|哪个|什么|कितना|कौन|क्या/iu
const ASKS = /[?？]|か。?$|吗$/u
const NEW =
  /^(?:now |please )?(?:paint|draw|create|imagine|new|another picture|a|an|un|una)(?!\p{L})|新しい|別の絵|新的|另画|नया/iu

/** What is to be added to the picture, or where it is to be, without a verb. */
const ADDITION =
  /^(?:and |but )?(?:with|without|in|on|at|under|behind|beside)(?!\p{L})|^(?:and|but) [^.!?]{1,40}$/iu

const VERBS: ReadonlySet<string> = new Set(['add', 'remove', 'change', 'replace', 'again'])

const SURE = 0.93
const LIKELY = 0.72
const UNSURE = 0.4

type Kind = 'edit' | 'new' | 'step_back' | 'question' | 'talk'

function judge(said: string): readonly [Kind, number] {
  const tokens = readWords(said).tokens.flatMap((token) =>
    token.type === 'meaning' ? [token.meaning] : [],
  )
  const hasVerb = tokens.some((meaning) => meaning.type === 'verb' && VERBS.has(meaning.verb))
  if (STEP_BACK.test(said))
    return ['step_back', tokens.some(({ type }) => type === 'kind') ? UNSURE : SURE]
  if (ASKS.test(said)) return ABOUT_EASEL.test(said) ? ['question', SURE] : ['talk', LIKELY]
  if (TALK.test(said)) return ['talk', tokens.some(({ type }) => type === 'verb') ? LIKELY : SURE]
  const changes = tokens.filter(({ type }) => CHANGES.has(type)).length
  if (NEW.test(said) && tokens.some(({ type }) => type === 'kind')) return ['new', LIKELY]
  if (hasVerb) return ['edit', changes > 0 ? SURE : LIKELY]
  return changes > 0 || ADDITION.test(said) ? ['edit', LIKELY] : ['talk', UNSURE]
}

/** Meanings of which an edit is made. */
const CHANGES: ReadonlySet<string> = new Set([
  'kind',
  'setting',
  'time',
  'weather',
  'style',
  'colour',
  'scale',
  'dial',
  'side',
  'place',
  'flip',
])

/** The last thing that was said, without who said it. */
const lastSaid = (text: string): string =>
  (text.trim().split('\n').at(-1) ?? '').replace(/^(?:Person \d+|@?[\p{L}.]+): /u, '').trim()

/** A probability for each option; together they are 1. @param criteria what each option stands for, by id */
export function probabilities(
  text: string,
  criteria: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> {
  const ids = Object.keys(criteria)
  const [kind, sure] = judge(lastSaid(text))
  const chosen = ids.includes(kind) ? kind : mostAlike(text, criteria)
  const confidence = ids.includes(kind) ? sure : UNSURE
  const rest = (1 - confidence) / Math.max(1, ids.length - 1)
  return Object.fromEntries(ids.map((id) => [id, id === chosen ? confidence : rest]))
}

/** The option that shares most words with the text. */
function mostAlike(text: string, criteria: Readonly<Record<string, string>>): string {
  const said = new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
  const shared = ([id, words]: [string, string]): number =>
    (`${id} ${words}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => said.has(word))
      .length
  const [first] = Object.entries(criteria).toSorted((a, b) => shared(b) - shared(a))
  return first?.[0] ?? ''
}
