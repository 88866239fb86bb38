/** What elements need from where they stand: a message, the Home tab or a modal. */
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { ConfirmationDialog } from '@slack/types'
import { askConfirm } from '../modals/confirm-store.ts'
import type { ElementValue, FieldElement, FormValues, UploadedFile } from './values.ts'
import { initialValue } from './values.ts'

/** Nothing when the app acknowledged in time, otherwise what to tell the person. */
export type Outcome = string | undefined

export interface Surface {
  kind: 'message' | 'view'
  conversation?: string | undefined
  values: FormValues
  /** Sentences under fields, by block id. */
  errors: Readonly<Record<string, string>>
  setValue: (blockId: string, actionId: string, value: ElementValue) => void
  dispatch: (blockId: string, actionId: string, value: ElementValue) => Promise<Outcome>
  upload: (file: File) => Promise<UploadedFile>
  openPicture: (url: string) => void
}

const nowhere: Surface = {
  kind: 'message',
  values: {},
  errors: {},
  setValue: () => undefined,
  dispatch: () => Promise.resolve(undefined),
  upload: () => Promise.reject(new Error('Files cannot be added here.')),
  openPicture: () => undefined,
}

/** The surface that the blocks below stand on. */
export const SurfaceContext = createContext<Surface>(nowhere)

/** Whether changes are dispatched at once (`actions`, accessories) or wait for the submission (`input`). */
export interface Place {
  blockId: string
  dispatches: boolean
}

export interface ElementHandle {
  value: ElementValue | undefined
  busy: boolean
  /** Why the last action failed. */
  failure: string | undefined
  change: (value: ElementValue) => void
  /** Dispatches an action without keeping a value, as buttons do. */
  fire: (value: ElementValue) => void
}

/** Connects one element with its surface. */
export function useElement(
  place: Place,
  element: { action_id?: string; type: string; confirm?: ConfirmationDialog },
  field?: FieldElement,
): ElementHandle {
  const surface = useContext(SurfaceContext)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const actionId = element.action_id ?? element.type
  const kept = surface.values[place.blockId]?.[actionId]
  const send = async (value: ElementValue) => {
    if (element.confirm && !(await askConfirm(element.confirm))) return
    setBusy(true)
    setFailure(undefined)
    const outcome = await surface.dispatch(place.blockId, actionId, value)
    setBusy(false)
    setFailure(outcome)
  }
  const fire = (value: ElementValue) => {
    if (!busy) void send(value)
  }
  return {
    value: kept ?? (field && initialValue(field, surface.conversation)),
    busy,
    failure,
    fire,
    change: (value) => {
      surface.setValue(place.blockId, actionId, value)
      if (place.dispatches) fire(value)
    },
  }
}
