/** One modal of the app: title, blocks, submit and close. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { View } from '../../protocol.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { toStateValues } from '../elements/element-state.ts'
import { SurfaceContext } from '../elements/surface.ts'
import { useSurface } from '../elements/use-surface.ts'
import { api } from '../store/api.ts'
import { actingAs, route } from '../store/ui.ts'
import { withEmoji } from '../text/emoji.ts'
import { AppFace } from '../ui/avatar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'

const TROUBLE = 'We had some trouble connecting. Try again?'

type Errors = Readonly<Record<string, string>>

function useSubmission(view: View) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [errors, setErrors] = useState<Errors>({})
  const submit = async (state: ReturnType<typeof toStateValues>) => {
    setBusy(true)
    setProblem(undefined)
    const reply = await api.submit({ user: actingAs.value, viewId: view.id, state })
    setBusy(false)
    const result = reply.ok ? reply.result : undefined
    setErrors(result?.type === 'errors' ? result.errors : {})
    if (!result || result.type === 'failed') setProblem(TROUBLE)
  }
  const forgive = (blockId: string) =>
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([id]) => id !== blockId)))
  return { busy, problem, errors, submit, forgive }
}

/** Focuses the first field, and after a refused submission the first field with an error. */
function useFieldFocus(errors: Errors) {
  const body = useRef<HTMLDivElement>(null)
  const count = Object.keys(errors).length
  useEffect(() => {
    const wrong = '.input-block.invalid :is(textarea, input:not([hidden]), button)'
    if (count > 0) body.current?.querySelector<HTMLElement>(wrong)?.focus()
  }, [count])
  useEffect(() => {
    const fields = 'textarea, input:not([hidden]), button'
    const first =
      body.current?.querySelector<HTMLElement>('[data-autofocus=true]') ??
      body.current?.querySelector<HTMLElement>(fields)
    first?.focus()
  }, [])
  return body
}

function ModalHead(props: { title: string; id: string; close: () => void }) {
  return (
    <header class="modal-head">
      <AppFace size={28} />
      <h2 id={props.id}>{withEmoji(props.title)}</h2>
      <button
        type="button"
        class="icon-button"
        title="Close"
        aria-label="Close"
        onClick={props.close}
      >
        <Icon name="close" />
      </button>
    </header>
  )
}

function ModalFoot({ view, busy, close }: { view: View; busy: boolean; close: () => void }) {
  if (!view.submit && !view.close) return null
  return (
    <footer class="modal-foot">
      <button type="button" class="button" onClick={close}>
        {withEmoji(view.close?.text ?? 'Cancel')}
      </button>
      {view.submit && (
        <button
          type="submit"
          class="button primary"
          aria-busy={busy}
          disabled={view.submit_disabled || busy}
        >
          <span class="button-face">{withEmoji(view.submit.text)}</span>
          {busy && <span class="spinner" />}
        </button>
      )}
    </footer>
  )
}

/** A modal; several stand one above the other, and only the one in front is seen. */
export function Modal({ view, front, depth }: { view: View; front: boolean; depth: number }) {
  const titleId = useId()
  const { busy, problem, errors, submit, forgive } = useSubmission(view)
  const body = useFieldFocus(errors)
  const conversation = route.value.conversation
  const container = { type: 'view', viewId: view.id } as const
  const surface = useSurface({ container, blocks: view.blocks, conversation, errors })
  const close = (all: boolean) =>
    void api.closeView({ user: actingAs.value, viewId: view.id, ...(all ? { all } : {}) })
  const onSubmit = (event: Event) => {
    event.preventDefault()
    if (!busy) void submit(toStateValues(surface.all()))
  }
  const setValue: typeof surface.setValue = (blockId, actionId, value) => {
    forgive(blockId)
    surface.setValue(blockId, actionId, value)
  }
  return (
    <Dialog
      class={`modal${front ? '' : ' behind'}`}
      labelledBy={titleId}
      dismissOnBackdrop={false}
      onDismiss={() => close(false)}
    >
      <form class="modal-form" noValidate onSubmit={onSubmit}>
        <ModalHead title={view.title.text} id={titleId} close={() => close(depth > 1)} />
        <div ref={body} class="modal-body" tabIndex={-1}>
          {problem !== undefined && (
            <p class="modal-problem" role="alert">
              <Icon name="alert" size={16} /> {problem}
            </p>
          )}
          <SurfaceContext.Provider value={{ ...surface, setValue }}>
            <Blocks blocks={view.blocks} />
          </SurfaceContext.Provider>
        </div>
        <ModalFoot view={view} busy={busy} close={() => close(false)} />
      </form>
    </Dialog>
  )
}
