/** Words about the things of a picture. */
import * as edit from './edits.ts'
import type { Reading } from './reading.ts'

/** A word for a thing: it comes, goes, takes another's place, or is said more about. */
export function takeKind(reading: Reading, kind: string, word: string, plural: boolean): void {
  const { rider } = reading
  reading.rider = null
  placeKind(reading, kind, word, plural)
  if (rider !== null && rider !== kind)
    reading.scene = edit.adjust(reading.scene, rider, { on: kind })
}

function placeKind(reading: Reading, kind: string, word: string, plural: boolean): void {
  const { scene, verb, target, isInto } = reading
  const isThere = scene.subjects.some((subject) => subject.kind === kind)
  if (verb === 'remove') {
    reading.scene = edit.remove(scene, kind)
    reading.added.push(kind)
  } else if (isInto && target !== null && target !== kind) {
    reading.scene = edit.replace(scene, target, { kind, word, ...reading.pending })
    reading.added.push(kind)
    reading.target = kind
  } else if (isThere) {
    reading.scene = edit.adjust(scene, kind, more(reading, plural))
    reading.target = kind
  } else return addThing(reading, kind, word, plural)
  reading.pending = {}
  reading.isInto = false
}

/** One more thing, with the adjectives that waited for it. */
export function addThing(reading: Reading, kind: string, word: string, plural: boolean): void {
  const count = reading.pending.count ?? (plural ? 3 : 1)
  reading.scene = edit.add(reading.scene, { ...reading.pending, kind, word, count })
  reading.added.push(kind)
  reading.target = kind
  reading.place = null
  reading.pending = {}
  reading.another = false
  reading.isInto = false
}

/** "another boat", "more boats": of what is there already. */
function more(reading: Reading, plural: boolean): edit.Adjectives {
  const isNew = reading.another || (reading.verb === 'add' && reading.isIndefinite)
  const extra = isNew ? (plural ? 2 : 1) : 0
  reading.another = false
  return { ...reading.pending, ...(extra > 0 ? { extra } : {}) }
}
