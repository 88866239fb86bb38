/** The versions of a thread, shown together. Costs no model call, and no more than what is shown. */
import { markOn } from '../../turns/approval-mark.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { saidIn } from '../../turns/deed.ts'
import { pictureRef, versionName } from '../../turns/version-name.ts'
import {
  MAX_ENTRIES,
  type Overview,
  type OverviewEntry,
  overviewMessage,
} from '../../web-api/blocks/overview.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { saidOf } from '../../words/deeds.ts'
import { wholeName } from '../../words/names.ts'
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Chosen, type Version, explainUnknown } from '../versions.ts'

/** Whether there is anything to show. */
export const lookUp = (turn: Turn, { versions }: Studio): Turn => ({
  ...turn,
  state: 'posting',
  outcome:
    newestOf(versions.last(MAX_ENTRIES)).length === 0
      ? { kind: 'failed', failure: explainUnknown(null, versions) }
      : { kind: 'overview' },
})

/** The newest versions whose pictures find room, oldest first. */
export function newestOf(versions: readonly Version[]): Version[] {
  let room = MAX_ENTRIES
  return versions
    .toReversed()
    .filter(({ pictures }) => (room -= pictures) >= 0)
    .toReversed()
}

/** Makes the message. */
export async function overviewOf(turn: Turn, studio: Studio): Promise<Said> {
  const shown = newestOf(studio.versions.last(MAX_ENTRIES))
  const records = await studio.history.get(shown.map(({ turnId }) => turnId))
  const kept = new Set(records.map(({ turnId }) => turnId))
  const present = studio.versions.present()
  const entries = await Promise.all(
    records.flatMap((record) =>
      picturesOf(record).map((_, i) => entryOf(record, i + 1, present, turn, studio)),
    ),
  )
  const words = wordsIn(turn.ask.language)
  return overviewMessage(
    {
      entries,
      oldest: shown[0]?.version ?? 1,
      lost: shown
        .filter(({ turnId }) => !kept.has(turnId))
        .map(({ version, pictures }) => wholeName(version, pictures, words)),
      display: DISPLAYS[turn.display],
      galleryUrl: `${turn.ask.origin}${await studio.galleryPath()}`,
    },
    words,
  )
}

async function entryOf(
  record: TurnRecord,
  picture: number,
  present: Chosen | null,
  { ask }: Turn,
  { links, previews }: Studio,
): Promise<OverviewEntry> {
  const { turnId, version, parentName, userId } = record
  const all = picturesOf(record)
  const one = all[picture - 1]
  return {
    name: versionName({ version, picture }, all.length),
    from: parentName,
    isPresent: present?.turnId === turnId && present.picture === picture,
    userId,
    words: saidOf(record, wordsIn(ask.language)),
    alt: saidIn(one?.alt ?? ''),
    url: one ? `${ask.origin}${await links.path(await previews.shownKey(one))}` : '',
    ref: pictureRef(turnId, picture),
    approval: markOn(record, picture),
  }
}

const DISPLAYS: Record<Turn['display'], Overview['display']> = {
  pictures: 'cards',
  images: 'images',
  upload: 'links',
  uploaded: 'links',
  links: 'links',
}
