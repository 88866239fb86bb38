/** What a picture shows, as data: the words of a thread build it, the drawing reads it. */
import * as v from 'valibot'

export const TIMES = ['dawn', 'day', 'dusk', 'night'] as const
export type Time = (typeof TIMES)[number]

export const WEATHERS = [
  'sun',
  'moon',
  'stars',
  'clouds',
  'rain',
  'snowfall',
  'mist',
  'storm',
  'rainbow',
  'aurora',
  'fireworks',
] as const
export type Weather = (typeof WEATHERS)[number]

export const SETTINGS = [
  'sea',
  'beach',
  'lake',
  'underwater',
  'mountains',
  'hills',
  'meadow',
  'forest',
  'desert',
  'winter',
  'city',
  'street',
  'room',
  'studio',
  'space',
  'sky',
] as const
export type Setting = (typeof SETTINGS)[number]

export const STYLES = [
  'watercolour',
  'oil',
  'neon',
  'pixel',
  'poster',
  'pencil',
  'monochrome',
  'vintage',
  'comic',
  'blueprint',
] as const
export type Style = (typeof STYLES)[number]

const ColourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))
const Colour = v.nullable(ColourSchema)

const SubjectSchema = v.object({
  /** What is drawn; a kind that the drawing does not know becomes a mobile of shapes. */
  kind: v.string(),
  /** The word that a person used for it. */
  word: v.string(),
  colour: Colour,
  count: v.pipe(v.number(), v.minValue(1), v.maxValue(12)),
  /** 1: its natural size. */
  scale: v.pipe(v.number(), v.minValue(0.3), v.maxValue(3)),
  /** The one that the picture is about; drawn large. */
  lead: v.boolean(),
  side: v.nullable(v.picklist(['left', 'middle', 'right'])),
  /** The kind that it sits on, as in "a cat on a sofa". */
  on: v.nullable(v.string()),
  /** The place that it got when it came; others that come or go do not move it. */
  slot: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)),
})
export type Subject = v.InferOutput<typeof SubjectSchema>

export const SceneSchema = v.object({
  time: v.nullable(v.picklist(TIMES)),
  weather: v.array(v.picklist(WEATHERS)),
  setting: v.nullable(v.picklist(SETTINGS)),
  style: v.nullable(v.picklist(STYLES)),
  sky: Colour,
  ground: Colour,
  /** A colour that was named for no thing in particular. */
  accent: Colour,
  subjects: v.pipe(v.array(SubjectSchema), v.maxLength(24)),
  /** Words to be written into the picture. */
  lettering: v.pipe(v.array(v.string()), v.maxLength(3)),
  /** Written with two letters swapped, as models do: asked for by "demo: misspell". */
  misspelt: v.optional(v.boolean(), false),
  /** Their colour; null: whatever is legible. */
  letterColour: v.optional(Colour, null),
  /** How large they are; 1: as large as they fit. */
  letterScale: v.optional(v.pipe(v.number(), v.minValue(0.4), v.maxValue(2.5)), 1),
  /** Uploads that are shown, by hash, oldest first. */
  photos: v.array(v.string()),
  /** Words that nothing is known about when the picture began: shapes stand for them. */
  abstract: v.pipe(v.array(v.string()), v.maxLength(8)),
  /** Words that nothing is known about in edits: they change the light. */
  unknown: v.pipe(v.array(v.string()), v.maxLength(8)),
  warmth: v.number(),
  brightness: v.number(),
  strength: v.number(),
  zoom: v.number(),
  flipped: v.boolean(),
  /** Chooses among equally good pictures. */
  seed: v.number(),
})
export type Scene = v.InferOutput<typeof SceneSchema>

/** Nothing yet. */
export const EMPTY_SCENE: Scene = {
  time: null,
  weather: [],
  setting: null,
  style: null,
  sky: null,
  ground: null,
  accent: null,
  subjects: [],
  lettering: [],
  misspelt: false,
  letterColour: null,
  letterScale: 1,
  photos: [],
  abstract: [],
  unknown: [],
  warmth: 0,
  brightness: 0,
  strength: 0,
  zoom: 0,
  flipped: false,
  seed: 0,
}
