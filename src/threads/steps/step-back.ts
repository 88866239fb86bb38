/** Going back to a version without painting: it is shown again, and the next reply edits it. */
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { explainUnknown, wantedVersion } from '../versions.ts'

/** Finds the version; its record shows it again. From then on the turn names it by its number. */
export async function stepBack(turn: Turn, { versions, history }: Studio): Promise<Turn> {
  const { ask } = turn
  const found = wantedVersion(ask.wanted, versions)
  if (found === null || found === 'unknown')
    return {
      ...turn,
      state: 'posting',
      outcome: { kind: 'failed', failure: explainUnknown(ask.wanted, versions) },
    }
  const { version, picture } = found
  const named: Turn = { ...turn, state: 'posting', ask: { ...ask, wanted: { version, picture } } }
  const [record] = await history.get([found.turnId])
  return record === undefined
    ? {
        ...named,
        outcome: { kind: 'failed', failure: { reason: 'version_expired', version } },
      }
    : { ...named, outcome: { kind: 'went_back', record, picture } }
}
