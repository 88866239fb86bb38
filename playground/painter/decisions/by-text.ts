/** The same judgement by the text model, for whoever asks for JSON with one of several choices. */
import * as v from 'valibot'
import type { PaintRequest } from '../wire/request.ts'
import { probabilities } from './meaning.ts'

const SchemaOfChoices = v.object({
  properties: v.object({ choice: v.object({ enum: v.array(v.string()) }) }),
})

/** The ids that a response schema lets the model choose from; null: it asks for something else. */
export function choicesIn(responseSchema: unknown): readonly string[] | null {
  const read = v.safeParse(SchemaOfChoices, responseSchema)
  return read.success ? read.output.properties.choice.enum : null
}

const SURE = 0.7

/** The JSON text of the answer. */
export function chosenText({ contents }: PaintRequest, choices: readonly string[]): string {
  const said =
    contents
      .at(-1)
      ?.parts.map(({ text = '' }) => text)
      .join('\n') ?? ''
  const of = probabilities(said, Object.fromEntries(choices.map((id) => [id, id])))
  const [choice, confidence = 0] = Object.entries(of).toSorted((a, b) => b[1] - a[1])[0] ?? []
  return JSON.stringify({ choice, isSure: confidence >= SURE })
}
