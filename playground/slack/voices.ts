/** Tells of changes: those of one workspace to whoever looks at it, and those of all of them to everybody. */
import type { Change } from '../protocol.ts'

type Listener = (change: Change) => void

/** Who speaks, and who listens. */
export interface Voices {
  /** The voice of one workspace. */
  tell(team: string): Listener
  tellAll: Listener
  /** Hears of one workspace, or of all; the returned function ends it. */
  listen(listener: Listener, team?: string): () => void
}

/** Voices that nobody listens to yet. */
export function createVoices(): Voices {
  const listeners = new Set<{ listener: Listener; team: string | undefined }>()
  return {
    tell: (from) => (change) => {
      for (const { listener, team } of listeners) {
        if (team === undefined || team === from) listener(change)
      }
    },
    tellAll(change) {
      for (const { listener } of listeners) listener(change)
    },
    listen(listener, team) {
      const one = { listener, team }
      listeners.add(one)
      return () => void listeners.delete(one)
    },
  }
}
