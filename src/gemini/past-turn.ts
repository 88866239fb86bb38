/** The turns of a thread as the conversation with the model needs them. Pure. */
import {
  type Painting,
  type TurnRecord,
  type Upload,
  keyOfReference,
  picturesOf,
  referenceTo,
  unmarkedOf,
} from '../turns/turn-record.ts'
import { versionName } from '../turns/version-name.ts'
import { userContent } from './user-content.ts'

type Answer = Pick<Painting, 'reply' | 'pictures' | 'signatures'>

/** What the conversation needs of a turn before: what was asked, and the one answer that counts. */
export type PastTurn = Pick<TurnRecord, 'user' | 'uploads' | 'model'> &
  Answer & {
    /** How people call its picture. */
    readonly name: string
  }

/**
 * A turn for the conversation: of several answers, the one with this picture (counted from 1).
 * @param called how people call it, where it is no version of this thread
 */
export function pastTurn(record: TurnRecord, picture: number, called?: string): PastTurn {
  const { user, uploads, version, isUnsaid = false } = record
  // Without its words, the model's answer has nothing to stand behind: its picture goes into a user turn.
  const model = isUnsaid ? '' : record.model
  const all = picturesOf(record)
  const { reply, pictures, signatures } = withoutLogo(answerWith(record, picture))
  const name = called ?? versionName({ version, picture }, all.length)
  // What was set in, or cut and scaled, is none of the model's own pictures, so it goes into a user turn.
  const painter = record.part === null && record.sizes === null ? model : ''
  return { user, uploads, model: painter, reply, pictures, signatures, name }
}

/** The answer with that picture, counted from 1, as it is shown. */
export function answerWith(record: TurnRecord, picture: number): Answer {
  const { key } = picturesOf(record)[picture - 1] ?? {}
  const isChosen = ({ pictures }: Painting): boolean => pictures.some((one) => one.key === key)
  return record.answers.find(isChosen) ?? NO_ANSWER
}

/** An answer as the model gave it: it sees its own picture again, and never paints a logo over. */
function withoutLogo({ reply, pictures, signatures }: Answer): Answer {
  const own = new Map(pictures.map((picture) => [picture.key, unmarkedOf(picture)]))
  const parts = reply.parts.map((part) => {
    const picture = own.get(keyOfReference(part.inlineData?.data) ?? '')
    if (picture === undefined) return part
    const { key, mimeType } = picture
    return { ...part, inlineData: { mimeType, data: referenceTo(key) } }
  })
  return { reply: { ...reply, parts }, pictures: pictures.map(unmarkedOf), signatures }
}

/**
 * A turn that has begun its thread with a picture of another one. Its record has no words: they are those of
 * the turn that it was shared from, for as long as that is kept (`asked`). Without them the model's answer has
 * nothing to stand behind, so its picture goes into a user turn.
 */
export function adoptedTurn(
  record: TurnRecord,
  picture: number,
  asked: Pick<TurnRecord, 'user' | 'uploads'> | null,
  called?: string,
): PastTurn {
  const turn = pastTurn(record, picture, called)
  return asked === null
    ? { ...turn, user: { role: 'user', parts: [] }, uploads: [], model: '' }
    : { ...turn, user: asked.user, uploads: asked.uploads }
}

const NO_ANSWER: Answer = { reply: { role: 'model', parts: [] }, pictures: [], signatures: {} }

/** Where the picture stands among those of its answer, counted from 1; null: it has only one. */
export function placeInAnswer(record: TurnRecord, picture: number): number | null {
  const { key } = picturesOf(record)[picture - 1] ?? {}
  const { pictures } = answerWith(record, picture)
  return pictures.length < 2 ? null : pictures.findIndex((one) => one.key === key) + 1
}

/** What a thread knows of its turns without their records. */
export interface AskedBefore {
  readonly prompt: string
  readonly uploads: readonly Upload[]
}

/**
 * A turn whose record is not at hand: it is far back, or it has expired. Its words and what people
 * attached are left, and nothing of the model's.
 */
export function distantTurn({ prompt, uploads }: AskedBefore, name: string): PastTurn {
  const isEmpty = prompt === '' && uploads.length === 0
  const parts = isEmpty ? [] : userContent({ prompt, uploads, about: null }, true).parts
  return {
    ...NO_ANSWER,
    user: { role: 'user', parts: [...parts, { text: `(${name}, no longer attached)` }] },
    uploads: [...uploads],
    model: '',
    name,
  }
}
