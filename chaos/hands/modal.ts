/** The modal that somebody waits for. */
import type { View } from '../../playground/protocol.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { type About, isAbout } from './about.ts'
import type { Hand } from './press.ts'

/** How long somebody waits for a modal to open. */
export const MODAL_MS = 2500

/** Who waits for a modal, and what it is to be about. */
export interface Opening {
  readonly user: string
  readonly about: About
  /** What they had open before. */
  readonly before: ReadonlySet<string>
}

/** The ids of what somebody has open. */
export const viewsOf = (slack: LocalSlack, user: string): ReadonlySet<string> =>
  new Set(slack.views(user).map(({ id }) => id))

/**
 * The modal that opens; null where none does, as when the Worker is down. Who is at two things at once fills in each once, and
 * takes neither for the other, in whatever order they open.
 * @param name its callback_id
 */
export async function modalAfter(
  { stage: { slack }, notes }: Hand,
  name: string,
  { user, about, before }: Opening,
): Promise<View | null> {
  const isIt = ({ id, callback_id: called, private_metadata: metadata }: View) =>
    called === name && !before.has(id) && !notes.views.has(id) && isAbout(metadata, about)
  const opened = slack.until(name, () => slack.views(user).find(isIt), MODAL_MS)
  const view = await opened.catch(() => null)
  if (view === null || notes.views.has(view.id)) return null
  notes.views.add(view.id)
  return view
}
