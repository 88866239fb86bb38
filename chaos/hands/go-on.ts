/** Goes through what buttons open: forms, questions, and a page of its own. */
import { asOffered } from '../../test/integration/easel.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { WHISPERS } from '../deeds.ts'
import { linksIn, picturesBehind } from '../links.ts'
import { CHANNELS } from '../people.ts'
import type { Place } from '../places.ts'
import { MODAL_MS, modalAfter } from './modal.ts'
import { type Hand, type Press, turnOf } from './press.ts'
import { touchUp } from './touching-up.ts'

/** How long they look whether a picture goes away. */
const GONE_MS = 8000

/** “Edit…” opens a form, whose words are an ask like any other. */
export async function fillIn(hand: Hand, press: Press): Promise<void> {
  const {
    stage: { slack },
    notes,
  } = hand
  const view = await modalAfter(hand, 'easel.compose', press)
  if (view === null) return
  const { user, place } = press
  const token = notes.newToken()
  const words = { value: { type: 'plain_text_input', value: `with a green roof ${token}` } }
  notes.asked.push({
    ...{ token, by: 'form', user, channel: place.channel, threadTs: place.ts, saidAt: '' },
    ...{ words: 'plain', count: 1, base: null, pictures: [] },
  })
  const state = { ...asOffered(view), prompt: words }
  await slack.submit({ user, viewId: view.id, state })
}

/** Deletes a version, and looks when its picture is gone. */
export async function agree(hand: Hand, press: Press): Promise<void> {
  const {
    stage: { slack },
    places,
    notes,
  } = hand
  const { user, place, message } = press
  const pictures = await picturesBehind(message)
  const view = await modalAfter(hand, 'easel.delete', press)
  if (view === null) return
  await slack.submit({ user, viewId: view.id, state: {} })
  const turnId = turnOf(message)
  if (turnId === null) return
  const isGone = (): boolean =>
    places.messagesIn(place).every((one) => turnOf(one) !== turnId || linksIn(one).length === 0)
  const gone = slack.until('an end of a picture', isGone, GONE_MS)
  const goneAt = await gone.then(Date.now, () => null)
  const hashes = pictures.flatMap((picture) => picture ?? [])
  notes.deleted.push({ turnId, goneAt, pictures: hashes })
}

/** From a direct message into a channel, where it begins a thread. */
export async function share(hand: Hand, press: Press): Promise<void> {
  const {
    stage: { slack },
    places,
    notes,
  } = hand
  const view = await modalAfter(hand, 'easel.share', press)
  if (view === null) return
  const { user, slot, place, message } = press
  const token = notes.newToken()
  const channel = CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]
  notes.asked.push({
    ...{ token, by: 'share', user, channel, threadTs: null, saidAt: '', words: 'plain' },
    ...{ count: 1, base: null, pictures: [], from: place, fromTurn: turnOf(message) },
  })
  places.open(slot + WHISPERS, channel, token, null)
  const chosen = { type: 'conversations_select', selected_conversation: channel }
  const note = { type: 'plain_text_input', value: `for the banner ${token}` }
  const state = { channel: { value: chosen }, note: { value: note } }
  await slack.submit({ user, viewId: view.id, state })
}

/** Marks a part of a picture in a page of its own, and says what should change there. */
export async function mark(
  { stage: { slack, worker }, notes }: Hand,
  { user, place }: Press,
): Promise<void> {
  const links = () => linksTo(slack, user, place)
  const before = links().length
  const found = slack.until('a link', () => links()[before], MODAL_MS)
  const ticket = await found.catch(() => null)
  if (ticket === null) return
  const token = notes.newToken()
  notes.asked.push({
    ...{ token, by: 'touch_up', user, channel: place.channel, threadTs: place.ts, saidAt: '' },
    ...{ words: 'plain', count: 1, base: null, pictures: [] },
  })
  const sentAt = Date.now()
  const isTaken = await touchUp(worker.url, ticket, `a red balloon ${token}`)
  notes.fromPages.set(token, { sentAt, takenAt: isTaken ? Date.now() : null })
}

/** Below a first message they stand in the channel. */
const linksTo = (slack: LocalSlack, user: string, { channel, ts }: Place): string[] =>
  slack
    .ephemerals(user)
    .filter((one) => one.channel === channel && (one.thread_ts ?? ts) === ts)
    .flatMap(({ text }) => /\/touch-up#([^|>]+)/.exec(text)?.[1] ?? [])
