/**
 * A button with a panel in the browser's top layer. The browser closes it on Escape or on a click elsewhere;
 * the panel's content exists only while it is open.
 */
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { placeBeside } from './place.ts'

export interface PopoverProps {
  label?: string | undefined
  title?: string | undefined
  class?: string | undefined
  haspopup: 'menu' | 'listbox' | 'dialog'
  align?: 'start' | 'end'
  disabled?: boolean
  describedBy?: string | undefined
  invalid?: boolean | undefined
  /** What the button shows. */
  face: ComponentChildren
  /** What the panel shows; `close` closes it and gives the focus back. */
  children: (close: () => void) => ComponentChildren
  /** Makes the panel at least as wide as the button. @default false */
  wide?: boolean
}

function usePlacing(open: boolean, align: 'start' | 'end', wide: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return undefined
    const [face, box] = [button.current, panel.current]
    const place = () => {
      const anchor = face.getBoundingClientRect()
      if (wide) box.style.minWidth = `${anchor.width}px`
      const size = { width: box.offsetWidth, height: box.offsetHeight }
      const { left, top } = placeBeside(
        anchor,
        size,
        { width: innerWidth, height: innerHeight },
        align,
      )
      Object.assign(box.style, { left: `${left}px`, top: `${top}px` })
    }
    place()
    box.querySelector<HTMLElement>('[data-first], [role=menuitem], [role=listbox], input')?.focus()
    const watcher = new ResizeObserver(place)
    watcher.observe(box)
    addEventListener('resize', place)
    return () => {
      watcher.disconnect()
      removeEventListener('resize', place)
    }
  }, [open, align, wide])
  return { button, panel }
}

/** A button that opens a panel next to it. */
export function Popover(props: PopoverProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { button, panel } = usePlacing(open, props.align ?? 'start', props.wide ?? false)
  const close = () => {
    panel.current?.hidePopover()
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.class}
        popovertarget={id}
        aria-haspopup={props.haspopup}
        aria-expanded={open}
        aria-label={props.label}
        title={props.title}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
      >
        {props.face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        class="popover"
        onToggle={(event) => {
          if (event.target === event.currentTarget) setOpen(event.newState === 'open')
        }}
      >
        {open && props.children(close)}
      </div>
    </>
  )
}
