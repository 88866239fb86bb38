/** Small memories in the browser; a browser that forbids them only forgets. */

const PREFIX = 'easel-playground:'

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // Storage is off (a private window, a policy): the page works without it.
  }
}
