/** A thread with one version whose picture is in R2, and a model that paints there. */
import { env } from 'cloudflare:workers'
import { rowsOf, viewOf } from '../../darkroom/pixels.ts'
import { encodePng } from '../../darkroom/png/encode-png.ts'
import { bytesOf, waves } from '../../darkroom/test-kit.ts'
import type { CallError } from '../../gemini/generate.ts'
import type { Judge } from '../../gemini/judgement.ts'
import type { PaintRequest, Painter } from '../../gemini/painter.ts'
import { err, ok } from '../../lib/result.ts'
import { type PictureStore, createPictureStore } from '../../pictures/picture-store.ts'
import { createSizeReader } from '../../pictures/picture-size.ts'
import type { ThreadAsk } from '../../turns/ask.ts'
import { promptOf } from '../../turns/deed.ts'
import { type Format, type FormatSet, type FormatPlace, formatFor } from '../../turns/formats.ts'
import { pictureKey } from '../../turns/keys.ts'
import { aPainting, aPicture, aRecord, anAsk } from '../../turns/test-kit.ts'
import type { Picture, TurnRecord } from '../../turns/turn-record.ts'
import { fakeStudio } from '../test-kit.ts'

const png = (width: number, height: number) =>
  bytesOf(encodePng(rowsOf(viewOf(waves(width, height)))))

async function pictureOf(key: string, width: number, height: number): Promise<Picture> {
  const bytes = await png(width, height)
  await env.PICTURES.put(key, bytes, { httpMetadata: { contentType: 'image/png' } })
  return aPicture({ key, mimeType: 'image/png', bytes: bytes.length, width, height, sha256: key })
}

const usage = { promptTokenCount: 10, candidatesTokenCount: 1120, totalTokenCount: 1130 }

/** What the model paints in a shape: small, but in that shape. */
const PAINTED_SIDE = 400

/** How sure a judge is, in the order of its questions; null: no answer. */
type Sure = readonly (number | null)[]

/** A judge who is as sure as the test says; what it was asked is noted. @param looks at the words, one after the other */
function aJudge(sure: Sure, looks: Sure[], judged: string[][]): Judge {
  return ({ questions }) => {
    const asked = Object.values(questions)
    judged.push(asked)
    const said = asked[0]?.includes('lettering') === true ? (looks.shift() ?? []) : sure
    const answers = Object.keys(questions).flatMap((id, i): [string, number][] => {
      const one = said[i] ?? null
      return one === null ? [] : [[id, one]]
    })
    return Promise.resolve({ answers: new Map(answers), cost: 0.0002 })
  }
}

/** A model that paints small, but in the shape that is asked for, or fails for ever in a shape. */
const aPainter = (painted: PaintRequest[], failures: ReadonlyMap<string, CallError>): Painter => ({
  async paint(request) {
    painted.push(request)
    const { settings, call } = request
    const failure = failures.get(settings.ratio ?? '')
    if (failure !== undefined) return err(failure)
    const [wide = 1, high = 1] = (settings.ratio ?? '1:1').split(':').map(Number)
    const scale = PAINTED_SIDE / Math.max(wide, high)
    const key = pictureKey(request.place, request.turnId, call * 100 + 1, 'png')
    const one = await pictureOf(key, Math.round(wide * scale), Math.round(high * scale))
    return ok(aPainting({ pictures: [one], signatures: {}, usage }))
  },
})

/** The real store; the keys that were written are noted. */
function aStore(made: string[]): PictureStore {
  const store = createPictureStore(env.PICTURES)
  return {
    ...store,
    saveUpload(...args) {
      made.push(args[1]('x'))
      return store.saveUpload(...args)
    },
  }
}

/** @param sure how sure the judge is that a picture may be cut; `looks`: what it finds of its words; `more`: of the version */
export async function withVersion(
  width: number,
  height: number,
  sure: Sure = [],
  looks: Sure[] = [],
  more: Partial<TurnRecord> = {},
) {
  const fake = fakeStudio()
  const turnId = crypto.randomUUID().replaceAll('-', '')
  const painted: PaintRequest[] = []
  const judged: string[][] = []
  const made: string[] = []
  const failures = new Map<string, CallError>()
  const source = await pictureOf(pictureKey(anAsk(), `${turnId}v1`, 1, 'png'), width, height)
  const answers = [aPainting({ pictures: [source] })]
  const version = aRecord({ turnId: `${turnId}v1`, answers, ...more })
  fake.records.set(version.turnId, version)
  fake.studio.versions.save({ ...version, pictures: 1 })
  const studio = {
    ...fake.studio,
    pictures: aStore(made),
    judge: aJudge(sure, looks, judged),
    askedIn: (id: string) => ({ prompt: fake.records.get(id)?.prompt ?? '', uploads: [] }),
    painter: aPainter(painted, failures),
  }
  return { ...fake, studio, turnId, painted, judged, failures, made, source, version }
}

export type WithVersion = Awaited<ReturnType<typeof withVersion>>

/** An ask for formats of v1. */
export const sizesAsk = (
  { turnId }: Pick<WithVersion, 'turnId'>,
  wanted: readonly (FormatPlace | readonly [width: number, height: number])[],
  more: Partial<FormatSet> = {},
): ThreadAsk => {
  const formats = wanted.map((one): Format => {
    if (typeof one === 'string') return formatFor(one)
    return { place: null, width: one[0], height: one[1] }
  })
  return anAsk({
    turnId,
    prompt: promptOf('sized', 'en'),
    deed: { kind: 'sized', of: 'v1' },
    wanted: { version: 1, picture: 1 },
    isSpoken: false,
    reserved: 0,
    sizes: { formats, output: 'jpeg', paintings: 0, ...more },
  })
}

/** What the bytes of an object say: its type, and its pixels. */
export async function seen(key: string): Promise<string> {
  const object = await env.PICTURES.get(key)
  if (object === null) return 'gone'
  const reader = createSizeReader()
  reader.push(await object.bytes())
  const size = reader.size()
  return `${object.httpMetadata?.contentType} ${size?.width}x${size?.height}`
}
