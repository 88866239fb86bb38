/** What this tab may do, kept for as long as the tab is open: a link is good once, and people reload. */
import { type Opened, type Problem, open, openedIn } from './api.ts'

const KEPT = 'easel touch-up'

/** By the ticket in the address, which leaves it at once; or what was opened in this tab before. */
export async function begin(): Promise<Opened | Problem> {
  const ticket = location.hash.slice(1)
  if (ticket === '') return kept() ?? { problem: document.body.dataset['noTicket'] ?? '' }
  history.replaceState(null, '', location.pathname)
  const opened = await open(ticket)
  if ('bearer' in opened) keep(opened)
  return opened
}

/** For the next time that the page is loaded. */
export const keep = (opened: Opened): void => sessionStorage.setItem(KEPT, JSON.stringify(opened))

function kept(): Opened | null {
  try {
    const said: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null')
    const opened = typeof said === 'object' && said !== null ? openedIn({ ...said }) : null
    return opened !== null && opened.until > Date.now() ? opened : null
  } catch {
    return null
  }
}
