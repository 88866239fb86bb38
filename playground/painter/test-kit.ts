/** What the painter's tests share: requests, answers read as strictly as they are promised, pixels. */
import assert from 'node:assert/strict'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import * as v from 'valibot'
import { readConversation } from './conversation.ts'
import { paint } from './paint.ts'
import { MODELS, type ModelRow } from './wire/models.ts'
import { type PaintRequest, type Part, readRequest } from './wire/request.ts'

export const MODEL = 'gemini-nano-banana-2.1'

/** The row of that model. @throws when there is none */
export function rowOf(id: string): ModelRow {
  const row = MODELS.find((model) => model.id === id)
  assert.ok(row, `no model ${id}`)
  return row
}

const AnswerSchema = v.strictObject({
  candidates: v.tuple([
    v.strictObject({
      content: v.strictObject({
        parts: v.array(
          v.strictObject({
            text: v.optional(v.string()),
            inlineData: v.optional(v.strictObject({ mimeType: v.string(), data: v.string() })),
            thought: v.optional(v.literal(true)),
            thoughtSignature: v.optional(v.string()),
          }),
        ),
        role: v.literal('model'),
      }),
      finishReason: v.literal('STOP'),
      index: v.literal(0),
    }),
  ]),
  usageMetadata: v.looseObject({
    promptTokenCount: v.number(),
    candidatesTokenCount: v.number(),
    totalTokenCount: v.number(),
  }),
  modelVersion: v.string(),
  responseId: v.string(),
})
export type PaintedAnswer = v.InferOutput<typeof AnswerSchema>

/** An answer with parts. @throws when it differs from Google's form */
export const readAnswer = (json: unknown): PaintedAnswer => v.parse(AnswerSchema, json)

const ErrorSchema = v.strictObject({
  error: v.strictObject({
    code: v.number(),
    message: v.string(),
    status: v.string(),
    details: v.optional(v.array(v.looseObject({ '@type': v.string() }))),
  }),
})

/** A Google error. @throws when it differs from google.rpc.Status */
export const readError = (json: unknown): v.InferOutput<typeof ErrorSchema>['error'] =>
  v.parse(ErrorSchema, json).error

/** A user's turn. */
export const say = (
  text: string,
  ...pictures: readonly Buffer[]
): { role: string; parts: Part[] } => ({
  role: 'user',
  parts: [
    ...pictures.map((bytes) => ({
      inlineData: { mimeType: 'image/png', data: bytes.toString('base64') },
    })),
    { text },
  ],
})

/** A request as it is after parsing. */
export function requestOf(json: object): PaintRequest {
  const read = readRequest(JSON.stringify(json))
  assert.ok(read.ok, 'the request has the right shape')
  return read.request
}

/** A plain picture in one colour, as an upload. */
export function plainPicture(colour: string, width = 300, height = 200): Buffer {
  const canvas = createCanvas(width, height)
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = colour
  ctx.fillRect(0, 0, width, height)
  return canvas.toBuffer('image/png')
}

export interface Turn {
  readonly words: string
  readonly uploads?: readonly Buffer[]
}

/** A thread's pictures, each an edit of the one before. @param config `generationConfig` */
export async function paintThread(
  turns: readonly (string | Turn)[],
  config: object = {},
  model = MODEL,
): Promise<Buffer[]> {
  const contents: object[] = []
  const pictures: Buffer[] = []
  for (const turn of turns) {
    const { words, uploads = [] } = typeof turn === 'string' ? { words: turn } : turn
    contents.push(say(words, ...uploads))
    const request = requestOf({ contents, generationConfig: config })
    const parts = await paint(readConversation(request), request.generationConfig, rowOf(model))
    const made = parts.flatMap((part) => ('picture' in part ? [Buffer.from(part.picture)] : []))
    const newest = made.at(-1)
    assert.ok(newest, 'there is a picture')
    pictures.push(newest)
    contents.push({
      role: 'model',
      parts: made.map((bytes) => ({
        inlineData: { mimeType: 'image/jpeg', data: bytes.toString('base64') },
      })),
    })
  }
  return pictures
}

/** A part of a picture, in parts of its width and height. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const EVERYTHING: Region = { x: 0, y: 0, width: 1, height: 1 }

/** The decoded pixels of a region, with their size. */
export async function pixelsIn(picture: Buffer, region: Region = EVERYTHING) {
  const image = await loadImage(picture)
  const canvas = createCanvas(image.width, image.height)
  const ctx = canvas.getContext('2d')
  ctx.drawImage(image, 0, 0)
  const { data } = ctx.getImageData(
    Math.round(region.x * image.width),
    Math.round(region.y * image.height),
    Math.round(region.width * image.width),
    Math.round(region.height * image.height),
  )
  return { width: image.width, height: image.height, data }
}

/** How far apart two pictures of one size are in a region: 0 equal, 255 opposite. */
export async function difference(
  a: Buffer,
  b: Buffer,
  region: Region = EVERYTHING,
): Promise<number> {
  const [first, second] = [await pixelsIn(a, region), await pixelsIn(b, region)]
  assert.deepEqual([first.width, first.height], [second.width, second.height])
  let sum = 0
  first.data.forEach((value, i) => (sum += Math.abs(value - (second.data[i] ?? 0))))
  return sum / ((first.data.length / 4) * 3)
}

/** The mean colour of a region. */
export async function colourOf(picture: Buffer, region: Region): Promise<[number, number, number]> {
  const { data } = await pixelsIn(picture, region)
  const mean: [number, number, number] = [0, 0, 0]
  data.forEach((value, i) => {
    const band = i % 4
    if (band === 0) mean[0] += value
    if (band === 1) mean[1] += value
    if (band === 2) mean[2] += value
  })
  const [r, g, b] = mean.map((sum) => sum / (data.length / 4))
  return [r ?? 0, g ?? 0, b ?? 0]
}
