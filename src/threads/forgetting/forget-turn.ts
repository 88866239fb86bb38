/** Removes whatever is kept of a turn outside its thread's own tables. */
import type { PictureStore } from '../../pictures/picture-store.ts'
import { type Place, turnPrefix } from '../../turns/keys.ts'
import type { TurnStore } from '../../turns/turn-store.ts'

/** Where a turn is kept outside the objects. */
export interface Kept {
  readonly pictures: Pick<PictureStore, 'removeAll'>
  readonly history: Pick<TurnStore, 'remove'>
}

export interface ForgetFrom extends Kept {
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
  { forgetPainted, ...kept }: ForgetFrom,
): Promise<void> {
  await forgetKept(turnId, place, kept)
  await forgetPainted(turnId)
}

/** The same without the ledger, which ends its lines by itself when they are old. */
export async function forgetKept(
  turnId: string,
  place: Place,
  { pictures, history }: Kept,
): Promise<void> {
  await pictures.removeAll(turnPrefix(place, turnId))
  await history.remove(turnId)
}
