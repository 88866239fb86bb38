/** Short facts about a model call in Gemini's wire form, for the inspector. */
import { isJson, parseObject, textIn, type Json } from '../lib/json.ts'

/** What a request asks for, and the words of its last turn. */
export function notesOnRequest(body: string): { notes: string[]; words: string } {
  const request = parseObject(body) ?? {}
  const turns = listIn(request, 'contents')
  const pictures = turns.flatMap((turn) => listIn(turn, 'parts').filter(isPicture))
  const config = objectIn(request, 'generationConfig')
  const image = objectIn(config, 'imageConfig')
  const last = turns.at(-1) ?? {}
  const words = listIn(last, 'parts').map((part) => textIn(part, 'text'))
  const notes = [
    count(turns.length, 'turn'),
    count(pictures.length, 'picture'),
    textIn(image, 'aspectRatio'),
    textIn(image, 'imageSize'),
    sizeOf(body.length),
  ]
  return { notes: notes.filter((note) => note !== ''), words: words.join(' ') }
}

/** What came back. */
export function notesOnAnswer(body: string): string[] {
  const parts = partsOf(parseObject(body))
  const pictures = parts.filter(isPicture).length
  return [`${count(pictures, 'picture') || 'no picture'} back`, sizeOf(body.length)]
}

/** The word that says how it went: `STOP`, `IMAGE_SAFETY`, `RESOURCE_EXHAUSTED`. */
export function outcomeOf(status: number, body: string): { ok: boolean; outcome: string } {
  const answer = parseObject(body)
  if (answer === undefined) return { ok: false, outcome: 'no JSON' }
  const error = objectIn(answer, 'error')
  if (status >= 400) return { ok: false, outcome: textIn(error, 'status') || `HTTP ${status}` }
  const blocked = textIn(objectIn(answer, 'promptFeedback'), 'blockReason')
  const finish = textIn(listIn(answer, 'candidates')[0] ?? {}, 'finishReason')
  const outcome = blocked || finish || 'ok'
  return { ok: outcome === 'STOP' || outcome === 'ok', outcome }
}

function partsOf(answer: Json | undefined): Json[] {
  const [candidate = {}] = listIn(answer ?? {}, 'candidates')
  return listIn(objectIn(candidate, 'content'), 'parts')
}

const isPicture = (part: Json): boolean => part['inlineData'] !== undefined

function listIn(json: Json, name: string): Json[] {
  const value = json[name]
  return Array.isArray(value) ? value.filter(isJson) : []
}

function objectIn(json: Json, name: string): Json {
  const value = json[name]
  return isJson(value) ? value : {}
}

const count = (n: number, noun: string): string =>
  n === 0 ? '' : `${n} ${n === 1 ? noun : `${noun}s`}`

const sizeOf = (length: number): string =>
  length > 100_000 ? `${(length / 1_000_000).toFixed(1)} MB` : `${Math.ceil(length / 1_000)} kB`
