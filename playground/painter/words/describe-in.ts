/** Says in one sentence what a scene shows, in a language that is not English. */
import type { Scene, Subject } from '../scene.ts'
import { ES_PHRASES } from './phrases/es.ts'
import { HI_PHRASES } from './phrases/hi.ts'
import { JA_PHRASES } from './phrases/ja.ts'
import type { Phrases } from './phrases/phrases.ts'
import { ZH_PHRASES } from './phrases/zh.ts'
import { settingOf } from './setting-of.ts'
import { DICTIONARIES, type Tongue } from './tongues/tongue.ts'

export const PHRASES: Readonly<Record<Exclude<Tongue, 'en'>, Phrases>> = {
  es: ES_PHRASES,
  ja: JA_PHRASES,
  zh: ZH_PHRASES,
  hi: HI_PHRASES,
}

/** One sentence, ended as that language ends it. */
export function describeIn(scene: Scene, tongue: Exclude<Tongue, 'en'>): string {
  const { fromEnglish } = DICTIONARIES[tongue]
  const phrases = PHRASES[tongue]
  const named = (word: string): string => fromEnglish.get(word) ?? word
  const list = (words: readonly string[]): string =>
    words.length < 2
      ? words.join('')
      : `${words.slice(0, -1).join(phrases.comma)}${phrases.and}${words.at(-1) ?? ''}`
  const nameOf = ({ kind, word, count }: Subject): string => {
    const name = fromEnglish.get(word) ?? fromEnglish.get(kind) ?? named(word.replace(/s$/, ''))
    return count === 1 ? name : phrases.many(name, count)
  }
  const carriers = new Set(scene.subjects.map(({ on }) => on))
  const things = scene.subjects
    .filter(({ kind, on }) => on !== null || !carriers.has(kind))
    .map((subject) => {
      const carrier = scene.subjects.find(({ kind }) => kind === subject.on)
      return carrier === undefined
        ? nameOf(subject)
        : phrases.onto(nameOf(subject), nameOf(carrier))
    })
  const isBare = things.length === 0
  const sentence = phrases.sentence({
    style: scene.style === null ? '' : named(scene.style),
    things: isBare ? instead(scene, phrases, list) : list(things),
    place: isBare && settingOf(scene) === 'studio' ? '' : phrases.places[settingOf(scene)],
    time: scene.time === null ? '' : phrases.times[scene.time],
    weather: list(scene.weather.map(named)),
    lettering: list(scene.lettering.map(phrases.quote)),
    photos: scene.photos.length > 0 && !isBare ? phrases.yours : '',
  })
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** What there is when there are no things. */
function instead(
  { abstract, photos }: Scene,
  phrases: Phrases,
  list: (words: readonly string[]) => string,
): string {
  if (abstract.length > 0) return phrases.abstract(list(abstract))
  return photos.length > 0 ? phrases.yours : phrases.nothing
}
