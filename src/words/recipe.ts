/** What a picture was made from: "Show prompt and settings". Plain text. */
import { type Repeatable, commandFor } from '../turns/command.ts'
import { isVariation, saidIn } from '../turns/deed.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import { picturesOf } from '../turns/turn-record.ts'
import { doneBy, saidOf } from './deeds.ts'
import { explainFailure } from './failures.ts'
import { supportCodesIn } from './model-words.ts'
import { wholeName } from './names.ts'
import type { Words } from './words.ts'

/** Slack shows about 4,000 characters of an ephemeral message; these leave room for the rest. */
const MAX_ALL = 3800
/** All that the field of the form takes. */
const MAX_PROMPT = 3000
const MAX_FAILURE = 300
const MAX_NAMES = 300
const MAX_STEPS = 1000
const MAX_STEP = 160
const MAX_COMMAND = 900
/** What stands before the steps and before the command. */
const LABELS = 120
const ARROW = ' → '

/** The model that a turn was, or would have been, painted with. */
export interface RecipeModel {
  readonly id: string
  readonly alias: string
  readonly label: string
  /** A day, `2026-11-22`. */
  readonly pricesReadOn: string
}

type Line = readonly [name: string, value: string | null]

/** One line for each thing that is known; the steps before, and what to type, where there is room. */
export function recipe(history: TurnHistory, model: RecipeModel, words: Words): string {
  const bare = linesOf(history, model, null, null, words)
  const command = againFor(history, model, words)
  const room = MAX_ALL - bare.length - LABELS
  const again = (command?.length ?? 0) < room ? command : null
  const steps = stepsIn(history.steps, Math.min(MAX_STEPS, room - (again?.length ?? 0)), words)
  return linesOf(history, model, steps, again, words)
}

function linesOf(
  history: TurnHistory,
  model: RecipeModel,
  steps: string | null,
  again: string | null,
  words: Words,
): string {
  const { recipe: said } = words
  const lines: readonly Line[] = [
    ...askedLines(history, words),
    ...versionLines(history, words),
    [said.steps, steps],
    [said.model, `${model.label} (${model.id})`],
    ...settingLines(history, words),
    [said.uploads, cut(history.uploads.map(({ name }) => name).join(', '), MAX_NAMES) || null],
    ...failureLines(history, words),
    [said.cost, costOf(history, model, words)],
    [said.again, again],
  ]
  const told = lines.flatMap(([name, value]) => (value === null ? [] : [said.line(name, value)]))
  return [...told, ...(history.record === null ? [] : [said.provenance])].join('\n')
}

/** What was said in another thread stays there; of a button's turn, what the button did. */
function askedLines(history: TurnHistory, words: Words): Line[] {
  const { recipe: said } = words
  const { record } = history
  if (record?.isUnsaid === true) return [[said.prompt, words.status.wordsDeleted]]
  if (isShared(record)) return [[said.prompt, said.notShared]]
  const deed = doneBy({ ...history, parentName: record?.parentName ?? null }, words)
  const prompt = cut(saidIn(history.prompt), MAX_PROMPT)
  return [
    [said.done, deed],
    [said.prompt, prompt || (deed === null ? said.onlyPictures : null)],
  ]
}

const isShared = (record: TurnHistory['record']): boolean => (record?.shared ?? null) !== null

function versionLines({ record }: TurnHistory, words: Words): Line[] {
  const { recipe: said, results } = words
  if (record === null) return []
  const { version, parentName } = record
  const own = wholeName(version, picturesOf(record).length, words)
  return [[said.version, parentName === null ? own : results.from(own, parentName)]]
}

/** The last steps that fit, oldest first; null: none does. */
function stepsIn(steps: TurnHistory['steps'], limit: number, words: Words): string | null {
  let room = limit
  const told = steps.map(({ name, asked }) => {
    const said = asked === null ? '' : saidOf(asked, words)
    return `${name} “${cut(said, MAX_STEP)}”`
  })
  const from = told.findLastIndex((step) => {
    room -= step.length + ARROW.length
    return room < 0
  })
  const last = told.slice(from + 1)
  return last.length === 0 ? null : [...(from === -1 ? [] : ['…']), ...last].join(ARROW)
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
    [words.recipe.failure, cut(explainFailure(failure, words), MAX_FAILURE)],
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
  { record, prompt: words, count, uploads }: TurnHistory,
  { alias }: RecipeModel,
  { recipe: said }: Words,
): string | null {
  // One that failed has its Retry button.
  if (record === null || isShared(record)) return null
  const { parentName } = record
  // No option makes a variation: that takes its button.
  if (isVariation(words)) return null
  const ask: Repeatable = { prompt: saidIn(words), model: alias, settings: record.settings, count }
  const command = commandFor(parentName === null ? '/imagine' : `${parentName}:`, ask)
  if (command.length > MAX_COMMAND) return null
  const copied = `\`${command.replaceAll('`', '’')}\``
  const again = parentName === null ? copied : said.inThread(copied)
  return uploads.length === 0 ? again : `${again} (${said.attachAgain})`
}

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
