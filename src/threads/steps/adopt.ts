/** Takes in a picture that somebody shares: its bytes are copied, what led to it stays where it is. */
import { answerWith } from '../../gemini/past-turn.ts'
import type { Shared } from '../../turns/ask.ts'
import { saidIn } from '../../turns/deed.ts'
import { pictureKey, signatureKey } from '../../turns/keys.ts'
import {
  type Painting,
  type Picture,
  type RecordPart,
  type TurnRecord,
  keyOfReference,
  picturesOf,
  referenceTo,
} from '../../turns/turn-record.ts'
import type { Lent } from '../lend.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'

/** What a copy is called when somebody downloads it: the original's name has words of its prompt. */
const FILE_NAME = 'easel'

/** Begins a thread with the picture. Doing it twice writes the same objects. */
export async function adopt(turn: Turn, shared: Shared, studio: Studio): Promise<Turn> {
  const lent = await studio.borrow(shared)
  const record = lent === null ? null : await copied(turn, shared.picture, lent, studio)
  return {
    ...turn,
    state: 'posting',
    outcome:
      record === null
        ? { kind: 'failed', failure: { reason: 'shared_gone' } }
        : { kind: 'painted', record, unpainted: null },
  }
}

async function copied(
  { ask }: Turn,
  n: number,
  { record, lineage }: Lent,
  { pictures, versions, clock }: Studio,
): Promise<TurnRecord | null> {
  const picture = picturesOf(record)[n - 1]
  if (picture === undefined) return null
  // What was approved is the picture in its own thread.
  const { approvals: _, ...its } = record
  const { reply, signatures } = answerWith(record, n)
  const extension = picture.key.split('.').at(-1) ?? ''
  const key = pictureKey(ask, ask.turnId, 1, extension)
  if (!(await pictures.copy(picture.key, key, FILE_NAME))) return null
  const moved = new Map([[picture.key, key]])
  const unmarked = await copiedUnmarked(ask, picture, pictures)
  if (unmarked === null) return null
  for (const [i, from] of Object.keys(signatures).entries()) {
    const to = signatureKey(ask, ask.turnId, i + 1)
    if (await pictures.copy(from, to, FILE_NAME)) moved.set(from, to)
  }
  // Without words of the model's, the prompt stood in for them.
  const alt = picture.alt === record.prompt ? '' : saidIn(picture.alt)
  const painting: Painting = {
    reply: { role: 'model', parts: reply.parts.map((part) => movedPart(part, moved)) },
    pictures: [{ ...picture, key, alt, ...unmarked }],
    signatures: Object.fromEntries(
      Object.entries(signatures).map(([from, bytes]) => [moved.get(from) ?? from, bytes]),
    ),
    usage: {},
    // Google's terms want the sources wherever the picture is shown.
    searched: record.answers.find((answer) => answer.pictures.includes(picture))?.searched ?? null,
  }
  return {
    ...its,
    turnId: ask.turnId,
    version: versions.newest() + 1,
    ...{ parentId: null, parentPicture: 1, parentName: null },
    before: null,
    ...{ userId: ask.userId, prompt: '', deed: null, answers: [painting] },
    // What it was asked with stays where it is, and is read there for as long as it is kept.
    ...{ user: { role: 'user', parts: [] }, uploads: [] },
    shared: { lineage: [...lineage] },
    ...{ sizes: null, notes: [], memory: null, cost: null, seconds: 0, paintedAt: clock.now() },
  }
}

/** What the model has made, where a logo was set into it; null: it is gone. */
async function copiedUnmarked(
  ask: Turn['ask'],
  { unmarked }: Picture,
  pictures: Studio['pictures'],
): Promise<Pick<Picture, 'unmarked'> | null> {
  if (unmarked === undefined) return {}
  const key = pictureKey(ask, ask.turnId, 2, unmarked.key.split('.').at(-1) ?? '')
  return (await pictures.copy(unmarked.key, key, FILE_NAME))
    ? { unmarked: { ...unmarked, key } }
    : null
}

/** A part whose objects are the copies. */
function movedPart(part: RecordPart, moved: ReadonlyMap<string, string>): RecordPart {
  const { inlineData, thoughtSignature } = part
  const follow = (reference: string): string => {
    const to = moved.get(keyOfReference(reference) ?? '')
    return to === undefined ? reference : referenceTo(to)
  }
  return {
    ...part,
    ...(inlineData && { inlineData: { ...inlineData, data: follow(inlineData.data) } }),
    ...(thoughtSignature && { thoughtSignature: follow(thoughtSignature) }),
  }
}
