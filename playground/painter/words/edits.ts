/** The changes that words can make to a scene. Pure: each returns the changed scene. */
import { kindOf } from '../kinds.ts'
import type { Scene, Subject } from '../scene.ts'
import type { Meaning } from './meaning.ts'

/** What is said about a thing. `extra`: so many more of them. */
export interface Adjectives {
  colour?: string
  count?: number
  extra?: number
  scale?: number
  side?: NonNullable<Subject['side']>
  /** The kind that it sits on. */
  on?: string
}

export interface Thing extends Adjectives {
  kind: string
  word: string
}

export type MoodMeaning = Extract<
  Meaning,
  { type: 'setting' | 'time' | 'weather' | 'style' | 'dial' | 'flip' }
>

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** The kind that the picture is about. */
export const leadOf = (scene: Scene): string | null =>
  (scene.subjects.find(({ lead }) => lead) ?? scene.subjects[0])?.kind ?? null

/** With one more thing, in the first place of its habitat that is free. */
export function add(scene: Scene, thing: Thing): Scene {
  const { habitat } = kindOf(thing.kind)
  const taken = new Set(
    scene.subjects.filter(({ kind }) => kindOf(kind).habitat === habitat).map(({ slot }) => slot),
  )
  const slot = Array.from({ length: 40 }, (_, i) => i).find((i) => !taken.has(i)) ?? 0
  const canLead = habitat !== 'worn' && habitat !== 'far'
  const subject: Subject = {
    kind: thing.kind,
    word: thing.word,
    colour: thing.colour ?? null,
    count: clamp(thing.count ?? 1, 1, 12),
    scale: clamp(thing.scale ?? 1, 0.3, 3),
    lead: canLead && scene.subjects.every(({ lead }) => !lead),
    side: thing.side ?? null,
    on: thing.on ?? null,
    slot,
  }
  return { ...scene, subjects: [...scene.subjects, subject].slice(0, 24) }
}

/** Without it. */
export const remove = (scene: Scene, kind: string): Scene => ({
  ...scene,
  subjects: scene.subjects.filter((subject) => subject.kind !== kind),
})

/** With something else in its place. */
export function replace(scene: Scene, kind: string, by: Thing): Scene {
  const isSameHabitat = kindOf(kind).habitat === kindOf(by.kind).habitat
  if (!isSameHabitat || scene.subjects.every((subject) => subject.kind !== kind)) {
    const without = remove(scene, kind)
    return add(without, by)
  }
  const subjects = scene.subjects.map((subject) =>
    subject.kind === kind
      ? {
          ...subject,
          kind: by.kind,
          word: by.word,
          colour: by.colour ?? null,
          count: clamp(by.count ?? subject.count, 1, 12),
        }
      : subject,
  )
  return { ...scene, subjects }
}

/** With these things said about it. */
export const adjust = (scene: Scene, kind: string, adjectives: Adjectives): Scene => ({
  ...scene,
  subjects: scene.subjects.map((subject) =>
    subject.kind === kind
      ? {
          ...subject,
          colour: adjectives.colour ?? subject.colour,
          count: clamp((adjectives.count ?? subject.count) + (adjectives.extra ?? 0), 1, 12),
          scale: clamp(subject.scale * (adjectives.scale ?? 1), 0.3, 3),
          side: adjectives.side ?? subject.side,
          on: adjectives.on ?? subject.on,
        }
      : subject,
  ),
})

/** With larger or smaller words in it. */
export const scaleLetters = (scene: Scene, by: number): Scene => ({
  ...scene,
  letterScale: clamp(scene.letterScale * by, 0.4, 2.5),
})

/** Another picture of the same scene. */
export const again = (scene: Scene): Scene => ({ ...scene, seed: scene.seed + 1 })

/** Colours a part of the picture, or clears it (`colour` null). */
export function setPlace(
  scene: Scene,
  place: 'sky' | 'ground' | 'background' | 'text' | 'photo',
  colour: string | null,
): Scene {
  switch (place) {
    case 'sky':
      return { ...scene, sky: colour }
    case 'ground':
      return { ...scene, ground: colour }
    case 'background':
      return colour === null
        ? { ...scene, setting: 'studio', sky: null, ground: null }
        : { ...scene, sky: colour, ground: colour }
    case 'text':
      return colour === null ? { ...scene, lettering: [] } : { ...scene, letterColour: colour }
    case 'photo':
      return colour === null ? { ...scene, photos: [] } : scene
  }
}

/** What a setting looks like from afar, for "with mountains" in a picture that is set elsewhere. */
const FAR: Readonly<Record<string, string>> = {
  mountains: 'peaks',
  city: 'skyline',
  forest: 'woods',
}

/** Time, weather, setting, style and the like. */
export function setMood(
  scene: Scene,
  meaning: MoodMeaning,
  { removes, isAddition }: { removes: boolean; isAddition: boolean },
): Scene {
  switch (meaning.type) {
    case 'setting': {
      const far = FAR[meaning.setting]
      if (removes) {
        const without = far === undefined ? scene : remove(scene, far)
        return scene.setting === meaning.setting ? { ...without, setting: null } : without
      }
      if (isAddition && far !== undefined && scene.setting !== null)
        return add(scene, { kind: far, word: meaning.setting })
      return { ...scene, setting: meaning.setting }
    }
    case 'time':
      return { ...scene, time: removes ? null : meaning.time, sky: null }
    case 'weather': {
      const others = scene.weather.filter((weather) => weather !== meaning.weather)
      return { ...scene, weather: removes ? others : [...others, meaning.weather] }
    }
    case 'style':
      return { ...scene, style: removes ? null : meaning.style }
    case 'dial': {
      const value = clamp(scene[meaning.dial] + (removes ? -meaning.by : meaning.by), -3, 3)
      // "Make it colourful again": black and white has no colours to make stronger.
      const isRevived = meaning.dial === 'strength' && value > 0 && scene.style === 'monochrome'
      return { ...scene, [meaning.dial]: value, style: isRevived ? null : scene.style }
    }
    case 'flip':
      return { ...scene, flipped: !scene.flipped }
  }
}

/**
 * Words that nothing is known about become an abstract composition when there is nothing else to
 * draw, and a change of mood when an edit says nothing that can be drawn.
 */
export function withUnknown(
  scene: Scene,
  words: readonly string[],
  isFirst: boolean,
  changed: boolean,
): Scene {
  if (words.length === 0) return scene
  if (isFirst)
    return scene.subjects.length > 0 || scene.photos.length > 0 || scene.setting !== null
      ? scene
      : { ...scene, abstract: words.slice(-8) }
  if (changed) return scene
  return { ...scene, unknown: [...scene.unknown, ...words].slice(-8) }
}
