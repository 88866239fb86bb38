/**
 * Changes a scene by what a person says next. It reads a sentence from left to right and remembers
 * what was just said: the verb, the adjectives that wait for their noun, and the noun they are about.
 */
import type { Scene } from '../scene.ts'
import { shade } from './colours.ts'
import * as edit from './edits.ts'
import type { Meaning, Verb } from './meaning.ts'
import { goesOn, goesOnNaming } from './naming.ts'
import { type Reading, lettered, startReading } from './reading.ts'
import { addThing, takeKind } from './take-kind.ts'
import { type Token, readWords } from './read-words.ts'
import { takeMood } from './take-mood.ts'

/** The scene after this ask. @param isFirst nothing has been painted yet */
export function interpret(scene: Scene, text: string, isFirst: boolean): Scene {
  const sentence = readWords(text)
  const reading = startReading(lettered(scene, sentence))
  sentence.tokens.forEach((token, i) => {
    step(reading, token, sentence.tokens[i + 1])
    reading.isNaming = goesOnNaming(reading, token)
  })
  endClause(reading)
  return edit.withUnknown(reading.scene, reading.unknown, isFirst, reading.added.length > 0)
}

function step(reading: Reading, token: Token, next: Token | undefined): void {
  if (token.type === 'filler') return
  if (token.type === 'end') endClause(reading)
  else if (token.type === 'unknown') {
    // "add a zebra": the verb says that the word is a thing to be drawn.
    if (reading.scene.subjects.some(({ kind }) => kind === token.word))
      takeKind(reading, token.word, token.word, false)
    else if ((isNewThing(reading) || reading.isNaming) && !goesOn(next))
      addThing(reading, token.word, token.word, false)
    else reading.unknown.push(token.word)
  } else takeMeaning(reading, token.meaning, token.word, token.plural)
}

function takeMeaning(reading: Reading, meaning: Meaning, word: string, plural: boolean): void {
  switch (meaning.type) {
    case 'kind':
      return takeKind(reading, meaning.kind, word, plural)
    case 'colour':
      return takeColour(reading, shade(meaning.colour, reading.shadeBy))
    case 'shade':
      reading.shadeBy = meaning.by
      return
    case 'count':
      reading.pending = { ...reading.pending, count: meaning.count }
      return
    case 'scale':
      return takeAdjective(reading, { scale: meaning.by })
    case 'side':
      return takeAdjective(reading, { side: meaning.side })
    case 'verb':
      return takeVerb(reading, meaning.verb)
    case 'it':
      reading.target ??= edit.leadOf(reading.scene)
      return
    case 'into':
      reading.isInto = reading.target !== null || reading.place !== null
      return
    case 'within':
    case 'beside':
    case 'on':
      reading.preposition = meaning.type
      reading.rider = meaning.type === 'on' ? reading.target : null
      return
    case 'another':
    case 'more':
      reading.another = true
      return
    case 'place':
      return takePlace(reading, meaning.place)
    case 'a':
    case 'the':
      reading.isIndefinite = meaning.type === 'a'
      return
    case 'setting':
    case 'time':
    case 'weather':
    case 'style':
    case 'dial':
    case 'flip':
      takeMood(reading, meaning)
  }
}

/** "add a zebra" is about a thing, "add a cat in the window" is about a place. */
const isNewThing = ({ verb, scene, preposition }: Reading): boolean =>
  verb === 'add' && scene.subjects.length > 0 && preposition === null

function takeVerb(reading: Reading, verb: Verb): void {
  if (verb === 'again') {
    reading.scene = edit.again(reading.scene)
    reading.added.push(verb)
  }
  if (verb === 'add' && reading.verb === 'replace' && reading.target !== null) {
    reading.isInto = true
    return
  }
  // In "a cat with a hat in the snow, without the moon" each verb rules what follows it.
  reading.verb = verb
  reading.preposition = null
  reading.rider = null
  if (verb !== 'add') reading.target = null
}

function takePlace(reading: Reading, place: NonNullable<Reading['place']>): void {
  const { scale, ...pending } = reading.pending
  if (place === 'text' && scale !== undefined) {
    reading.pending = pending
    scaleLetters(reading, scale)
  }
  if (reading.verb === 'remove' || reading.pending.colour !== undefined) {
    reading.scene = edit.setPlace(reading.scene, place, reading.pending.colour ?? null)
    reading.added.push(place)
    reading.pending = {}
  }
  reading.place = place
  reading.target = null
}

function scaleLetters(reading: Reading, by: number): void {
  reading.scene = edit.scaleLetters(reading.scene, by)
  reading.added.push('letters')
}

function takeColour(reading: Reading, colour: string): void {
  reading.shadeBy = 0
  if (reading.place !== null) {
    reading.scene = edit.setPlace(reading.scene, reading.place, colour)
    reading.added.push('colour')
  } else takeAdjective(reading, { colour })
}

/** Behind its noun ("make the cat red") an adjective applies at once, in front of it, it waits. */
function takeAdjective(reading: Reading, adjective: edit.Adjectives): void {
  const { target, verb, scene, place } = reading
  if (place === 'text' && adjective.scale !== undefined)
    return scaleLetters(reading, adjective.scale)
  const applies = target !== null && (verb === 'change' || reading.isInto || 'side' in adjective)
  // Of "red and white" the first counts.
  if (!applies) reading.pending = { ...adjective, ...reading.pending }
  else {
    reading.scene = edit.adjust(scene, target, adjective)
    reading.added.push('adjective')
    reading.isInto = false
    if ('colour' in adjective) reading.target = null
  }
}

/** Adjectives that found no noun are about the whole picture. */
function endClause(reading: Reading): void {
  const { colour, scale, side } = reading.pending
  const about = reading.target ?? edit.leadOf(reading.scene)
  if (colour !== undefined) reading.scene = { ...reading.scene, accent: colour }
  if (about !== null && (scale !== undefined || side !== undefined))
    reading.scene = edit.adjust(reading.scene, about, {
      ...(scale === undefined ? {} : { scale }),
      ...(side === undefined ? {} : { side }),
    })
  if (Object.keys(reading.pending).length > 0) reading.added.push('adjective')
  reading.pending = {}
  reading.verb = null
  reading.place = null
  reading.isInto = false
  reading.preposition = null
  reading.rider = null
}
