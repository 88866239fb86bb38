/** Opens the compose modal and changes it. A trigger_id lives for 3 s, so nothing slow may come before. */
import type { ModalView } from '@slack/types'
import * as v from 'valibot'
import { estimateOf } from '../../gemini/estimate.ts'
import { allowedModel } from '../../gemini/permit.ts'
import { MODELS, type Model, PRICES_READ_ON } from '../../gemini/models.ts'
import { openSlots } from '../../turns/template.ts'
import { COUNTS } from '../../turns/ask.ts'
import { mayPaint, maySize } from '../../turns/permission.ts'
import type { ChannelRules } from '../../turns/team-settings.ts'
import { RATIOS, SIZES } from '../../turns/settings.ts'
import type { Choice } from '../../web-api/blocks/choice.ts'
import type { ComposeForm, PromptHelp } from '../../web-api/blocks/compose-form.ts'
import { AS_IT_COMES, composeView } from '../../web-api/blocks/compose.ts'
import { describeView } from '../../web-api/blocks/describe.ts'
import { withoutFileTypes } from '../../web-api/blocks/file-input.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { dollars } from '../../words/dollars.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { type ComposeContext, NO_CONTEXT, writeContext } from './compose-context.ts'
import {
  type ComposeState,
  type OpenModal,
  chosenCount,
  chosenModel,
  chosenSettings,
  severalShapes,
} from './compose-state.ts'
import { extraChoices } from './extras.ts'
import { brandCarried } from './goes-on.ts'
import { MAX_DESCRIBED } from '../describe-sources.ts'
import type { Services } from '../services.ts'
import { shapeChoices } from '../shape-choices.ts'

const UNTOUCHED: ComposeState = {
  context: NO_CONTEXT,
  prompt: '',
  added: 0,
  template: null,
  chosen: {},
}

/** What is said about the words, and what help is offered. */
export interface Help {
  readonly help: PromptHelp
  readonly note: string | null
}

/** Nothing is to be said, and help is there. */
export const OFFERED: Help = { help: 'offered', note: null }

export type Compose = Partial<ComposeState> & { readonly triggerId: string }

/** A view that Slack shows. */
export type Shown = Pick<OpenModal, 'viewId' | 'hash'>

const ViewSchema = v.object({
  id: v.fallback(v.string(), ''),
  hash: v.fallback(v.nullable(v.string()), null),
})
const ShownSchema = v.object({ view: v.fallback(ViewSchema, { id: '', hash: null }) })

type SlackDoor = Pick<Services, 'config' | 'call' | 'log' | 'rules'>

/** Opens the modal. Its id is empty where Slack does not tell it; null: Slack did not open it. */
export async function openCompose(
  { triggerId, ...given }: Compose,
  services: SlackDoor,
  help = OFFERED,
): Promise<Shown | null> {
  const form = formOf({ ...UNTOUCHED, ...given }, help, await choiceIn(given.context, services))
  return show('views.open', { trigger_id: triggerId }, composeView(form), services)
}

/** Opens the modal that takes pictures to be described. Whether Slack did. */
export async function openDescribe(
  triggerId: string,
  context: ComposeContext,
  services: SlackDoor,
): Promise<boolean> {
  const view = describeView(writeContext(context), MAX_DESCRIBED, wordsIn(context.language))
  return (await show('views.open', { trigger_id: triggerId }, view, services)) !== null
}

/** Shows another state in an open modal; what stands in its fields stays, whatever the state says. */
export async function updateCompose(
  { viewId, hash }: Shown,
  state: ComposeState,
  help: Help,
  services: SlackDoor,
  prompted = true,
): Promise<Shown | null> {
  const view = composeView(formOf(state, help, await choiceIn(state.context, services)), prompted)
  const args = { view_id: viewId, ...(hash === null ? {} : { hash }) }
  const shown = await show('views.update', args, view, services)
  return shown && { ...shown, viewId }
}

/**
 * Puts other words into the field. Slack keeps what stands in a field for as long as the field is
 * there, so it is taken out first; the other fields stay as they are.
 */
export async function refillPrompt(
  shown: Shown,
  state: ComposeState,
  help: Help,
  services: SlackDoor,
): Promise<void> {
  const emptied = await updateCompose(shown, state, help, services, false)
  if (emptied !== null) await updateCompose(emptied, state, help, services)
}

async function show(
  method: 'views.open' | 'views.update',
  args: Record<string, unknown>,
  view: ModalView,
  { call, log }: SlackDoor,
): Promise<Shown | null> {
  let answer = await call(method, { ...args, view })
  if (!answer.ok && isRefusedAsItIs(answer.error)) {
    // Slack may not take a type of file that Gemini takes; a modal without a list is better than none.
    log('warn', 'modal_refused', { method, ...answer.error })
    answer = await call(method, { ...args, view: withoutFileTypes(view) })
  }
  if (!answer.ok) {
    log('warn', 'modal_not_shown', { method, ...answer.error })
    return null
  }
  const { id, hash } = v.parse(ShownSchema, answer.value).view
  return { viewId: id, hash }
}

/** Whether Slack has read the view and does not take it as it is. */
export const isRefusedAsItIs = (failure: SlackFailure): boolean =>
  failure.reason === 'refused' && failure.error === 'invalid_arguments'

/** What a team may choose from. */
interface Choosable {
  readonly rules: ChannelRules
  /** What comes when nobody chooses. */
  readonly model: Model
}

async function choiceIn(
  { channel }: Pick<ComposeContext, 'channel'> = NO_CONTEXT,
  { rules: ask, config }: SlackDoor,
): Promise<Choosable> {
  const rules = await ask(channel)
  return { rules, model: allowedModel(config.gemini.model, rules) }
}

/** What the modal shows. */
function formOf(
  { context, prompt, added, template, chosen }: ComposeState,
  help: Help,
  { rules, model: defaultModel }: Choosable,
): ComposeForm {
  const words = wordsIn(context.language)
  const count = chosenCount({ chosen, context })
  const model = chosenModel({ chosen, context }, defaultModel)
  const { goesOn } = context
  const settings = chosenSettings({ chosen, context })
  const carried = context.files.length + added + (goesOn?.carried ?? 0)
  const pictures = carried + brandCarried(settings, goesOn, rules)
  const usd = estimateOf(model, settings, count, Math.min(pictures, model.references.total))
  return {
    ...help,
    prompt,
    chosen,
    metadata: writeContext(context),
    slots: openSlots(template, prompt),
    template: template?.id ?? null,
    templates: words.templates.map(({ id, label }) => ({ value: id, label })),
    models: modelChoices(defaultModel, words).filter(({ value }) => mayPaint(value, rules)),
    // What goes on is filled in; otherwise it is left open.
    ratios: [
      ...(goesOn?.ratio ? [] : [asItComes(words)]),
      ...shapeChoices(RATIOS, words),
      ...severalChoice(context),
    ],
    areShapesPriced: context.ratios.length > 1,
    sizes: [
      ...(goesOn?.size ? [] : [asItComes(words)]),
      ...SOME_MODELS_SIZES.filter((size) => maySize(size, rules)).map(toChoice),
    ],
    counts: COUNTS.map(String).map(toChoice),
    extras: extraChoices(words, rules.brand !== null || context.channel === null),
    estimate: words.drafts.estimated(dollars(usd), count, PRICES_READ_ON),
    visibility:
      context.threadTs !== null ? 'thread' : context.channel !== null ? 'channel' : 'choose',
    isNew: context.isNew || context.threadTs === null,
    attached: context.files.length,
    words,
  }
}

const SOME_MODELS_SIZES = SIZES.filter((size) =>
  MODELS.some(({ sizes }) => sizes.some((known) => known === size)),
)

const asItComes = ({ compose }: Words): Choice => ({
  value: AS_IT_COMES,
  label: compose.asItComes,
})

/** What was asked for in several shapes stays so until somebody chooses otherwise. */
const severalChoice = ({ ratios }: ComposeContext): Choice[] =>
  ratios.length > 1 ? [{ value: severalShapes(ratios), label: ratios.join(', ') }] : []

const toChoice = (value: string): Choice => ({ value, label: value })

/** The models of the table; the default first, also where the table does not have it. */
function modelChoices(defaultModel: Model, { models }: Words): Choice[] {
  const others = MODELS.filter(({ id }) => id !== defaultModel.id)
  const uses: Readonly<Partial<Record<string, string>>> = models
  return [defaultModel, ...others].map(({ id, alias, label }) => {
    const use = uses[alias]
    return { value: id, label: use === undefined ? label : `${label} · ${use}` }
  })
}
