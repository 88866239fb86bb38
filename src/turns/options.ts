/** Options in the words of an ask: `a fox --ar 16:9 --size 2K --model pro --private`. Pure. */
import { trimEnd } from '../lib/trim-end.ts'
import { optionTokens } from './option-tokens.ts'
import type { MissingSetting, Search } from './settings.ts'

/** The names that people may type, by what they set. */
const NAMES: Readonly<Record<string, OptionName>> = {
  ar: 'ar',
  aspect: 'ar',
  ratio: 'ar',
  size: 'size',
  model: 'model',
  n: 'n',
  count: 'n',
  thinking: 'thinking',
  search: 'search',
  'image-only': 'image-only',
  'picture-only': 'image-only',
  improve: 'improve',
  private: 'private',
  'no-brand': 'no-brand',
}

/** Options that stand alone. */
const FLAGS = ['image-only', 'improve', 'private', 'no-brand'] as const
type Flag = (typeof FLAGS)[number]

const isFlag = (option: OptionName): option is Flag => FLAGS.some((flag) => flag === option)

type ValueOption = 'ar' | 'size' | 'model' | 'n' | 'thinking'

export type OptionName = ValueOption | Flag | 'search'

/** What may stand behind `--search`; anything else belongs to the prompt. */
const SEARCH_WORDS: Readonly<Record<string, Search>> = {
  web: 'web',
  images: 'images',
  image: 'images',
  pictures: 'images',
}

export interface ReadOptions {
  /** The words without the options. */
  readonly prompt: string
  /** What was typed for each option that takes a value; the last one counts. */
  readonly values: Readonly<Partial<Record<ValueOption, string>>>
  readonly flags: ReadonlySet<Flag>
  /** null: not asked for. */
  readonly search: Search | null
  readonly mistakes: readonly OptionMistake[]
}

/** Why nothing can be painted as it was asked for. Expected; each has a sentence in `src/words`. */
export type OptionMistake =
  | { readonly mistake: 'unknown_option'; readonly option: string }
  | { readonly mistake: 'no_value'; readonly option: OptionName }
  | {
      readonly mistake: 'bad_value'
      readonly option: OptionName
      readonly value: string
      readonly allowed: readonly string[]
    }
  /** A thread is open to everybody in it. */
  | { readonly mistake: 'private_in_thread' }
  /** Google has switched the model off; `instead` is an alias. */
  | { readonly mistake: 'retired_model'; readonly label: string; readonly instead: string }
  /** More shapes at once than one ask paints. */
  | { readonly mistake: 'too_many_shapes'; readonly most: number }
  | { readonly mistake: 'not_in_model'; readonly missing: MissingSetting }
  | ({ readonly mistake: 'out_of_reach' } & Unreachable)

/** What no model of Google's makes. */
export interface Unreachable {
  readonly what: 'vector' | 'transparency'
  /** The words that ask for it, as they were typed. */
  readonly said: string
}

/** What stands behind an option where a dash begins it, which may as well be punctuation. */
const PLAUSIBLE: Readonly<Record<Exclude<OptionName, Flag>, RegExp>> = {
  ar: /^\d+[:x×/]\d+(?:,\d+[:x×/]\d+)*$/i,
  size: /^(?:512|\d+k)$/i,
  model: /^(?:default|pro|lite|classic|imagen|gemini-)/i,
  n: /^\d+$/,
  thinking: /^(?:minimal|low|medium|high)$/i,
  search: /^(?:web|images?|pictures)$/i,
}

/** Whether it is an option, and no prose: a dash is one only where all fits, `--` always. */
function isOption(dash: string | undefined, option: OptionName | undefined, value?: string) {
  if (dash === '--') return true
  if (option === undefined) return false
  return isFlag(option) ? value === undefined : value !== undefined && PLAUSIBLE[option].test(value)
}

/** What an option says may be repeated to its asker, who need not read all of it. */
const MAX_SAID = 100
const MAX_MISTAKES = 10

/** What stays of an option that nobody knows: words may be meant for the picture, numbers are not. */
function leftOf(name: string, value: string): string {
  if (name.toLowerCase() === 'no' && value !== '') return `no ${value}`
  return /^[\d.:,]+$/.test(value) ? '' : value
}

/** Takes the options out of a text; everything else stays as it is. */
export function readOptions(text: string): ReadOptions {
  const values: Partial<Record<ValueOption, string>> = {}
  const flags = new Set<Flag>()
  const mistakes: OptionMistake[] = []
  let search: Search | null = null
  const kept: string[] = []
  let from = 0
  for (const token of optionTokens(text)) {
    const typed = token.value ?? ''
    const value = trimEnd(typed, /[.,;:!?]/).slice(0, MAX_SAID) || undefined
    const option = knownIn(NAMES, token.name)
    if (!isOption(token.dash, option, value)) continue
    kept.push(text.slice(from, token.at))
    from = token.end
    if (option === undefined) {
      mistakes.push({ mistake: 'unknown_option', option: token.name.slice(0, MAX_SAID) })
      kept.push(leftOf(token.name, typed))
    } else if (isFlag(option)) {
      flags.add(option)
      kept.push(typed)
    } else if (option === 'search') {
      const known = knownIn(SEARCH_WORDS, value)
      search = known ?? 'web'
      if (known === undefined) kept.push(typed)
    } else if (value === undefined) mistakes.push({ mistake: 'no_value', option })
    else values[option] = value
  }
  const prompt = from === 0 ? text : tidy(kept.join('') + text.slice(from))
  return { prompt, values, flags, search, mistakes: mistakes.slice(0, MAX_MISTAKES) }
}

/** Without the holes that options leave. */
const tidy = (words: string): string => words.replace(/[^\S\n]{2,}/g, ' ').trim()

/** The entry of that name, in whatever case; undefined: there is none. */
const knownIn = <T>(entries: Readonly<Record<string, T>>, name = ''): T | undefined =>
  Object.hasOwn(entries, name.toLowerCase()) ? entries[name.toLowerCase()] : undefined
