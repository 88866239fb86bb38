/** Going back to a version without painting: it is shown again, and the next reply edits it. */
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { wantedVersion } from '../versions.ts'

/** Finds the version; its record shows it again. */
export async function stepBack(turn: Turn, studio: Studio): Promise<Turn> {
  return { ...turn, state: 'posting', outcome: await find(turn, studio) }
}

async function find({ ask }: Turn, { versions, history }: Studio): Promise<Outcome> {
  const version = wantedVersion(ask.wanted, versions)
  if (version === null || version === 'unknown')
    return { kind: 'failed', failure: { reason: 'no_such_version', newest: versions.newest() } }
  const [record] = await history.get([version.turnId])
  if (record === undefined)
    return {
      kind: 'failed',
      failure: { reason: 'version_expired', version: version.version },
    }
  return { kind: 'went_back', record, picture: version.picture }
}
