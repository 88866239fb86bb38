/** Sets the brand's logo into what was painted. The model is sent its own picture again, without it. */
import { oneAtATime, setLogo } from '../../darkroom/formats/set-logo.ts'
import { type Logo, LOGO_MARGINS, LOGO_SIZES } from '../../turns/brand.ts'
import { markedKey } from '../../turns/keys.ts'
import {
  type Painting,
  type Picture,
  type TurnRecord,
  keyOfReference,
  picturesOf,
  referenceTo,
} from '../../turns/turn-record.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import type { PaintedOutcome } from '../lettering/lettering.ts'

/** A PNG of four million pixels has less than half of it. */
const MAX_BYTES = 40 * 1024 * 1024

/** Doing it twice writes the same objects. Whatever stands in the way, the picture is shown, and a note says so. */
export async function setLogoIn(
  turn: Turn,
  outcome: PaintedOutcome,
  logo: Logo,
  studio: Studio,
): Promise<Turn> {
  const marked = new Map<string, Picture>()
  for (const [i, picture] of picturesOf(outcome.record).entries()) {
    const next = await withLogo(turn, picture, i + 1, logo, studio)
    if (next === null) {
      await studio.pictures.remove([...marked.values()].map(({ key }) => key))
      return withRecord(turn, outcome, {
        ...outcome.record,
        notes: [...outcome.record.notes, 'no_logo'],
      })
    }
    marked.set(picture.key, next)
  }
  const answers = outcome.record.answers.map((answer) => withPictures(answer, marked))
  return withRecord(turn, outcome, { ...outcome.record, answers })
}

const withRecord = (turn: Turn, outcome: PaintedOutcome, record: TurnRecord): Turn => ({
  ...turn,
  outcome: { ...outcome, record },
})

/** null: one of the two is gone, or cannot be read here. */
async function withLogo(
  { ask }: Turn,
  picture: Picture,
  n: number,
  { picture: file, place, size, margin }: Logo,
  { pictures, log }: Studio,
): Promise<Picture | null> {
  const logo = await pictures.source.read(file.key)
  const painted = logo === null ? null : await pictures.source.read(picture.key)
  if (logo === null || painted === null) {
    await logo?.cancel()
    return null
  }
  return oneAtATime(async () => {
    const options = { share: LOGO_SIZES[size], margin: LOGO_MARGINS[margin] }
    const png = await setLogo(painted, logo, place, options)
    if (!png.ok) {
      log('info', 'logo_left_out', { turn: ask.turnId, reason: png.error })
      return null
    }
    const saved = await pictures.saveUpload(
      png.value,
      () => markedKey(ask, ask.turnId, n),
      MAX_BYTES,
    )
    if (!saved.ok) throw new Error(`The picture could not be kept: ${saved.error}`)
    const { key, mimeType, bytes, sha256 } = picture
    return { ...picture, ...saved.value, unmarked: { key, mimeType, bytes, sha256 } }
  })
}

function withPictures(answer: Painting, marked: ReadonlyMap<string, Picture>): Painting {
  const parts = answer.reply.parts.map((part) => {
    const shown = marked.get(keyOfReference(part.inlineData?.data) ?? '')
    if (shown === undefined) return part
    return { ...part, inlineData: { mimeType: shown.mimeType, data: referenceTo(shown.key) } }
  })
  return {
    ...answer,
    reply: { ...answer.reply, parts },
    pictures: answer.pictures.map((picture) => marked.get(picture.key) ?? picture),
  }
}
