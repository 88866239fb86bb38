/** What to type instead, when an option is not understood or not possible. Plain text. */
import type { OptionMistake, OptionName } from '../turns/options.ts'
import type { MissingSetting } from '../turns/settings.ts'

const OPTIONS = '--ar 16:9, --size 2K, --model pro, --n 4 and --private'

const EXAMPLES: Readonly<Record<OptionName, string>> = {
  ar: '--ar 16:9',
  size: '--size 2K',
  model: '--model pro',
  n: '--n 4',
  private: '--private',
}

/** Why nothing was painted, and what to type. */
export function explainMistake(mistake: OptionMistake): string {
  switch (mistake.mistake) {
    case 'unknown_option':
      return `I do not know the option --${mistake.option}. I know ${OPTIONS}. Put words with dashes into quotes if they belong in the picture. Nothing was painted.`
    case 'no_value':
      return `--${mistake.option} needs a value, for example ${EXAMPLES[mistake.option]}. Nothing was painted.`
    case 'bad_value':
      return `--${mistake.option} cannot be “${mistake.value}”. It can be ${listed(mistake.allowed)}. Nothing was painted.`
    case 'private_in_thread':
      return 'Everybody in this thread can see it. Use /imagine with --private to paint in our direct messages. Nothing was painted.'
    case 'retired_model':
      return `Google has retired ${mistake.label}. Use --model ${mistake.instead} instead. Nothing was painted.`
    case 'not_in_model':
      return `${explainMissing(mistake.missing)} Nothing was painted.`
  }
}

/** What a model cannot do, what it can, and which one could. */
export function explainMissing({
  model,
  setting,
  asked,
  allowed,
  otherModel,
}: MissingSetting): string {
  const doing = setting === 'ratio' || setting === 'size' ? ` do ${asked}` : ''
  const other = otherModel === null ? '' : ` --model ${otherModel} can${doing}.`
  const instead = allowed.length === 0 ? '' : ` It has ${listed(allowed)}.`
  return `${model} ${cannot(setting, asked)}.${instead}${other}`
}

function cannot(setting: MissingSetting['setting'], asked: string): string {
  switch (setting) {
    case 'ratio':
      return `does not have the shape ${asked}`
    case 'size':
      return `does not have the size ${asked}`
    case 'thinking':
      return `cannot be told to think with ${asked} effort`
    case 'search':
      return asked === 'images' ? 'does not search for pictures' : 'does not search the web'
  }
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
