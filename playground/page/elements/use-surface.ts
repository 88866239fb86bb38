/** Makes a surface of a message, an ephemeral message, a modal or the Home tab. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KnownBlock } from '@slack/types'
import type { ActContainer } from '../../protocol.ts'
import { showPicture } from '../lightbox/lightbox-store.ts'
import { api } from '../store/api.ts'
import { takeDepartures } from '../store/departures.ts'
import { actingAs } from '../store/ui.ts'
import { toElementState, toStateValues } from './element-state.ts'
import type { Outcome, Surface } from './surface.ts'
import {
  type ElementValue,
  type FormValues,
  collectValues,
  keptValues,
  withValue,
} from './values.ts'

const NONE: ReadonlySet<string> = new Set()
const NO_ANSWER = 'Easel didn’t respond in time'

export interface SurfaceSource {
  container: ActContainer
  blocks: readonly KnownBlock[]
  conversation?: string | undefined
  /** The thread whose pictures the lightbox walks through. */
  threadTs?: string | undefined
  errors?: Readonly<Record<string, string>>
}

async function uploadFile(file: File) {
  const reply = await api.upload(file, actingAs.value)
  if (!reply.ok) throw new Error(reply.words)
  return { id: reply.file.id, name: reply.file.name }
}

/** A surface that keeps what is filled in, and sends each action with all of it. */
export function useSurface(source: SurfaceSource): Surface & { all: () => FormValues } {
  const [values, setValues] = useState<FormValues>({})
  const latest = useRef(values)
  // Slack forgets what stood in a field that an update takes away.
  useEffect(() => {
    const gone = source.container.type === 'view' ? takeDepartures(source.container.viewId) : NONE
    latest.current = keptValues(source.blocks, latest.current, gone)
    setValues(latest.current)
  }, [source.blocks])
  const all = () => collectValues(source.blocks, latest.current, source.conversation)
  const dispatch = async (
    blockId: string,
    actionId: string,
    value: ElementValue,
  ): Promise<Outcome> => {
    const chosen = toElementState(value)
    const reply = await api.act({
      user: actingAs.value,
      container: source.container,
      blockId,
      actionId,
      ...(chosen ? { value: chosen } : {}),
      state: toStateValues(all()),
    })
    if (!reply.ok) return reply.words
    return reply.answer.acknowledged ? undefined : (reply.answer.words ?? NO_ANSWER)
  }
  return {
    kind: source.container.type === 'view' || source.container.type === 'home' ? 'view' : 'message',
    conversation: source.conversation,
    values,
    all,
    errors: source.errors ?? {},
    setValue: (blockId, actionId, value) => {
      latest.current = withValue(latest.current, blockId, actionId, value)
      setValues(latest.current)
    },
    dispatch,
    upload: uploadFile,
    openPicture: (url) => showPicture(url, source.conversation, source.threadTs, source.blocks),
  }
}
