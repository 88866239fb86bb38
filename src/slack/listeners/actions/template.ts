import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { templateOf } from '../../../gemini/prompts/templates.ts'
import { readContext } from '../../compose-context.ts'
import { openCompose, pickTemplate } from '../../open-compose.ts'
import type { Services } from '../../services.ts'

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)

const PickedSchema = v.object({
  trigger_id: v.string(),
  actions: v.tupleWithRest(
    [v.object({ selected_option: optional(v.object({ value: v.string() })) })],
    v.unknown(),
  ),
  view: v.object({
    id: v.string(),
    type: v.string(),
    private_metadata: v.optional(v.string(), ''),
    state: optional(
      v.object({
        values: v.object({
          prompt: optional(
            v.object({ value: optional(v.object({ value: optional(v.string()) })) }),
          ),
        }),
      }),
    ),
  }),
})

/** A template is picked: in the modal it fills the prompt, on the Home tab it opens the modal. */
export const templatePicked =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    const picked = v.safeParse(PickedSchema, body)
    if (picked.success) await use(picked.output, services)
    await ack()
  }

async function use(
  { trigger_id: triggerId, actions, view }: v.InferOutput<typeof PickedSchema>,
  services: Services,
): Promise<void> {
  const template = templateOf(actions[0].selected_option?.value ?? null)
  if (template === null) return
  const context = readContext(view.private_metadata)
  if (context === null) return void (await openCompose({ triggerId, template }, services))
  const prompt = view.state?.values.prompt?.value?.value ?? ''
  await pickTemplate({ viewId: view.id, context, prompt }, template, services)
}
