/** Sets what the model has painted into the picture that it is a part of. */
import type { SavedUpload } from '../../pictures/save-upload.ts'
import { composedKey } from '../../turns/keys.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { type Picture, type TurnRecord, picturesOf, referenceTo } from '../../turns/turn-record.ts'
import type { Studio } from '../studio.ts'
import type { CutPart } from '../cut-part.ts'
import type { Turn } from '../turn.ts'

/** A PNG of four million pixels has less than half of it. */
const MAX_BYTES = 40 * 1024 * 1024

/** Whether a part is painted and not set in yet. */
export const isToBeSetIn = ({ part, outcome }: Turn): boolean =>
  part !== null && outcome?.kind === 'painted' && outcome.record.part === null

/** Doing it twice writes the same object, and paints nothing again. */
export async function setPartIn(turn: Turn, studio: Studio): Promise<Turn> {
  const { part, outcome, ask } = turn
  if (part === null || ask.part === null || outcome?.kind !== 'painted') return turn
  const [painted] = picturesOf(outcome.record)
  if (painted === undefined) throw new Error('What was painted has no picture')
  const composed = await composedOf(turn, part, ask.part.mask, painted, studio)
  if ('reason' in composed) return { ...turn, outcome: { kind: 'failed', failure: composed } }
  const record = withPart(outcome.record, part, ask.part.mask, painted, composed)
  return { ...turn, outcome: { ...outcome, record } }
}

async function composedOf(
  { ask }: Turn,
  { original, frame }: CutPart,
  marks: string,
  painted: Picture,
  { pictures }: Pick<Studio, 'pictures'>,
): Promise<SavedUpload | TurnFailure> {
  const needed = [original.key, marks, painted.key]
  const found = await Promise.all(needed.map((key) => pictures.source.find(key)))
  if (found.includes(null)) return { reason: 'no_part', why: 'gone' }
  const read = async (key: string): Promise<ReadableStream<Uint8Array>> => {
    const bytes = await pictures.source.read(key)
    if (bytes === null) throw new Error('A picture went while it was being set in')
    return bytes
  }
  const { oneAtATime, readMask, compose } = await import('../../darkroom/touch-up.ts')
  return oneAtATime(async () => {
    const mask = await readMask(await read(marks), original)
    if (!mask.ok) return { reason: 'no_part', why: 'unreadable' }
    const png = await compose({
      original: () => read(original.key),
      painted: () => read(painted.key),
      mask: mask.value,
      frame,
    })
    if (!png.ok) return { reason: 'unreadable', what: 'picture' }
    const key = composedKey(ask, ask.turnId)
    const saved = await pictures.saveUpload(png.value, () => key, MAX_BYTES)
    if (!saved.ok) throw new Error(`The picture could not be kept: ${saved.error}`)
    return saved.value
  })
}

/** The model's own picture stays beside the one that is shown; its signature would not fit the latter. */
function withPart(
  record: TurnRecord,
  { original, frame, shown }: CutPart,
  mask: string,
  painted: Picture,
  { key, mimeType, bytes, sha256 }: SavedUpload,
): TurnRecord {
  const { width, height } = original
  const alt = [original.alt, painted.alt].filter(Boolean).join(' ')
  const picture: Picture = { key, mimeType, bytes, width, height, alt, sha256 }
  return {
    ...record,
    part: { frame, mask, shown: shown.key, painted: painted.key },
    user: { role: 'user', parts: [{ text: record.prompt }] },
    answers: record.answers.map((answer, i) =>
      i > 0
        ? answer
        : {
            ...answer,
            reply: { role: 'model', parts: [{ inlineData: { mimeType, data: referenceTo(key) } }] },
            pictures: [picture],
            signatures: {},
          },
    ),
  }
}
