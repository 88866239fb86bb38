/** The painter's words. Data, gathered into one map. */
import { KINDS } from '../kinds.ts'
import {
  SETTINGS,
  STYLES,
  TIMES,
  WEATHERS,
  type Setting,
  type Style,
  type Time,
  type Weather,
} from '../scene.ts'
import { COLOUR_WORDS, SHADE_WORDS } from './colours.ts'
import { VERBS, type Meaning, type Verb } from './meaning.ts'

/** Every word and phrase that the painter knows, with its meaning. */
export const VOCABULARY = new Map<string, Meaning>()
const put = (words: string, meaning: Meaning): void => {
  for (const word of words.split(', ')) VOCABULARY.set(word, meaning)
}

for (const [kind, { words }] of Object.entries(KINDS))
  for (const word of words) VOCABULARY.set(word, { type: 'kind', kind })
for (const [word, colour] of Object.entries(COLOUR_WORDS)) put(word, { type: 'colour', colour })
for (const [word, by] of Object.entries(SHADE_WORDS)) put(word, { type: 'shade', by })

const settings: Record<Setting, string> = {
  sea: 'sea, ocean, coast, harbour, harbor, cliff, shore, bay, island',
  beach: 'beach, sand, tropical',
  lake: 'lake, pond, river, canal, stream',
  underwater: 'underwater, under water, seabed, reef, aquarium, deep sea',
  mountains: 'mountain, alps, alpine, range',
  hills: 'hill, countryside, valley, landscape',
  meadow: 'meadow, field, garden, park, lawn',
  forest: 'forest, jungle, wood, grove',
  desert: 'desert, dune, sahara, savanna, canyon',
  winter: 'snow, winter, arctic, ice, antarctica, snowy, icy, frozen',
  city: 'city, town, downtown, metropolis, cityscape, urban, cyberpunk',
  street: 'street, road, alley, market, square, station, highway',
  room: 'room, indoors, interior, kitchen, living room, bedroom, library, reading nook, nook, by the window, by a window, at the window, windowsill, fireplace, classroom, meeting room, conference room, meeting, office, study, home interior',
  studio: 'studio, plain background, white background, product shot, backdrop',
  space: 'space, outer space, galaxy, cosmos, on the moon, mars, orbit, universe',
  sky: 'above the clouds, in the clouds, heaven',
}
for (const setting of SETTINGS) put(settings[setting], { type: 'setting', setting })

const times: Record<Time, string> = {
  dawn: 'dawn, sunrise, morning, daybreak',
  day: 'day, noon, midday, daytime, afternoon, daylight',
  dusk: 'dusk, sunset, evening, twilight, golden hour, sundown',
  night: 'night, midnight, nighttime, moonlit, nocturnal, at night',
}
for (const time of TIMES) put(times[time], { type: 'time', time })

const weathers: Record<Weather, string> = {
  sun: 'sun, sunny, sunshine, weather',
  moon: 'moon, full moon, moonlight',
  stars: 'stars, starry, starlight, milky way',
  clouds: 'cloud, cloudy, overcast',
  rain: 'rain, rainy, raining, drizzle, shower',
  snowfall: 'snowfall, snowing, make it snow, let it snow, snowflake, blizzard',
  mist: 'mist, misty, fog, foggy, haze, hazy',
  storm: 'storm, stormy, lightning, thunder, thunderstorm',
  rainbow: 'rainbow',
  aurora: 'aurora, northern lights, polar lights',
  fireworks: 'firework, fireworks',
}
for (const weather of WEATHERS) put(weathers[weather], { type: 'weather', weather })

const styles: Record<Style, string> = {
  watercolour: 'watercolour, watercolor, aquarelle, gouache',
  oil: 'oil, oil painting, impressionist, impressionism, van gogh, monet, brushstroke',
  neon: 'neon, synthwave, vaporwave, glowing, tron',
  pixel: 'pixel, pixel art, 8-bit, 8 bit, pixelated, retro game',
  poster: 'poster, travel poster, screen print, risograph, flyer',
  pencil: 'pencil, sketch, drawing, charcoal, line art, ink drawing, hand-drawn',
  monochrome: 'black and white, monochrome, noir, greyscale, grayscale, b&w',
  vintage: 'vintage, sepia, retro, old photo, antique, polaroid, nostalgic',
  comic: 'comic, cartoon, pop art, manga, comic book',
  blueprint: 'blueprint, technical drawing, schematic',
}
for (const style of STYLES) put(styles[style], { type: 'style', style })
put('flat, flat style, no style, original style, normal, plain style', {
  type: 'style',
  style: null,
})

const verbs: Record<Verb, string> = {
  add: 'add, insert, include, put, place, give, draw, with, wearing, hold, holding',
  remove:
    'remove, delete, erase, without, no, get rid of, take away, take out, take off, hide, drop, lose, clear, stop, minus',
  replace: 'replace, swap, substitute, exchange',
  change: 'change, turn, make, paint, colour, color, recolour, recolor, set, transform, let, keep',
  again:
    'again, redo, variation, vary, version, different, differently, retry, surprise me, reroll',
}
for (const verb of VERBS) put(verbs[verb], { type: 'verb', verb })

'one two three four five six seven eight nine ten eleven twelve'
  .split(' ')
  .forEach((word, i) => put(word, { type: 'count', count: i + 1 }))
put('pair, couple, a couple of, a pair of, both', { type: 'count', count: 2 })
put(
  'few, a few, some, several, group, a group of, group of, a team of, team of, bunch of, pack of',
  { type: 'count', count: 3 },
)
put('many, lots of, a lot of, flock, herd, crowd, field of, full of', { type: 'count', count: 6 })
put('dozen, a dozen', { type: 'count', count: 12 })

put('big, bigger, larger, large, enlarge, taller, tall', { type: 'scale', by: 1.35 })
put('huge, giant, gigantic, enormous, massive, much bigger', { type: 'scale', by: 1.7 })
put('small, smaller, little, shorter, short, shrink', { type: 'scale', by: 0.72 })
put('tiny, miniature, mini, much smaller', { type: 'scale', by: 0.5 })
put('zoom in, closer, close-up, close up, closeup', { type: 'dial', dial: 'zoom', by: 1 })
put('zoom out, further away, wide shot, from far away', { type: 'dial', dial: 'zoom', by: -1 })
put('autumn, fall', { type: 'dial', dial: 'warmth', by: 1.5 })
put('spring, summer', { type: 'dial', dial: 'brightness', by: 0.6 })
put('warm, warmer, cosy, cozy', { type: 'dial', dial: 'warmth', by: 1 })
put('cold, cool, cooler, colder', { type: 'dial', dial: 'warmth', by: -1 })
put('brighter, lighter, sunnier', { type: 'dial', dial: 'brightness', by: 1 })
put('darker, dim, moody, gloomy', { type: 'dial', dial: 'brightness', by: -1 })
put('spooky, scary, haunted, mysterious', { type: 'dial', dial: 'brightness', by: -1.5 })
put(
  'vivid, cheerful, happy, playful, colourful, colorful, saturated, vibrant, bold, dramatic, contrast',
  {
    type: 'dial',
    dial: 'strength',
    by: 1,
  },
)
put(
  'photorealistic, photo-realistic, realism, hyperrealistic, cinematic, 4k, 8k, hd, high resolution, sharper, crisp',
  {
    type: 'dial',
    dial: 'strength',
    by: 0.8,
  },
)
put('muted, subtle, faded, desaturated, calm', { type: 'dial', dial: 'strength', by: -1 })
put('left', { type: 'side', side: 'left' })
put('right', { type: 'side', side: 'right' })
put('middle, centre, center, centred, centered', { type: 'side', side: 'middle' })
put('sky, heavens', { type: 'place', place: 'sky' })
put('ground, grass, floor, water, wave, waves', { type: 'place', place: 'ground' })
put('background, wall, walls', { type: 'place', place: 'background' })
put(
  'text, word, words, sign, lettering, letters, caption, headline, title, writing, font, typography, serif letters, script, slogan, tagline',
  { type: 'place', place: 'text' },
)
put('photo, photograph, picture i sent, my picture, upload, screenshot', {
  type: 'place',
  place: 'photo',
})
put('it, him, her, them, everything', { type: 'it' })
put('into, to, becomes, become, is, are, should be', { type: 'into' })
put('in, at, inside, onto, through', { type: 'within' })
put('on, on top of, riding, sitting on, sits on, atop', { type: 'on' })
put('near, beside, behind, over, under, above, below, next to, by the', { type: 'beside' })
put('another, an extra, second, one more', { type: 'another' })
put('more, extra', { type: 'more' })
put('a, an', { type: 'a' })
put('the, its, his, their, my, our, this, that', { type: 'the' })
put('flip, mirror, mirrored, flipped', { type: 'flip' })
