/** The one table of models. A new model is one row. */

export interface Model {
  readonly id: string
  /** The short name that people type. */
  readonly alias: string
  readonly label: string
  /** How many pictures one request may carry, history included. */
  readonly maxPictures: number
}

export const MODELS = [
  { id: 'gemini-nano-banana-2.1', alias: 'default', label: 'Nano Banana 2.1', maxPictures: 14 },
  { id: 'gemini-3-pro-image', alias: 'pro', label: 'Nano Banana Pro', maxPictures: 14 },
  {
    id: 'gemini-3.1-flash-lite-image',
    alias: 'lite',
    label: 'Nano Banana 2 Lite',
    maxPictures: 14,
  },
  { id: 'gemini-2.5-flash-image', alias: 'classic', label: 'Nano Banana', maxPictures: 3 },
] as const satisfies readonly Model[]

/**
 * The model of that id or alias. An id that the table does not know yet is taken at its word, with
 * the limits of the default model, so that a new model can be tried by a var alone.
 */
export function modelOf(idOrAlias: string): Model {
  const known = MODELS.find((model) => model.id === idOrAlias || model.alias === idOrAlias)
  return known ?? { ...MODELS[0], id: idOrAlias, alias: idOrAlias, label: idOrAlias }
}
