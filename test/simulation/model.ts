/** A model whose every picture has a name of its own. */
import type { CallError } from '../../src/gemini/generate.ts'
import type { PaintRequest } from '../../src/gemini/painter.ts'
import { type Result, err, ok } from '../../src/lib/result.ts'
import { aPainting, aPicture } from '../../src/turns/test-kit.ts'
import { type Painting, keyOfReference, referenceTo } from '../../src/turns/turn-record.ts'
import type { ModelEnd } from './history.ts'

/** A call as it was made. */
export interface Call {
  readonly turnId: string
  /** Keys of the pictures that it carried. */
  readonly carried: readonly string[]
  readonly end: ModelEnd
  /** What it painted. */
  readonly key: string
}

export class SimulatedModel {
  readonly calls: Call[] = []
  readonly #ends: ModelEnd[]

  constructor(ends: readonly ModelEnd[]) {
    this.#ends = [...ends]
  }

  paint({ contents, turnId, place }: PaintRequest): Result<Painting, CallError> {
    const end = this.#ends.shift() ?? 'painted'
    const parts = contents.flatMap((content) => content.parts)
    const carried = parts.flatMap(({ inlineData }) => keyOfReference(inlineData?.data) ?? [])
    const key = `${place.team}/${place.channel}/${place.threadTs}/${turnId}/${this.calls.length + 1}.jpg`
    this.calls.push({ turnId, carried, end, key })
    return end === 'painted' ? ok(paintingOf(key)) : err(FAILURES[end])
  }
}

const FAILURES: Readonly<Record<Exclude<ModelEnd, 'painted'>, CallError>> = {
  overloaded: { reason: 'overloaded', status: 503 },
  cut_off: { reason: 'cut_off' },
  refused: { reason: 'refused', kind: 'unsafe', message: null },
}

const paintingOf = (key: string): Painting =>
  aPainting({
    reply: {
      role: 'model',
      parts: [{ inlineData: { mimeType: 'image/jpeg', data: referenceTo(key) } }],
    },
    pictures: [aPicture({ key })],
    signatures: {},
  })
