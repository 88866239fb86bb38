/** Plans a set of formats: what is scaled or cut of the version, and what has to be painted anew. */
import { type Way, paintingsFor, pixelsIn, wayTo } from '../../darkroom/formats/set-plan.ts'
import type { Size } from '../../darkroom/scale/scale.ts'
import { modelOf } from '../../gemini/models.ts'
import type { FormatSet } from '../../turns/formats.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { type Picture, type TurnRecord, picturesOf, unmarkedOf } from '../../turns/turn-record.ts'
import { type Plan, planTurn } from '../plan.ts'
import { type Origin, findOrigin } from '../steps/origin.ts'
import { recordOf } from '../steps/record-of.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { judgeCuts } from './judge-cuts.ts'
import { lettersIn } from './letters.ts'
import { spellingOf } from './spelling.ts'

/** The turn with its plan; where nothing has to be painted, with its record as well. Only the judge's look costs something. */
export async function planSizes(turn: Turn, set: FormatSet, studio: Studio): Promise<Turn> {
  const origin = await findOrigin(turn, studio)
  if (!origin.ok) return failed(turn, origin.error)
  const { record, parent } = origin.value
  const picture = record === null ? undefined : picturesOf(record)[(parent?.picture ?? 1) - 1]
  if (record === null || parent === null || picture === undefined)
    return failed(turn, { reason: 'version_expired', version: parent?.version ?? 0 })
  const plan = planFor(turn, record, studio)
  // A logo is set into each format anew.
  const source = await readable(unmarkedOf(picture), studio)
  const { maxSize } = await studio.rules()
  const ways = set.formats.map((format) =>
    wayTo(source.size, format, { model: plan.model, maxSize }),
  )
  const near = set.formats.filter((_, i) => ways[i]?.how === 'cut')
  const cuts = await judgeCuts({ ...source, ...(source.size ?? NO_SIZE) }, near, studio)
  const { may } = cuts
  const mayBeCut = new Set(near.filter((_, i) => may[i] === true))
  const wanted = set.formats.map((format, i) => ({
    format,
    painting: isPainted(ways[i], mayBeCut.has(format)) ? ways[i].painting : null,
  }))
  const paintings = paintingsFor(wanted.flatMap(({ painting }) => painting ?? []))
  const items = wanted.map(({ format: { place, width, height }, painting }) => {
    const call = paintings.findIndex(({ ratio }) => ratio === painting?.ratio)
    return { place, width, height, call: call < 0 ? null : call, made: null, isLost: false }
  })
  const spelled = spellingOf(record, parent.picture)
  const letters = paintings.length > 0 ? lettersIn(parent, studio) : []
  const planned: Turn = {
    ...turn,
    spent: turn.spent + cuts.cost,
    sizes: { source: source.key, spelled, letters, items, paintings },
    answers: paintings.map(() => null),
  }
  return paintings.length > 0 ? planned : painted(planned, origin.value, plan, studio)
}

const NO_SIZE: Size = { width: 1, height: 1 }

const isPainted = (way: Way | undefined, mayBeCut: boolean): way is Way =>
  way?.how === 'paint' || (way?.how === 'cut' && !mayBeCut)

const failed = (turn: Turn, failure: TurnFailure): Turn => ({
  ...turn,
  state: 'posting',
  outcome: { kind: 'failed', failure },
})

/** What a retired model has painted is scaled all the same. */
function planFor({ ask }: Turn, record: TurnRecord, { model }: Pick<Studio, 'model'>): Plan {
  const plan = planTurn({ ask, parent: record, defaultModel: model })
  const { settings } = ask
  return plan.ok ? plan.value : { model: modelOf(record.model), settings, image: settings }
}

function painted(turn: Turn, origin: Origin, plan: Plan, studio: Studio): Turn {
  const record = recordOf(turn, origin, plan, studio)
  return { ...turn, state: 'posting', outcome: { kind: 'painted', record, unpainted: null } }
}

interface Source {
  readonly key: string
  readonly mimeType: string
  /** Pixels; null: it cannot be decoded here. */
  readonly size: Size | null
}

/** Of a picture that is too large for the darkroom, its preview. */
async function readable(picture: Picture, { previews }: Pick<Studio, 'previews'>): Promise<Source> {
  const { key, mimeType, width } = picture
  const size = pixelsIn(picture)
  if (size === null || size.width === width) return { key, mimeType, size }
  const shown = await previews.shownKey(picture)
  return shown === key
    ? { key, mimeType, size: null }
    : { key: shown, mimeType: 'image/jpeg', size }
}
