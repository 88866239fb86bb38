/**
 * One Tab stop for each message: Tab goes from message to message, right and left go through what is in one. The
 * stop is the message itself, or the control in it that has the focus.
 */

const CONTROLS = 'a[href], button, summary, select, [tabindex="0"]'

/** What is typed into, what opens above the page, and what has to be scrolled by keys stays as it is. */
const APART = 'textarea, input, form, [popover], [role=menuitem], [role=option]'

const scrolls = (element: HTMLElement): boolean =>
  !element.matches('a, button, summary, select') && element.scrollWidth > element.clientWidth

function controlsOf(message: Element): HTMLElement[] {
  return [...message.querySelectorAll<HTMLElement>(`${CONTROLS}, [data-in-message]`)].filter(
    (control) => control.closest(APART) === null,
  )
}

const messageOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.message') : null

/** Takes what is in the messages out of the order of Tab. */
function arrange(list: Element): void {
  for (const message of list.querySelectorAll<HTMLElement>('.message')) {
    const active = message.contains(document.activeElement) ? document.activeElement : null
    const controls = controlsOf(message).filter((control) => !scrolls(control))
    for (const control of controls) {
      control.dataset['inMessage'] = ''
      control.tabIndex = control === active ? 0 : -1
    }
    message.tabIndex = controls.some((control) => control === active) ? -1 : 0
  }
}

/** Keeps it so while messages come and change. @returns what ends it */
export function keepOneStop(list: HTMLElement): () => void {
  arrange(list)
  const again = () => arrange(list)
  const watcher = new MutationObserver(again)
  watcher.observe(list, { childList: true, subtree: true })
  list.addEventListener('focusin', again)
  list.addEventListener('focusout', again)
  return () => {
    watcher.disconnect()
    list.removeEventListener('focusin', again)
    list.removeEventListener('focusout', again)
  }
}

/** Right and left go through a message, up and down from one to the next. */
export function walkMessages(event: KeyboardEvent): void {
  const { target, currentTarget: list } = event
  if (event.defaultPrevented || !(list instanceof HTMLElement) || !(target instanceof Element))
    return
  if (target.closest(APART) !== null) return
  const next = nextOf(event.key, list, target)
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function nextOf(key: string, list: HTMLElement, target: Element): HTMLElement | undefined {
  const message = messageOf(target)
  const across = ({ ArrowRight: 1, ArrowLeft: -1 } as Record<string, number>)[key]
  if (across !== undefined && message !== null) {
    const controls = controlsOf(message).filter((control) => !control.matches(':disabled'))
    const stops: HTMLElement[] = [message, ...controls]
    return stops[stops.findIndex((stop) => stop === target) + across]
  }
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[key]
  if (step === undefined) return undefined
  const all = [...list.querySelectorAll<HTMLElement>('.message')]
  const at = all.findIndex((each) => each === message)
  return at === -1 ? all.at(-1) : all[at + step]
}
