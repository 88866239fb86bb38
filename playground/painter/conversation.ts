/** Reads what a request asks for: the picture so far, what was said since, and what was uploaded. */
import { createHash } from 'node:crypto'
import type { Scene } from './scene.ts'
import { readStamp } from './stamp.ts'
import type { PaintRequest, Part } from './wire/request.ts'

/** A picture that a person gave. */
export interface Upload {
  readonly id: string
  readonly mimeType: string
  readonly bytes: Buffer
}

/** One turn of a person: words, and the uploads that came with them. */
export interface Ask {
  readonly text: string
  readonly uploads: readonly string[]
}

export interface Conversation {
  /** The newest picture that the painter made, as a scene; null when it starts anew. */
  readonly base: Scene | null
  /** What was asked since that picture, oldest first; the last one is to be answered. */
  readonly asks: readonly Ask[]
  /** 1 for a first picture. */
  readonly turn: number
  /** Every upload of the request by its id, oldest first. */
  readonly uploads: ReadonlyMap<string, Upload>
  /** The newest painting, or else the newest upload: the next picture has its shape. */
  readonly newest: Buffer | null
}

/** What callers write in place of a painting that they left out, behind its words: a turn ended there. */
const LEFT_OUT = /^(.*?)\s*\(v\d+, no longer attached.*\)$/s

/** What stands in place of an upload that was left out: nothing is asked by it. */
const UPLOAD_LEFT_OUT = '(a picture that is no longer attached)'

/** Takes the conversation apart. Turns end at a model's content or at a picture by this painter. */
export function readConversation({ contents }: PaintRequest): Conversation {
  const reader = createReader()
  for (const { role, parts } of contents) {
    if (role === 'model') reader.close()
    parts.forEach((part, i) => {
      if (part.inlineData) reader.picture(part.inlineData, role)
      else if (role === 'user' && !isLabel(part, parts[i + 1])) reader.words(part.text ?? '')
    })
  }
  return reader.end()
}

/** `Picture 1 (sketch.png):` in front of a picture names it and is no wish. */
const isLabel = (part: Part, next: Part | undefined): boolean =>
  next?.inlineData !== undefined && /:\s*$/.test(part.text ?? '')

function createReader() {
  const uploads = new Map<string, Upload>()
  const state: { base: Scene | null; newest: Buffer | null; asks: Ask[]; turn: number } = {
    base: null,
    newest: null,
    asks: [],
    turn: 0,
  }
  let texts: string[] = []
  let given: string[] = []
  const close = (): void => {
    const text = texts.join(' ').trim()
    if (text !== '' || given.length > 0) {
      state.asks.push({ text, uploads: given })
      state.turn += 1
    }
    texts = []
    given = []
  }
  return {
    close,
    words(text: string): void {
      if (text === UPLOAD_LEFT_OUT) return
      const past = LEFT_OUT.exec(text.trim())
      texts.push(past?.[1] ?? text)
      if (past !== null) close()
    },
    picture({ data, mimeType }: { data: string; mimeType: string }, role: string): void {
      const bytes = Buffer.from(data, 'base64')
      const scene = readStamp(bytes)
      // An edit keeps the shape of the painting, whatever is put into it.
      if (scene !== null || state.base === null) state.newest = bytes
      if (scene !== null) {
        close()
        state.base = scene
        state.asks = []
      } else if (role === 'user') {
        const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
        uploads.set(id, { id, mimeType, bytes })
        given.push(id)
      }
    },
    end(): Conversation {
      close()
      return { ...state, turn: Math.max(state.turn, 1), uploads }
    },
  }
}
