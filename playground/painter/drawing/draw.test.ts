import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import { cpuOf } from '../../lib/cpu.ts'
import { test } from '../../lib/test.ts'
import { STYLES } from '../scene.ts'
import { colourOf, difference, paintThread, pixelsIn, plainPicture } from '../test-kit.ts'

const SKY = { x: 0.05, y: 0.02, width: 0.9, height: 0.1 }
const CAPTION = { x: 0, y: 0.962, width: 1, height: 0.038 }
/** Where nothing of the picture stands in the tests below. */
const SEA_FLOOR = { x: 0.02, y: 0.9, width: 0.1, height: 0.05 }

const first = async (words: string, config: object = {}, model?: string): Promise<Buffer> => {
  const [picture] = await paintThread([words], config, model)
  assert.ok(picture)
  return picture
}

test('the same words give the same picture, to the byte', async () => {
  const [one, two] = [await first('a fox in a forest'), await first('a fox in a forest')]
  assert.ok(one.equals(two))
})

test('other words give another picture', async () => {
  const [one, two] = [await first('a fox in a forest'), await first('a fox in a desert')]
  assert.ok((await difference(one, two)) > 20)
})

test('night darkens the sky and keeps the composition', async () => {
  const [day, night] = await paintThread(['a lighthouse', 'make it night'])
  assert.ok(day && night)
  const [, , blueByDay] = await colourOf(day, SKY)
  const [, , blueByNight] = await colourOf(night, SKY)
  assert.ok(blueByDay - blueByNight > 80, `${blueByDay} by day, ${blueByNight} by night`)
  const again = (await paintThread(['a lighthouse', 'make it night', 'make it day']))[2]
  assert.ok(again)
  const above = { x: 0, y: 0, width: 1, height: 0.95 }
  assert.ok((await difference(day, again, above)) < 0.5, 'day comes back as it was')
})

test('a thing that is added and removed leaves the rest as it was', async () => {
  const [before, added, removed] = await paintThread([
    'a lighthouse at dusk',
    'add a boat',
    'remove the boat',
  ])
  assert.ok(before && added && removed)
  const above = { x: 0, y: 0, width: 1, height: 0.95 }
  assert.ok((await difference(before, added, above)) > 1, 'the boat is seen')
  assert.ok((await difference(before, added, SKY)) < 0.5, 'the sky stays')
  assert.ok((await difference(before, removed, above)) < 0.5, 'all is as before')
})

test('the sky takes the colour that is asked for, and nothing else does', async () => {
  const [before, pink] = await paintThread(['a boat on the sea', 'make the sky green'])
  assert.ok(before && pink)
  const [, , blue] = await colourOf(before, SKY)
  const [red, green, newBlue] = await colourOf(pink, SKY)
  assert.ok(green > red && green > newBlue && newBlue < blue)
  assert.ok((await difference(before, pink, SEA_FLOOR)) < 12)
})

test('words are written where they were asked for', async () => {
  const [before, written] = await paintThread(['a cat', "add the words 'Hello'"])
  assert.ok(before && written)
  const top = { x: 0.2, y: 0.04, width: 0.6, height: 0.13 }
  const below = { x: 0, y: 0.3, width: 1, height: 0.6 }
  assert.ok((await difference(before, written, top)) > 4)
  assert.ok((await difference(before, written, below)) < 0.5)
})

test('words that nobody knows still change the light, and keep the composition', async () => {
  const [before, after] = await paintThread(['a castle', 'more zwibbel please'])
  assert.ok(before && after)
  const change = await difference(before, after, { x: 0, y: 0, width: 1, height: 0.95 })
  assert.ok(change > 2 && change < 60, `changed by ${change}`)
})

test('an upload is placed into the picture with its own colours', async () => {
  const upload = plainPicture('#ff00ff')
  const [before, placed] = await paintThread([
    'a cat',
    { words: 'put this into the picture', uploads: [upload] },
  ])
  assert.ok(before && placed)
  const spot = { x: 0.18, y: 0.22, width: 0.1, height: 0.06 }
  const [red, green, blue] = await colourOf(placed, spot)
  assert.ok(red > 220 && green < 40 && blue > 220, `${red} ${green} ${blue}`)
  assert.ok((await difference(before, placed, { x: 0.75, y: 0.3, width: 0.25, height: 0.6 })) < 0.5)
})

test('every turn has its own caption', async () => {
  const [one, two] = await paintThread(['a cat', 'make it night'])
  assert.ok(one && two)
  assert.ok((await difference(one, two, CAPTION)) > 1)
  const [red, green, blue] = await colourOf(one, { ...CAPTION, x: 0.9, width: 0.1 })
  assert.ok(red < 40 && green < 40 && blue < 60, 'the strip is dark')
})

test('endless words neither overflow nor fail', async () => {
  const words = `write '${'incomprehensibilities '.repeat(3)}' ${'on and on '.repeat(300)}`
  const { width, height } = await pixelsIn(await first(`a cat. ${words}`))
  assert.deepEqual([width, height], [1024, 1024])
})

for (const [ratio, size, width, height] of [
  ['1:1', '1K', 1024, 1024],
  ['16:9', '1K', 1376, 768],
  ['9:16', '2K', 1536, 2752],
  ['8:1', '1K', 3072, 384],
  ['1:8', '1K', 384, 3072],
  ['4:3', '4K', 4800, 3584],
] as const)
  test(`${ratio} at ${size} has ${width} by ${height} pixels`, async () => {
    const config = { imageConfig: { aspectRatio: ratio, imageSize: size } }
    const picture = await pixelsIn(await first('a boat', config))
    assert.deepEqual([picture.width, picture.height], [width, height])
  })

test('an edit keeps the shape of the painting, not that of an upload', async () => {
  const turns = ['a boat', { words: 'add this', uploads: [plainPicture('#335577', 1600, 900)] }]
  const edited = (await paintThread(turns))[1]
  assert.ok(edited)
  const { width, height } = await pixelsIn(edited)
  assert.deepEqual([width, height], [1024, 1024])
})

test('a picture of an upload alone takes its shape', async () => {
  const wide = [{ words: 'make it warmer', uploads: [plainPicture('#335577', 1600, 900)] }]
  const [picture] = await paintThread(wide)
  assert.ok(picture)
  const { width, height } = await pixelsIn(picture)
  assert.deepEqual([width, height], [1376, 768])
})

test('each style is a treatment of its own', async () => {
  const flat = await first('a house by a lake')
  for (const style of STYLES) {
    const word = style === 'monochrome' ? 'black and white' : style
    const [, treated] = await paintThread(['a house by a lake', `as ${word}`])
    assert.ok(treated)
    assert.ok((await difference(flat, treated)) > 4, style)
  }
})

test('older models give PNG, newer ones JPEG', async () => {
  const png = await first('a cat', {}, 'gemini-2.5-flash-image')
  assert.equal(png.toString('latin1', 1, 4), 'PNG')
  const jpeg = await first('a cat')
  assert.deepEqual([...jpeg.subarray(0, 3)], [0xff, 0xd8, 0xff])
})

/** What this machine needs for a square PNG of noise. */
async function yardstick(): Promise<void> {
  const canvas = createCanvas(1024, 1024)
  const ctx = canvas.getContext('2d')
  const noise = ctx.createImageData(1024, 1024)
  for (let i = 0; i < noise.data.length; i += 1) noise.data[i] = (i * 7919) % 251
  ctx.putImageData(noise, 0, 0)
  await canvas.encode('png')
}

test('a square picture takes no more work than three PNGs of its size', async () => {
  const work: number[] = []
  const measure: number[] = []
  for (const words of ['a castle at night', 'a castle in watercolour', 'a robot in a city']) {
    measure.push(await cpuOf(yardstick))
    work.push(await cpuOf(() => first(words)))
  }
  const most = 3 * Math.min(...measure)
  assert.ok(Math.min(...work) < most, `took ${work.map(Math.round).join(', ')} of ${most} ms`)
})
