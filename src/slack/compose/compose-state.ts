/** What stands in a compose modal, as Slack tells it with whatever is pressed there. Pure. */
import * as v from 'valibot'
import { type Model, modelOf } from '../../gemini/models.ts'
import { type Template, templateOf } from '../../turns/template.ts'
import { COUNTS } from '../../turns/ask.ts'
import type { Aim } from '../../turns/draft.ts'
import { NO_SETTINGS, RATIOS, type Ratio, SIZES, type Settings } from '../../turns/settings.ts'
import { wordsIn } from '../../words/words.ts'
import { AS_IT_COMES } from '../../web-api/blocks/compose.ts'
import { settingsOf, tickedFor } from './extras.ts'
import { type ComposeContext, readContext } from './compose-context.ts'

/** All of it but the files, which stay with Slack. */
export interface ComposeState {
  readonly context: ComposeContext
  readonly prompt: string
  /** How many files are added to those of the context. */
  readonly added: number
  readonly template: Template | null
  /** What is chosen in menus, by their block_id; of ticked boxes, all with spaces between. */
  readonly chosen: Readonly<Record<string, string>>
}

/** The state of a modal that is open. */
export interface OpenModal extends ComposeState {
  readonly viewId: string
  /** Changes with each update of the view: one that was meant for an older state is refused. */
  readonly hash: string | null
  /** Whether its words are being improved; then there is no field for them. */
  readonly isImproving: boolean
}

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)

const ElementSchema = v.object({
  value: optional(v.string()),
  selected_option: optional(v.object({ value: v.string() })),
  selected_options: optional(v.array(v.object({ value: v.string() }))),
})

const BlockSchema = v.object({
  value: v.fallback(ElementSchema, {}),
  files: optional(v.object({ files: optional(v.array(v.unknown())) })),
})

const ViewSchema = v.object({
  id: v.string(),
  hash: optional(v.string()),
  private_metadata: v.string(),
  state: optional(
    v.object({ values: v.record(v.string(), v.fallback(BlockSchema, { value: {} })) }),
  ),
})

/** The modal behind a payload's `view`; null where it is no compose modal of ours. */
export function readOpenModal(view: unknown): OpenModal | null {
  const parsed = v.safeParse(ViewSchema, view)
  const context = parsed.success ? readContext(parsed.output.private_metadata) : null
  if (!parsed.success || context === null) return null
  const { id: viewId, hash, state } = parsed.output
  const values = state?.values ?? {}
  const chosen = Object.fromEntries(
    Object.entries(values).flatMap(([block, { value }]) => {
      const ticked = value.selected_options?.map((option) => option.value).join(' ')
      const option = value.selected_option?.value ?? ticked
      return option === undefined ? [] : [[block, option]]
    }),
  )
  return {
    viewId,
    hash: hash ?? null,
    context,
    prompt: values['prompt']?.value.value ?? '',
    added: values['pictures']?.files?.files?.length ?? 0,
    isImproving: values['prompt'] === undefined && context.draft !== null,
    template: templateOf(chosen['template'], wordsIn(context.language).templates),
    chosen,
  }
}

/** What the menus set; null for what they leave open. */
export function chosenSettings(state: Chosen): Settings {
  const { chosen } = state
  const [first] = chosenRatios(state)
  const of = (block: string): string | null => {
    const value = chosen[block] ?? AS_IT_COMES
    return value === AS_IT_COMES ? null : value
  }
  return {
    ...NO_SETTINGS,
    model: of('model'),
    ratio: first ?? RATIOS.find((ratio) => ratio === of('ratio')) ?? null,
    size: SIZES.find((size) => size === of('size')) ?? null,
    ...settingsOf(chosen['extras']?.split(' ') ?? []),
  }
}

type Chosen = Pick<ComposeState, 'chosen' | 'context'>

/** Several shapes as one choice of the menu. */
export const severalShapes = (ratios: readonly Ratio[]): string => ratios.join(',')

/** The shapes that are chosen where those are several: one picture each; empty: they are not. */
export const chosenRatios = ({ chosen, context: { ratios } }: Chosen): Ratio[] =>
  ratios.length > 1 && chosen['ratio'] === severalShapes(ratios) ? ratios : []

/** How many pictures the menus say. */
export const chosenCount = (state: Chosen): number =>
  chosenRatios(state).length ||
  (COUNTS.find((count) => String(count) === state.chosen['count']) ?? 1)

/** What menus say for what was asked for. */
export const choicesFor = ({
  settings,
  count,
  ratios,
  isPrivate,
}: Pick<Aim, 'settings' | 'count' | 'ratios' | 'isPrivate'>): ComposeState['chosen'] =>
  Object.fromEntries(
    Object.entries({
      model: settings.model,
      ratio: ratios.length > 1 ? severalShapes(ratios) : settings.ratio,
      size: settings.size,
      extras: tickedFor(settings).join(' ') || null,
      count: String(count),
      visibility: isPrivate ? 'private' : null,
    }).flatMap(([block, value]) => (value === null ? [] : [[block, value]])),
  )

/** Whether the words change pictures that are there already. */
export const isEdit = ({ context, added }: Pick<ComposeState, 'context' | 'added'>): boolean =>
  context.files.length + added > 0 || (context.threadTs !== null && !context.isNew)

/** The model that is chosen in the menu. */
export const chosenModel = (state: Chosen, fallback: Model): Model => {
  const { model } = chosenSettings(state)
  return model === null ? fallback : modelOf(model)
}
