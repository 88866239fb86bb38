/** The first stops of Tab: past the header and the list of conversations. */

function skipTo(selector: string) {
  return (event: MouseEvent) => {
    event.preventDefault()
    const all = document.querySelectorAll<HTMLElement>(selector)
    all[all.length - 1]?.focus()
  }
}

/** Seen while they have the focus. */
export function SkipLinks() {
  return (
    <nav class="skip-links" aria-label="Skip">
      <a href="#messages" onClick={skipTo('.message-list .message, .home-tab')}>
        Skip to the newest message
      </a>
      <a href="#write" onClick={skipTo('.composer textarea')}>
        Skip to writing
      </a>
    </nav>
  )
}
