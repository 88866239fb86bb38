/** Puts pictures before people, who say yes or wish something else. */
import * as v from 'valibot'
import type { Message } from '../../playground/protocol.ts'
import { AboutSchema } from './sets.ts'
import { modalAfter } from './modal.ts'
import { type Hand, type Press, turnOf } from './press.ts'

/** Names people in the form, with a note. */
export async function askPeople(
  hand: Hand,
  press: Press,
  people: readonly string[],
): Promise<void> {
  const {
    stage: { slack },
    notes,
  } = hand
  const view = await modalAfter(hand, 'easel.approval', press)
  if (view === null) return
  // A message that goes back to a version is of a turn of its own.
  const { turnId } = v.parse(AboutSchema, view.private_metadata)
  const token = notes.newToken()
  const {
    user,
    place: { channel, ts: threadTs },
  } = press
  notes.approvals.push({ token, user, turnId, channel, threadTs, people })
  const state = {
    people: { value: { type: 'multi_users_select', selected_users: [...people] } },
    note: { value: { type: 'plain_text_input', value: `before Friday ${token}` } },
  }
  await slack.submit({ user, viewId: view.id, state })
}

/** What somebody who was asked would like instead is an ask like any other. */
export async function wish(hand: Hand, press: Press): Promise<void> {
  const {
    stage: { slack },
    notes,
  } = hand
  const view = await modalAfter(hand, 'easel.wish', press)
  if (view === null) return
  const { user, place, message } = press
  const token = notes.newToken()
  notes.asked.push({
    ...{ token, by: 'wish', user, channel: place.channel, threadTs: place.ts, saidAt: '' },
    ...{ words: 'plain', count: 1, base: null, pictures: [], answers: turnOf(message) },
  })
  const words = { type: 'plain_text_input', value: `with a kite ${token}` }
  await slack.submit({ user, viewId: view.id, state: { wish: { value: words } } })
}

/** Who was asked, as the message says it: behind who has asked. */
export const askedIn = ({ text }: Message): string[] => {
  const [, ...people] = [...text.matchAll(/<@(U\w+)>/g)].map(([, id = '']) => id)
  return [...new Set(people)]
}
