/** What the model is asked for one picture of a turn. Pure. */
import type { PaintRequest } from '../../gemini/painter.ts'
import { partContent } from '../../gemini/part-content.ts'
import type { ReplayRules } from '../../gemini/replay-rules.ts'
import type { ImageSettings } from '../../gemini/image-settings.ts'
import { type Conversation, replay } from '../../gemini/replay.ts'
import { MAX_COUNT } from '../../turns/ask.ts'
import { versionName } from '../../turns/version-name.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import type { Origin } from './origin.ts'
import { nextOf } from './record-of.ts'

/** Some models take more; what is sent should be fit for each of them, and not cost more every turn. */
const MAX_TOKENS = 65_536

/** Everything is repeated as it was. */
export const firstRules = (
  { model }: Plan,
  { historyPictures }: Pick<Studio, 'historyPictures'>,
): ReplayRules => ({
  model: model.id,
  historyPictures,
  maxPictures: model.references.total,
  maxTokens: Math.min(MAX_TOKENS, model.context.input),
  verbatim: true,
  missing: new Set(),
})

/** @param call which of the turn's pictures, counted from 0 */
export function requestFor(
  turn: Turn,
  call: number,
  origin: Origin,
  { model, image }: Plan,
  rules: ReplayRules,
  { signal }: Studio,
): { readonly request: PaintRequest } & Omit<Conversation, 'contents'> {
  const { ask, answers, part } = turn
  const next = nextOf(turn, origin, rules.missing)
  const { contents, ...rest } =
    part === null
      ? replay(origin.lineage, next, rules)
      : { contents: [partContent(part, ask.prompt)], memory: null, crowdedOut: 0 }
  const name = versionName({ version: origin.version, picture: call + 1 }, answers.length)
  const wanted = part ?? turn.sizes?.paintings[call] ?? { ratio: ask.ratios[call] ?? image.ratio }
  const { ratio, size = image.size }: Pick<ImageSettings, 'ratio'> & Partial<ImageSettings> = wanted
  const settings = { ...image, ratio, size }
  // What is painted again must not take the place of what it is compared with.
  const place =
    turn.lettering?.stage === 'again' ? Math.max(MAX_COUNT, answers.length) + call : call
  const which = { place: ask, turnId: ask.turnId, call: place, signal, fileName: `easel-${name}` }
  return { request: { model, contents, settings, ...which }, ...rest }
}
