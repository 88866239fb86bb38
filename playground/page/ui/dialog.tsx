/** A modal `<dialog>`: the browser keeps the focus inside and makes the page behind it inert. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface DialogProps {
  class: string
  label?: string
  labelledBy?: string
  /** Escape or a click on the backdrop; the owner decides whether the dialog goes. */
  onDismiss: () => void
  /** @default true */
  dismissOnBackdrop?: boolean
  onKeyDown?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** Opens as soon as it is drawn, and gives the focus back when it goes. */
export function Dialog(props: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    element.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      class={props.class}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={props.onKeyDown}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        props.onDismiss()
      }}
      onPointerDown={(event) => {
        const outside = event.target === event.currentTarget
        if (outside && props.dismissOnBackdrop !== false) props.onDismiss()
      }}
    >
      {props.children}
    </dialog>
  )
}
