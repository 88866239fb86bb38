/** Removes whatever is kept of a turn outside its thread's own tables. */
import type { PictureStore } from '../../pictures/picture-store.ts'
import { type Place, turnPrefix } from '../../turns/keys.ts'
import type { TurnStore } from '../../turns/turn-store.ts'

export interface ForgetFrom {
  readonly pictures: Pick<PictureStore, 'removeAll'>
  readonly history: Pick<TurnStore, 'remove'>
  /** Tells the workspace that there is no such turn any more. */
  readonly forgetPainted: (turnId: string) => Promise<void>
}

/**
 * Forgets a turn by its place alone, whatever its record lists and whether there still is one: pictures,
 * previews, signatures, what people attached, the record and the line in the ledger. It may be done twice.
 * Throws where storage fails; when it resolves, nothing is left.
 */
export async function forgetTurn(
  turnId: string,
  place: Place,
  { pictures, history, forgetPainted }: ForgetFrom,
): Promise<void> {
  await pictures.removeAll(turnPrefix(place, turnId))
  await history.remove(turnId)
  await forgetPainted(turnId)
}
