import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { fillTemplate, templateOf } from '../../../turns/template.ts'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { readOpenModal } from '../../compose/compose-state.ts'
import { OFFERED, openCompose, refillPrompt } from '../../compose/open-compose.ts'
import type { Services } from '../../services.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import { nowhere, tellPresser } from './tell-presser.ts'

const PickedSchema = v.object({
  trigger_id: v.string(),
  actions: v.tupleWithRest(
    [v.object({ selected_option: v.nullish(v.object({ value: v.string() })) })],
    v.unknown(),
  ),
  view: v.unknown(),
})

/** A template is picked: in the modal it fills the prompt, on the Home tab it opens the modal. */
export const templatePicked =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    const picked = v.safeParse(PickedSchema, body)
    const { team } = tenantOf(body)
    if (picked.success) await use(picked.output, { team, userId: body.user.id }, services)
    await ack()
  }

async function use(
  { trigger_id: triggerId, actions, view }: v.InferOutput<typeof PickedSchema>,
  { team, userId }: { readonly team: string; readonly userId: string },
  services: Services,
): Promise<void> {
  const modal = readOpenModal(view)
  const context = modal?.context ?? {
    ...NO_CONTEXT,
    language: await services.languageOf(team, userId),
  }
  const { templates } = wordsIn(context.language)
  const template = templateOf(actions[0].selected_option?.value, templates)
  if (template === null) return
  const prompt = fillTemplate(template, modal?.prompt ?? '')
  if (modal === null) {
    const shown = await openCompose({ triggerId, context, template, prompt }, services)
    const { offers } = wordsIn(context.language)
    if (shown === null)
      await tellPresser(nowhere(userId, triggerId), offers.pressAgain, team, services)
  } else {
    const state = { ...modal, context: { ...context, draft: null }, template, prompt }
    await refillPrompt(modal, state, OFFERED, services)
  }
}
