/** Opens the compose modal. A trigger_id lives for 3 s, so nothing slow may come before. */
import { MODELS, type Model } from '../gemini/models.ts'
import { COUNTS } from '../turns/ask.ts'
import { RATIOS, SIZES } from '../turns/settings.ts'
import { AS_IT_COMES, type Choice, composeView } from '../web-api/blocks/compose.ts'
import { type ComposeContext, writeContext } from './compose-context.ts'
import type { Services } from './services.ts'

export interface Compose {
  readonly triggerId: string
  readonly context: ComposeContext
  readonly prompt: string
  /** The model that is chosen at first; null: the default. */
  readonly model: Model | null
}

const OPEN = { value: AS_IT_COMES, label: 'As it comes' }

/** Whether Slack opened it. */
export async function openCompose(
  { triggerId, context, prompt, model }: Compose,
  { config, call, log }: Services,
): Promise<boolean> {
  const view = composeView({
    metadata: writeContext(context),
    prompt,
    models: modelChoices(config.gemini.model),
    model: (model ?? config.gemini.model).id,
    ratios: [OPEN, ...RATIOS.map(toChoice)],
    sizes: [OPEN, ...SIZES.map(toChoice)],
    counts: COUNTS.map((count) => ({ value: String(count), label: `${count}` })),
    visibility:
      context.threadTs !== null ? 'thread' : context.channel !== null ? 'channel' : 'choose',
    attached: context.files.length,
  })
  const opened = await call('views.open', { trigger_id: triggerId, view })
  if (!opened.ok) log('warn', 'modal_not_opened', { ...opened.error })
  return opened.ok
}

const toChoice = (value: string): Choice => ({ value, label: value })

/** The models of the table; the default first, also where the table does not have it. */
function modelChoices(defaultModel: Model): Choice[] {
  const others = MODELS.filter(({ id }) => id !== defaultModel.id)
  return [defaultModel, ...others].map(({ id, label }) => ({ value: id, label }))
}
