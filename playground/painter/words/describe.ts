/** Says in one sentence what a scene shows. It becomes the picture's alternative text. */
import { kindOf } from '../kinds.ts'
import { describeIn } from './describe-in.ts'
import type { Tongue } from './tongues/tongue.ts'
import type { Scene, Setting, Style, Subject, Time } from '../scene.ts'

const PLACES: Record<Setting, string> = {
  sea: 'by the sea',
  beach: 'on a beach',
  lake: 'by a lake',
  underwater: 'under water',
  mountains: 'in the mountains',
  hills: 'among green hills',
  meadow: 'in a meadow',
  forest: 'in a forest',
  desert: 'in the desert',
  winter: 'in the snow',
  city: 'in a city',
  street: 'on a street',
  room: 'in a room',
  studio: 'against a plain backdrop',
  space: 'in space',
  sky: 'above the clouds',
}

const TIMES: Record<Time, string> = {
  dawn: 'at dawn',
  day: 'in daylight',
  dusk: 'at dusk',
  night: 'at night',
}

const STYLES: Record<Style, string> = {
  watercolour: 'A watercolour of',
  oil: 'An oil painting of',
  neon: 'A neon picture of',
  pixel: 'Pixel art of',
  poster: 'A poster of',
  pencil: 'A pencil sketch of',
  monochrome: 'A black and white picture of',
  vintage: 'A vintage picture of',
  comic: 'A comic drawing of',
  blueprint: 'A blueprint of',
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** One sentence with a full stop. @param tongue what it is said in */
export const describe = (scene: Scene, tongue: Tongue = 'en'): string =>
  tongue === 'en' ? inPlainEnglish(scene) : describeIn(scene, tongue)

function inPlainEnglish(scene: Scene): string {
  const carriers = new Set(scene.subjects.map(({ on }) => on))
  const things = scene.subjects
    .filter(({ kind, on }) => on !== null || !carriers.has(kind))
    .map((subject) => onto(subject, scene))
  const [first = abstractOf(scene), ...others] = things
  const setting = scene.setting ?? homeOf(scene)
  // Shapes, words and pictures alone fill the sheet: there is no place to name.
  const isBare = things.length === 0 && setting === 'studio'
  const parts = [
    scene.style === null ? first : `${STYLES[scene.style]} ${first}`,
    others.length > 0 ? ` with ${list(others)}` : '',
    setting === null || isBare ? '' : ` ${PLACES[setting]}`,
    scene.time === null ? '' : ` ${TIMES[scene.time]}`,
    scene.weather.length > 0 ? `, with ${list(scene.weather)}` : '',
    scene.lettering.length > 0 ? `, and the words ${list(scene.lettering.map(quote))}` : '',
    scene.photos.length > 0 && things.length > 0
      ? `, with ${mine(scene.photos.length)} placed in it`
      : '',
  ]
  const sentence = parts.join('')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

const quote = (words: string): string => `“${words}”`

const mine = (count: number): string => (count === 1 ? 'your picture' : `${count} of your pictures`)

const homeOf = (scene: Scene): Setting | null => {
  const lead = scene.subjects.find((subject) => subject.lead)
  return lead === undefined ? null : kindOf(lead.kind).home
}

/** "a cat on a sofa" */
function onto(subject: Subject, { subjects }: Scene): string {
  const carrier = subjects.find(({ kind }) => kind === subject.on)
  return carrier === undefined ? nameOf(subject) : `${nameOf(subject)} on ${nameOf(carrier)}`
}

function nameOf({ kind, word, count }: Subject): string {
  const name = kindOf(kind).words[0] === 'something' ? word : word.replace(/^(a|an|the) /, '')
  if (GROUPS.has(name)) return withArticle(name)
  if (count === 1) return /[^us]s$/.test(name) ? name : withArticle(name)
  return `${NUMBERS[count] ?? count} ${plural(name)}`
}

const withArticle = (name: string): string => `${/^(?:[aeio]|um)/.test(name) ? 'an' : 'a'} ${name}`

const plural = (name: string): string =>
  name.endsWith('s') || SAME_IN_PLURAL.has(name) ? name : `${name}s`

const SAME_IN_PLURAL: ReadonlySet<string> = new Set(['sheep', 'fish', 'people'])
/** One word for several. */
const GROUPS: ReadonlySet<string> = new Set(['village', 'team', 'family'])

/** What there is when there are no things. */
const abstractOf = ({ abstract, lettering, photos }: Scene): string =>
  abstract.length > 0
    ? `an abstract composition about ${list(abstract)}`
    : photos.length > 0
      ? mine(photos.length)
      : lettering.length > 0
        ? 'a sign'
        : 'a quiet landscape'

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
