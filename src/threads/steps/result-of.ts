/** The message of a turn that has something to show, with what the asker should know about it. */
import { largerSize, modelOf } from '../../gemini/models.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { resultMessage } from '../../web-api/blocks/result.ts'
import type { Display } from '../../web-api/blocks/result-body.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { explainFailure, explainLeftOut } from '../../words/failures.ts'
import {
  CHOOSE_ONE,
  LOST_PICTURES,
  PICTURE_BELOW,
  backTo,
  notAsAsked,
  someUnpainted,
} from '../../words/phrases.ts'
import { fitsSettings } from '../fits-settings.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { openingOf } from './announce.ts'

type Shown = Extract<Outcome, { kind: 'painted' | 'went_back' }>

/** Makes the message of a painted turn, or of one that goes back to a picture. */
export async function resultOf(turn: Turn, outcome: Shown, studio: Studio): Promise<Said> {
  const { record } = outcome
  const model = modelOf(record.model)
  const pictures = picturesOf(record)
  const picture = outcome.kind === 'went_back' ? outcome.picture : null
  const links = new Map<string, string>()
  for (const { key } of pictures)
    links.set(key, `${turn.ask.origin}${await studio.links.path(key)}`)
  const one = pictures[(picture ?? 1) - 1]
  return resultMessage({
    record,
    picture,
    modelLabel: model.label,
    larger: largerSize(model, one ?? { width: null, height: null }),
    links,
    display: DISPLAYS[turn.display],
    opening: openingOf(turn),
    notes: notesOn(turn, outcome),
  })
}

function notesOn(turn: Turn, outcome: Shown): string[] {
  const { record } = outcome
  const pictures = picturesOf(record)
  const notes = turn.leftOut.map(explainLeftOut)
  if (outcome.kind === 'went_back') {
    const { version } = record
    notes.unshift(backTo(versionName({ version, picture: outcome.picture }, pictures.length)))
  } else {
    const { unpainted } = outcome
    if (unpainted !== null)
      notes.push(someUnpainted(unpainted.count, explainFailure(unpainted.failure)))
    if (pictures.length > 1) notes.push(CHOOSE_ONE)
  }
  const { ratio } = turn.ask.settings
  const other = pictures.find((each) => !fitsSettings(each, { ...record.settings, ratio }))
  if (other) notes.push(notAsAsked({ ratio, size: record.settings.size }, other))
  if (turn.lostPictures) notes.push(LOST_PICTURES)
  if (turn.display === 'uploaded') notes.push(PICTURE_BELOW)
  return notes
}

const DISPLAYS: Record<Turn['display'], Display> = {
  pictures: 'pictures',
  upload: 'none',
  uploaded: 'none',
  links: 'links',
}
