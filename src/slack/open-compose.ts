/** Opens the compose modal. A trigger_id lives for 3 s, so nothing slow may come before. */
import { MODELS, type Model } from '../gemini/models.ts'
import { TEMPLATES, type Template, fillTemplate } from '../gemini/prompts/templates.ts'
import { COUNTS } from '../turns/ask.ts'
import { RATIOS, SIZES } from '../turns/settings.ts'
import {
  AS_IT_COMES,
  type Choice,
  type ComposeForm,
  composeView,
} from '../web-api/blocks/compose.ts'
import { type ComposeContext, NO_CONTEXT, writeContext } from './compose-context.ts'
import type { Services } from './services.ts'

export interface Compose {
  readonly triggerId: string
  /** What it is about. @default nothing yet */
  readonly context?: ComposeContext
  /** @default empty */
  readonly prompt?: string
  /** The model that is chosen at first. @default the default model */
  readonly model?: Model
  /** The template that is chosen at first; its words stand in the prompt then. */
  readonly template?: Template
}

/** Whether Slack opened it. */
export async function openCompose(
  { triggerId, context = NO_CONTEXT, prompt = '', model, template }: Compose,
  { config, call, log }: Services,
): Promise<boolean> {
  const view = composeView({
    ...formFor(context, config.gemini.model),
    prompt: template === undefined ? prompt : fillTemplate(template, prompt),
    model: (model ?? config.gemini.model).id,
    template: template?.id ?? null,
  })
  const opened = await call('views.open', { trigger_id: triggerId, view })
  if (!opened.ok) log('warn', 'modal_not_opened', { ...opened.error })
  return opened.ok
}

/** The modal that is open, as it was when a template was picked. */
export interface OpenCompose {
  readonly viewId: string
  readonly context: ComposeContext
  /** What stands in its prompt. */
  readonly prompt: string
}

/**
 * Puts a template into the prompt of an open modal. Slack keeps what stands in a field for as long as
 * the field is there, so it is taken out first; the other fields stay as they are.
 */
export async function pickTemplate(
  { viewId, context, prompt }: OpenCompose,
  template: Template,
  { config, call, log }: Services,
): Promise<void> {
  const { model } = config.gemini
  const form: ComposeForm = {
    ...formFor(context, model),
    prompt: fillTemplate(template, prompt),
    model: model.id,
    template: template.id,
  }
  for (const prompted of [false, true]) {
    const view = composeView(form, prompted)
    const updated = await call('views.update', { view_id: viewId, view })
    if (!updated.ok) log('warn', 'template_not_shown', { ...updated.error })
  }
}

/** What the modal offers, whatever is chosen in it. */
const formFor = (
  context: ComposeContext,
  defaultModel: Model,
): Omit<ComposeForm, 'prompt' | 'model' | 'template'> => ({
  metadata: writeContext(context),
  templates: TEMPLATES.map(({ id, label }) => ({ value: id, label })),
  models: modelChoices(defaultModel),
  ratios: [OPEN, ...RATIOS.map(toChoice)],
  sizes: [OPEN, ...SOME_MODELS_SIZES.map(toChoice)],
  counts: COUNTS.map(String).map(toChoice),
  visibility:
    context.threadTs !== null ? 'thread' : context.channel !== null ? 'channel' : 'choose',
  attached: context.files.length,
})

const SOME_MODELS_SIZES = SIZES.filter((size) =>
  MODELS.some(({ sizes }) => sizes.some((known) => known === size)),
)

const OPEN = { value: AS_IT_COMES, label: 'As it comes' }

const toChoice = (value: string): Choice => ({ value, label: value })

/** The models of the table; the default first, also where the table does not have it. */
function modelChoices(defaultModel: Model): Choice[] {
  const others = MODELS.filter(({ id }) => id !== defaultModel.id)
  return [defaultModel, ...others].map(({ id, label }) => ({ value: id, label }))
}
