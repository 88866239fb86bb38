/** Words about the picture as a whole: setting, hour, weather, style. */
import * as edit from './edits.ts'
import type { Reading } from './reading.ts'

/** Meanings that change the picture as a whole. */
export function takeMood(reading: Reading, meaning: edit.MoodMeaning): void {
  const removes = reading.verb === 'remove'
  const isAddition = reading.verb === 'add' && reading.preposition !== 'within'
  reading.scene = edit.setMood(reading.scene, meaning, { removes, isAddition })
  const { colour, ...pending } = reading.pending
  if (colour !== undefined && (meaning.type === 'time' || meaning.type === 'weather')) {
    // "A pink sunset" is about the sky, "a yellow moon" about nothing else.
    if (meaning.type === 'time') reading.scene = { ...reading.scene, sky: colour }
    reading.pending = pending
  }
  reading.added.push(meaning.type)
  reading.isInto = false
  reading.rider = null
}
