/** What a picture was made from: "Show prompt and settings". Plain text. */
import { type Repeatable, commandFor } from '../turns/command.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import { picturesOf } from '../turns/turn-record.ts'
import { explainFailure } from './failures.ts'
import { supportCodesIn } from './model-words.ts'
import { wholeName } from './names.ts'
import type { Words } from './words.ts'

/** Slack shows about 4,000 characters of an ephemeral message; these leave room for the rest. */
const MAX_PROMPT = 1200
const MAX_STEPS = 1000
const MAX_STEP = 160
const MAX_COMMAND = 900

/** The model that a turn was, or would have been, painted with. */
export interface RecipeModel {
  readonly id: string
  readonly alias: string
  readonly label: string
  /** A day, `2026-11-22`. */
  readonly pricesReadOn: string
}

type Line = readonly [name: string, value: string | null]

/** One line for each thing that is known. */
export function recipe(history: TurnHistory, model: RecipeModel, words: Words): string {
  const { recipe: said } = words
  const lines: readonly Line[] = [
    [said.prompt, promptIn(history, words)],
    ...versionLines(history, words),
    [said.model, `${model.label} (${model.id})`],
    ...settingLines(history, words),
    [said.uploads, history.uploads.map(({ name }) => name).join(', ') || null],
    ...failureLines(history, words),
    [said.cost, costOf(history, model, words)],
    [said.again, againFor(history, model, words)],
  ]
  const told = lines.flatMap(([name, value]) => (value === null ? [] : [said.line(name, value)]))
  return [...told, ...(history.record === null ? [] : [said.provenance])].join('\n')
}

/** What was said in another thread stays there. */
const promptIn = ({ record, prompt }: TurnHistory, { recipe: said }: Words): string =>
  isShared(record) ? said.notShared : cut(prompt, MAX_PROMPT) || said.onlyPictures

const isShared = (record: TurnHistory['record']): boolean => (record?.shared ?? null) !== null

function versionLines({ record, steps }: TurnHistory, words: Words): Line[] {
  const { recipe: said, results } = words
  if (record === null) return []
  const { version, parentName } = record
  const own = wholeName(version, picturesOf(record).length, words)
  return [
    [said.version, parentName === null ? own : results.from(own, parentName)],
    [said.steps, steps.length === 0 ? null : stepsIn(steps)],
  ]
}

/** The last steps that fit, oldest first. */
function stepsIn(steps: TurnHistory['steps']): string {
  let room = MAX_STEPS
  const told = steps.map(({ name, prompt }) => `${name} “${cut(prompt, MAX_STEP)}”`)
  const from = told.findLastIndex((step) => {
    room -= step.length
    return room < 0
  })
  return [...(from === -1 ? [] : ['…']), ...told.slice(from + 1)].join(' → ')
}

function settingLines({ record, settings }: TurnHistory, { recipe: said }: Words): Line[] {
  const { ratio, size, thinking, search, imageOnly } = record?.settings ?? settings
  const [first] = record === null ? [] : picturesOf(record)
  return [
    [said.ratio, ratio],
    [said.size, size],
    [said.thinking, thinking],
    [said.search, search],
    [said.words, imageOnly ? said.noWords : null],
    [said.pixels, first?.width && first.height ? `${first.width} × ${first.height}` : null],
  ]
}

function failureLines({ failure }: TurnHistory, words: Words): Line[] {
  if (failure === null) return []
  const codes = failure.reason === 'refused' ? supportCodesIn(failure.message) : null
  return [
    [words.recipe.failure, cut(explainFailure(failure, words), MAX_PROMPT)],
    [words.recipe.supportCode, codes],
  ]
}

function costOf({ record, spent }: TurnHistory, model: RecipeModel, words: Words): string | null {
  const cost = record === null ? spent : record.cost
  if (cost === null || (record === null && cost === 0)) return null
  return words.recipe.about(`$${cost.toFixed(3)}`, model.pricesReadOn)
}

/** Slack cannot link to a command, so it is one to copy. An edit is repeated from where it came. */
function againFor(
  { record, prompt, count, uploads }: TurnHistory,
  { alias }: RecipeModel,
  { recipe: said }: Words,
): string | null {
  // One that failed has its Retry button.
  if (record === null || isShared(record)) return null
  const { parentName } = record
  const ask: Repeatable = { prompt, model: alias, settings: record.settings, count }
  const command = commandFor(parentName === null ? '/imagine' : `${parentName}:`, ask)
  if (command.length > MAX_COMMAND) return null
  const copied = `\`${command.replaceAll('`', '’')}\``
  const again = parentName === null ? copied : said.inThread(copied)
  return uploads.length === 0 ? again : `${again} (${said.attachAgain})`
}

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
