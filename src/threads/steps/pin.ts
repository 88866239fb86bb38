/** Finds the picture that a message names, when its turn has come. */
import type { VersionRef } from '../../turns/version-name.ts'
import type { Reference } from '../../understanding/reading.ts'
import { type Pictures, resolve } from '../../understanding/resolve.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { undoTarget } from '../versions.ts'

/** No version has this number, so that whoever names one that is not there hears so. */
const NOWHERE: VersionRef = { version: 0, picture: 1 }

/** From here on the turn names the version by its number. */
export function pin(turn: Turn, reference: Reference, studio: Thread): Turn {
  const found = resolve(reference, picturesOf(turn, studio))
  return { ...turn, reference: null, ask: { ...turn.ask, wanted: found ?? NOWHERE } }
}

type Thread = Pick<Studio, 'versions' | 'askOf'>

/** How many versions are looked through for a person's. */
const MAX_VERSIONS = 50

/** The versions of a person, oldest first: of the one with that name, or (null) of the writer. */
function versionsBy(name: string | null, { ask }: Turn, { versions, askOf }: Thread): number[] {
  const wanted = name?.toLowerCase()
  return versions.last(MAX_VERSIONS).flatMap(({ turnId, version }) => {
    const one = askOf(turnId)
    const called = one?.askerName?.toLowerCase() ?? ''
    const isTheirs =
      wanted === undefined
        ? one?.userId === ask.userId
        : called === wanted || called.split(' ', 1)[0] === wanted
    return isTheirs ? [version] : []
  })
}

function picturesOf(turn: Turn, thread: Thread): Pictures {
  const { versions } = thread
  return {
    present: () => versions.present(),
    newest: () => versions.newest(),
    countOf: (version) => versions.byNumber(version)?.pictures ?? 0,
    parentOf(version) {
      const known = versions.byNumber(version)
      return known === null ? null : undoTarget(known, versions)
    },
    several: () => versions.several()?.version ?? 0,
    newestBy: (name) => versionsBy(name, turn, thread).at(-1) ?? 0,
    firstBy: (name) => versionsBy(name, turn, thread)[0] ?? 0,
  }
}
