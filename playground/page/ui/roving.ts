/** Arrow keys within a list of things that can be focused. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function target(event: KeyboardEvent, items: HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement)
  const step = STEPS[event.key]
  if (step !== undefined) return items[(at + step + items.length) % items.length]
  if (event.key === 'Home') return items[0]
  if (event.key === 'End') return items.at(-1)
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.key === ' ')
    return undefined
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  const letter = event.key.toLowerCase()
  return rest.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))
}

/** Moves the focus among the elements that match `selector` inside of the listener's element. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const next = items.length > 0 ? target(event, items) : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}
