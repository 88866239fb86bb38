/** What a turn was asked with, for the form: whoever changes the words goes on from there. Pure. */
import { saidIn } from '../turns/deed.ts'
import { type Aim, aimOf } from '../turns/draft.ts'
import type { Turn } from './turn.ts'
import { type Versions, wantedVersion } from './versions.ts'

export interface AimedWords {
  readonly words: string
  readonly aim: Aim
}

/** The version is the one that the turn named, or else the present one. */
export function turnAim({ ask }: Turn, versions: Versions): AimedWords {
  const wanted = wantedVersion(ask.wanted, versions)
  const parent = wanted === 'unknown' ? versions.present() : wanted
  const version = parent === null ? null : { version: parent.version, picture: parent.picture }
  return {
    words: saidIn(ask.prompt),
    aim: { ...aimOf(ask, false), isNew: version === null, version },
  }
}
