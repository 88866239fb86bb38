/** What to type instead, when an option is not understood or not possible. Plain text. */
import type { OptionMistake, OptionName } from '../turns/options.ts'
import type { MissingSetting } from '../turns/settings.ts'
import type { Words } from './words.ts'

const EXAMPLES: Readonly<Record<OptionName, string>> = {
  ar: '--ar 16:9',
  size: '--size 2K',
  model: '--model pro',
  n: '--n 4',
  thinking: '--thinking high',
  search: '--search web',
  'image-only': '--image-only',
  private: '--private',
  improve: '--improve',
  'no-brand': '--no-brand',
}

/** Why nothing was painted, and what to type. Options that nobody knows share a sentence. */
export function explainMistakes(mistakes: readonly OptionMistake[], words: Words): string {
  const isStrange = ({ mistake }: OptionMistake): boolean => mistake === 'unknown_option'
  const strange = leftOutFor(mistakes.filter(isStrange))
  const sentences = [
    ...(strange.length === 0 ? [] : [explainStrange(strange, words)]),
    ...mistakes.filter((one) => !isStrange(one)).map((one) => reasonOf(one, words)),
    words.options.nothingPainted,
  ]
  return sentences.join(' ')
}

/** The options that are left out when the rest is painted, as they are typed. */
export const leftOutFor = (mistakes: readonly OptionMistake[]): string[] => [
  ...new Set(mistakes.map(leftOutOf)),
]

const leftOutOf = (mistake: OptionMistake): string =>
  mistake.mistake === 'out_of_reach' ? `“${mistake.said}”` : `--${optionOf(mistake)}`

/** The option that sets what a model may not have. */
const SETTING_OPTIONS = {
  ratio: 'ar',
  size: 'size',
  thinking: 'thinking',
  search: 'search',
} as const satisfies Record<MissingSetting['setting'], OptionName>

function optionOf(mistake: Exclude<OptionMistake, { mistake: 'out_of_reach' }>): string {
  switch (mistake.mistake) {
    case 'unknown_option':
    case 'no_value':
    case 'bad_value':
      return mistake.option
    case 'private_in_thread':
      return 'private'
    case 'too_many_shapes':
      return 'ar'
    case 'retired_model':
      return 'model'
    case 'not_in_model':
      return SETTING_OPTIONS[mistake.missing.setting]
  }
}

const explainStrange = (strange: readonly string[], { notes, options }: Words): string =>
  options.unknown(notes.listed(strange), Object.values(EXAMPLES).join(', '))

function reasonOf(mistake: OptionMistake, words: Words): string {
  const { options } = words
  switch (mistake.mistake) {
    case 'unknown_option':
      return explainStrange(leftOutFor([mistake]), words)
    case 'no_value':
      return options.noValue(mistake.option, EXAMPLES[mistake.option])
    case 'bad_value':
      return options.badValue(mistake.option, mistake.value, options.either(mistake.allowed))
    case 'too_many_shapes':
      return options.tooManyShapes(mistake.most)
    case 'private_in_thread':
      return options.privateInThread
    case 'retired_model':
      return options.retiredModel(mistake.label, mistake.instead)
    case 'not_in_model':
      return explainMissing(mistake.missing, words)
    case 'out_of_reach':
      return options.outOfReach[mistake.what]
  }
}

/** What a model cannot do, what it can, and which one could. */
export function explainMissing(missing: MissingSetting, words: Words): string {
  const { options } = words
  const { allowed, otherModel } = missing
  const sentences = [
    cannot(missing, words),
    ...(allowed.length === 0 ? [] : [options.itHas(options.either(allowed))]),
    ...(otherModel === null ? [] : [options.otherModel(otherModel)]),
  ]
  return sentences.join(' ')
}

function cannot({ model, setting, asked }: MissingSetting, { options }: Words): string {
  switch (setting) {
    case 'ratio':
      return options.ratio(model, asked)
    case 'size':
      return options.size(model, asked)
    case 'thinking':
      return options.thinking(model, asked)
    case 'search':
      return asked === 'images' ? options.searchImages(model) : options.searchWeb(model)
  }
}
