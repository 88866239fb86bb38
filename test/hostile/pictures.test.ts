/** Files that people attach, and answers of the model and of Slack, that are none. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from '../integration/easel.ts'
import { SPOILT_METHODS, modelBodies, saysDone, slackBodies } from './answers.ts'
import { hostileFiles } from './files.ts'
import { allAnswered, nothingThrown, stillPaints, turnsEnd } from './rules.ts'

const SEED = 20_261_126

const easel = await startEasel()
const { slack, painter, imagine, version, said } = easel
after(() => easel.stop())

/** A picture that the painter has made. */
async function pictureOf(): Promise<Buffer> {
  const { ts } = await imagine('a photo of a pear')
  const { blocks } = await version(ts, 1)
  const image = (blocks ?? []).find((block) => block.type === 'image')
  const link = image && 'image_url' in image ? (image.image_url ?? '') : ''
  return Buffer.from(await (await fetch(link)).arrayBuffer())
}
const picture = await pictureOf()

const say = (text: string, files: string[] = []): string => {
  assert.ok(slack.say({ user: ANA, channel: DESIGN, text: `<@U0EASEL> ${text}`, files }).ok)
  const latest = slack.messages(DESIGN).at(-1)
  assert.ok(latest)
  return latest.ts
}

test('whatever is attached, the ask ends in a picture or in a sentence', async () => {
  const threads = hostileFiles(picture).map(({ name, bytes, mimetype }) =>
    say('make it blue', [slack.addFile(bytes, name, mimetype).id]),
  )
  await allAnswered(easel, threads)
  nothingThrown(easel)
  // Nothing but pictures has gone to the model.
  const types = painter.requests.flatMap(({ parts }) =>
    parts.flatMap(({ mimeType }) => mimeType ?? []),
  )
  assert.ok(types.length > 0)
  for (const type of types) assert.match(type, /^image\/(png|jpeg|webp|heic|heif)$/)
})

test('a file that is larger than Slack says is not taken', async () => {
  const bytes = Buffer.concat([picture, Buffer.alloc(22_000_000)])
  const file = slack.addFile(bytes, 'grown.jpg', 'image/jpeg')
  file.size = 100
  const calls = painter.requests.length
  const thread = say('make it blue', [file.id])
  await allAnswered(easel, [thread])
  assert.match(said(thread), /grown\.jpg/)
  assert.equal(painter.requests.length, calls)
})

test('whatever the model answers, the ask ends visibly', async () => {
  const bodies = modelBodies(picture, 40, SEED)
  for (const body of bodies) painter.next({ kind: 'raw', body })
  await allAnswered(
    easel,
    bodies.map((_, i) => say(`a hare ${i}`)),
  )
  nothingThrown(easel)
})

/** Whoever is told by them that a message stands there, and it does not, can mend nothing. */
const SHOW = ['chat.postMessage', 'chat.update'] as const

for (const method of SPOILT_METHODS)
  test(`whatever Slack answers to ${method}, the ask ends visibly`, async () => {
    const bodies = slackBodies(method, 8, SEED)
    const threads = bodies
      .filter((body) => !SHOW.some((one) => one === method) || !saysDone(body))
      .map((body) => {
        slack.failNext(method, { raw: body })
        return say('a hare')
      })
    await allAnswered(easel, threads)
    await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: '' })
    nothingThrown(easel)
  })

test('where Slack says that a message stands, and it does not, the turn still ends', async () => {
  for (const method of SHOW) {
    const bodies = slackBodies(method, 20, SEED).filter(saysDone)
    assert.ok(bodies.length > 3)
    await turnsEnd(
      easel,
      bodies.map((raw) => () => {
        slack.failNext(method, { raw })
        say('a hare')
      }),
    )
  }
  nothingThrown(easel)
})

test('an ordinary ask is painted afterwards', async () => {
  await stillPaints(easel)
  nothingThrown(easel)
})
